import { askedByService, UnitOfWork } from '@minhbach/database';
import { mailedPasswordMinutes, StrangerAllowance } from '@minhbach/identity';
import { AddressMails } from '@minhbach/notifications';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { emailOf } from './email-fault.js';
import { PasswordMailDto, PasswordMailedDto } from './registration.dto.js';
import { tooManyAsked } from './too-many-asked.js';

/** For people who have forgotten their password. */
@ApiTags('session')
@Controller('password/mail')
export class PasswordMailController {
  constructor(
    private readonly allowance: StrangerAllowance,
    private readonly unitOfWork: UnitOfWork,
    private readonly mails: AddressMails,
  ) {}

  @Post()
  @Public()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Have a code sent to my proved address; the answer is the same whoever has it',
  })
  @ApiAcceptedResponse({ type: PasswordMailedDto })
  @ApiTooManyRequestsResponse({ description: 'From here, for this address, or in all.' })
  async send(
    @Body() { email: typed }: PasswordMailDto,
    @Req() { ip }: FastifyRequest,
  ): Promise<PasswordMailedDto> {
    const address = emailOf(typed);
    if (!(await this.allowance.admits('password-mail', ip, address))) throw tooManyAsked();
    // Nobody is known yet, and nothing is read.
    await askedByService(async () =>
      this.unitOfWork.run(async (tx) =>
        this.mails.queue(tx, { purpose: 'password-reset', address }),
      ),
    );
    return { codeMinutes: mailedPasswordMinutes };
  }
}
