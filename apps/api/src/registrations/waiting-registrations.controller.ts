import {
  WaitingRegistrations,
  type RegistrationDecision,
  type SignedInPerson,
} from '@minhbach/identity';
import { AddressMails, type MailPurpose } from '@minhbach/notifications';
import type { Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/runtime';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { notFound, Problem } from '../problems/problem.js';
import { WaitingRegistrationListDto } from './registration.dto.js';

/** Who wants to act for a business that the service knows, and whether he may. */
@ApiTags('registration')
@Controller('registrations')
export class WaitingRegistrationsController {
  constructor(
    private readonly waiting: WaitingRegistrations,
    private readonly mails: AddressMails,
  ) {}

  @Get()
  @Access('registration.decide')
  @ApiOperation({ summary: 'Who waits until I agree, whoever waits longest first' })
  @ApiOkResponse({ type: WaitingRegistrationListDto })
  async list(@CurrentPerson() person: SignedInPerson): Promise<WaitingRegistrationListDto> {
    const decides = await this.waiting.decides(person);
    return { decides, items: decides ? await this.waiting.of(person) : [] };
  }

  @Post(':key/agreement')
  @HttpCode(204)
  @Access('registration.decide')
  @ApiOperation({ summary: 'Let somebody act for my business; he is told by mail' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'Nobody waits, or I am not the one who decides.' })
  @ApiConflictResponse({ description: 'Somebody signs in with his address already.' })
  async agree(@KeyParam() key: Key, @CurrentPerson() person: SignedInPerson): Promise<void> {
    throwUnlessDone(await this.waiting.agree(String(key), person, this.mailOf('joining-agreed')));
  }

  @Post(':key/refusal')
  @HttpCode(204)
  @Access('registration.decide')
  @ApiOperation({ summary: 'Do not let him; what he has entered is forgotten' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'Nobody waits, or I am not the one who decides.' })
  async decline(@KeyParam() key: Key, @CurrentPerson() person: SignedInPerson): Promise<void> {
    const told = this.mailOf('joining-declined');
    throwUnlessDone(await this.waiting.decline(String(key), person, told));
  }

  private mailOf(purpose: MailPurpose) {
    return async (tx: Transaction, address: string): Promise<void> =>
      this.mails.queue(tx, { purpose, address });
  }
}

function throwUnlessDone(decision: RegistrationDecision): void {
  if (decision === 'no-such-registration') throw notFound();
  if (decision === 'login-taken') {
    throw new Problem(409, decision, 'There is an account with this login already.');
  }
}
