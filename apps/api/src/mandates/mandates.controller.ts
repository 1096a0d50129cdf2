import { Mandates, type MandateFault, type SignedInPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireAccess } from '../access/require-access.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { PersonNames } from '../people/person-names.service.js';
import { invalid, notFound, Problem } from '../problems/problem.js';
import { mandateDto, mandateOver } from './mandate-view.js';
import {
  MandateKeyDto,
  MandateListDto,
  MandateRevocationDto,
  MandatesQuery,
  NewMandateDto,
} from './mandate.dto.js';

/** Whom the head of an agency lets sign for it: KT., TUQ., TL. */
@ApiTags('mandates')
@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly mandates: Mandates,
    private readonly names: PersonNames,
    private readonly idempotency: Idempotency,
  ) {}

  @Get()
  @Access('mandate.read')
  @ApiOperation({ summary: 'The mandates to sign for an agency' })
  @ApiOkResponse({ type: MandateListDto })
  async list(
    @Query() { agency }: MandatesQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<MandateListDto> {
    requireAccess(person, 'mandate.read', { agencyCode: agency });
    const rows = await this.mandates.listOf(agency);
    const people = rows.flatMap(({ principalKey, delegateKey }) => [principalKey, delegateKey]);
    const nameOf = await this.names.of(people);
    return { items: rows.map((row) => mandateDto(row, person, nameOf)) };
  }

  @Post()
  @Access('mandate.give')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Let a colleague sign for my agency, from today at the earliest' })
  @ApiCreatedResponse({ type: MandateKeyDto })
  async give(
    @Body() mandate: NewMandateDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<MandateKeyDto> {
    requireAccess(person, 'mandate.give', { agencyCode: mandate.agencyCode });
    return this.idempotency.once<MandateKeyDto>(call, async (remember) => {
      let reply: MandateKeyDto | undefined;
      const faults = await this.mandates.give(mandate, person, async (tx, { key }) => {
        reply = { key };
        await remember?.(tx, reply);
      });
      if (!reply) throw invalid(faults.map(faultAt));
      return reply;
    });
  }

  @Post(':key/revocation')
  @HttpCode(200)
  @Access('mandate.give')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'End a mandate today; what was signed under it stays signed' })
  @ApiOkResponse({ type: MandateKeyDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It is over already.' })
  async revoke(
    @KeyParam() key: Key,
    @Body() { reason }: MandateRevocationDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<MandateKeyDto> {
    return this.idempotency.once<MandateKeyDto>(call, async (remember) => {
      const mandate = await this.mandates.byKey(String(key));
      if (!mandate) throw notFound();
      requireAccess(person, 'mandate.give', { agencyCode: mandate.agencyCode });
      const reply = { key: mandate.key };
      const ended = await this.mandates.revoke(mandate.key, reason, async (tx) => {
        await remember?.(tx, reply);
      });
      if (!ended) throw new Problem(409, mandateOver.code, mandateOver.en);
      return reply;
    });
  }
}

function faultAt({ field, code }: MandateFault) {
  return { pointer: `/${field}`, code };
}
