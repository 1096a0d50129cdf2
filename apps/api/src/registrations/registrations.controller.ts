import {
  agreementDays,
  registrationCodeHours,
  Registrations,
  type ProofResult,
} from '@minhbach/identity';
import { AddressMails } from '@minhbach/notifications';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { passwordFaultTexts } from '../accounts/password-faults.js';
import { invalid, Problem } from '../problems/problem.js';
import { emailOf } from './email-fault.js';
import { JoiningNotices } from './joining-notices.js';
import { ProvedDto, ProveRegistrationDto, RegisterDto, RegisteredDto } from './registration.dto.js';
import { tooManyAsked } from './too-many-asked.js';

/** How a business comes to an account by itself. */
@ApiTags('registration')
@Controller('registrations')
export class RegistrationsController {
  constructor(
    private readonly registrations: Registrations,
    private readonly mails: AddressMails,
    private readonly notices: JoiningNotices,
  ) {}

  @Post()
  @Public()
  @HttpCode(202)
  @ApiOperation({
    summary:
      'Ask for an account; a code goes to the address, and the answer is the same whoever has it',
  })
  @ApiAcceptedResponse({ type: RegisteredDto })
  @ApiTooManyRequestsResponse({ description: 'From here, for this address, or in all.' })
  async register(
    @Body() { email: typed, ...said }: RegisterDto,
    @Req() { ip }: FastifyRequest,
  ): Promise<RegisteredDto> {
    const email = emailOf(typed);
    const isKept = await this.registrations.ask({ ...said, email }, ip, async (tx, aboutKey) =>
      this.mails.queue(tx, { purpose: 'registration', address: email, aboutKey }),
    );
    if (!isKept) throw tooManyAsked();
    return { codeHours: registrationCodeHours };
  }

  @Post('proof')
  @Public()
  @HttpCode(200)
  @ApiOperation({ summary: 'Show that the mail reached me, and set my password' })
  @ApiOkResponse({ type: ProvedDto })
  @ApiForbiddenResponse({ description: 'The code is unknown, was used before, or is too old.' })
  @ApiTooManyRequestsResponse()
  async prove(
    @Body() proof: ProveRegistrationDto,
    @Req() { ip }: FastifyRequest,
  ): Promise<ProvedDto> {
    const result = await this.registrations.prove(proof, ip, async (tx, waiting) =>
      this.notices.tell(tx, waiting),
    );
    if (!result.ok) throw problemOf(result);
    return { outcome: result.outcome, agreementDays };
  }
}

function problemOf(result: Exclude<ProofResult, { ok: true }>): Problem {
  if (result.refusal === 'password-refused') {
    const { fault: code } = result;
    return invalid([{ pointer: '/password', code, message: passwordFaultTexts[code] }]);
  }
  return result.refusal === 'too-many-attempts'
    ? new Problem(
        429,
        result.refusal,
        'Too many failed attempts; try again in a quarter of an hour.',
      )
    : new Problem(403, result.refusal, 'The code is wrong, was used before, or is too old.');
}
