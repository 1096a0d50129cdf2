import { SessionProofs, type ProofRefusal, type SignedInPerson } from '@minhbach/identity';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { Problem } from '../problems/problem.js';
import { browserTokenOf, tokenOf } from './session-cookie.js';
import { SessionProofDto } from './session-proof.dto.js';

/** Status and words of each refusal. None is a 401: the session goes on. */
const refusals: Readonly<Record<ProofRefusal, readonly [status: number, detail: string]>> = {
  'wrong-password': [403, 'This is not your password.'],
  'wrong-code': [403, 'The code is wrong or was used before.'],
  'second-factor-needed': [403, 'Enter the code of your authenticator app, or a recovery code.'],
  'too-many-attempts': [429, 'Too many failed attempts; try again in a quarter of an hour.'],
};

@ApiTags('session')
@Controller('session/proof')
export class SessionProofController {
  constructor(private readonly proofs: SessionProofs) {}

  @Post()
  @HttpCode(204)
  @Access('session.use')
  @ApiOperation({ summary: 'Show that it is still me, so that I may sign (`proof-needed`)' })
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: 'It is no proof: `wrong-password`, `wrong-code`.' })
  @ApiTooManyRequestsResponse({ description: 'Counted together with signing in.' })
  async give(
    @CurrentPerson() { id }: SignedInPerson,
    @Body() shown: SessionProofDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const refusal = await this.proofs.give(id, tokenOf(request) ?? '', shown, {
      address: request.ip,
      browserToken: browserTokenOf(request),
    });
    if (refusal === null) return;
    const [status, detail] = refusals[refusal];
    throw new Problem(status, refusal, detail);
  }
}
