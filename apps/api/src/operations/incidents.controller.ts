import type { SignedInPerson } from '@minhbach/identity';
import { InstanceQueries, ProcessRuntime, type Key, type StepResult } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { PageQuery } from '../boundary/page-query.dto.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { IncidentPageDto, ResolutionDto, ResolvedIncidentDto } from './incident.dto.js';
import { incidentDto } from './process-instance-view.js';

@ApiTags('operations')
@Controller('incidents')
export class IncidentsController {
  constructor(
    private readonly instances: InstanceQueries,
    private readonly runtime: ProcessRuntime,
    private readonly idempotency: Idempotency,
  ) {}

  @Get()
  @Access('process.operate')
  @ApiOperation({ summary: 'What has stopped and needs a person, the newest first' })
  @ApiOkResponse({ type: IncidentPageDto })
  async list(@Query() { limit, after }: PageQuery): Promise<IncidentPageDto> {
    const { items, next } = await this.instances.incidents({ limit, after });
    return {
      items: items.map((incident) => ({
        ...incidentDto(incident),
        processInstanceKey: String(incident.rootKey),
        processId: incident.processId,
        businessKey: incident.businessKey,
      })),
      next,
    };
  }

  @Post(':key/resolution')
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Let it try again' })
  @ApiOkResponse({ type: ResolvedIncidentDto })
  @ApiNotFoundResponse()
  async resolve(
    @KeyParam() incidentKey: Key,
    @Body() { retries }: ResolutionDto,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<ResolvedIncidentDto> {
    const reply = ({ rootKey }: StepResult): ResolvedIncidentDto => ({
      key: String(incidentKey),
      processInstanceKey: String(rootKey),
    });
    return this.idempotency.onceInStep(call, reply, (callReply) =>
      this.runtime.resolveIncident({ incidentKey, retries, actor, callReply }),
    );
  }
}
