import { UnitOfWork } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { StepSkips, type Key } from '@minhbach/runtime';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { resolvedIncidentDto } from './incident-view.js';
import { ProposedSkipDto, ResolvedIncidentDto, SkipDto } from './incident.dto.js';

/** Leaves out the step of an incident when two people want it. */
@ApiTags('operations')
@Controller('incidents/:key/skip')
export class StepSkipsController {
  constructor(
    private readonly skips: StepSkips,
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Propose to leave its step out and go on behind it' })
  @ApiOkResponse({ type: ProposedSkipDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'Somebody has proposed it already.' })
  @ApiUnprocessableEntityResponse({ description: 'The step has not exactly one way on.' })
  async propose(
    @KeyParam() incidentKey: Key,
    @Body() { reason }: SkipDto,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<ProposedSkipDto> {
    return this.idempotency.once<ProposedSkipDto>(call, async (remember) => {
      await this.skips.assertSkippable(incidentKey);
      return this.work.run(async (tx) => {
        await this.skips.propose(tx, { incidentKey, reason, actor });
        const reply = { key: String(incidentKey) };
        await remember?.(tx, reply);
        return reply;
      });
    });
  }

  @Post('confirmation')
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Confirm what another person proposed: the step is left out' })
  @ApiOkResponse({ type: ResolvedIncidentDto })
  @ApiNotFoundResponse()
  @ApiForbiddenResponse({ description: 'You proposed it yourself.' })
  @ApiConflictResponse({ description: 'Nobody has proposed it.' })
  async confirm(
    @KeyParam() incidentKey: Key,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<ResolvedIncidentDto> {
    return this.idempotency.onceInStep(call, resolvedIncidentDto(incidentKey), (callReply) =>
      this.skips.confirm({ incidentKey, actor, callReply }),
    );
  }

  @Delete()
  @HttpCode(204)
  @Access('process.operate')
  @ApiOperation({ summary: 'Give the proposal up' })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'Nobody has proposed it.' })
  async withdraw(@KeyParam() incidentKey: Key): Promise<void> {
    await this.work.run((tx) => this.skips.withdraw(tx, incidentKey));
  }
}
