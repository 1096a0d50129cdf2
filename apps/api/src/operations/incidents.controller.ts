import type { SignedInPerson } from '@minhbach/identity';
import { IncidentQueries, ProcessRuntime, type Key, type StepResult } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
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
import { notFound } from '../problems/problem.js';
import { TaskSubjects } from '../tasks/task-subjects.service.js';
import { IncidentDetailDto } from './incident-detail.dto.js';
import { incidentTitle } from './incident-texts.js';
import { incidentDetailDto, openIncidentDto } from './incident-view.js';
import {
  IncidentGroupsDto,
  IncidentPageDto,
  IncidentsQuery,
  ResolutionDto,
  ResolvedIncidentDto,
  SkipDto,
} from './incident.dto.js';

@ApiTags('operations')
@Controller('incidents')
export class IncidentsController {
  constructor(
    private readonly incidents: IncidentQueries,
    private readonly subjects: TaskSubjects,
    private readonly runtime: ProcessRuntime,
    private readonly idempotency: Idempotency,
  ) {}

  @Get()
  @Access('process.operate')
  @ApiOperation({ summary: 'What has stopped and needs a person, the newest first' })
  @ApiOkResponse({ type: IncidentPageDto })
  async list(
    @Query() { limit, after, code, definitionKey }: IncidentsQuery,
  ): Promise<IncidentPageDto> {
    const version = definitionKey === undefined ? undefined : Number(definitionKey);
    const filter = { limit, after, code, definitionKey: version };
    const { items, next } = await this.incidents.list(filter);
    return { items: items.map(openIncidentDto), next };
  }

  @Get('groups')
  @Access('process.operate')
  @ApiOperation({ summary: 'How much has stopped, by error and version of the process' })
  @ApiOkResponse({ type: IncidentGroupsDto })
  async groups(): Promise<IncidentGroupsDto> {
    const groups = await this.incidents.groups();
    return {
      total: groups.reduce((sum, { count }) => sum + count, 0),
      groups: groups.map(({ definitionKey, ...group }) => ({
        ...group,
        title: incidentTitle(group.code),
        definitionKey: String(definitionKey),
      })),
    };
  }

  @Get(':key')
  @Access('process.operate')
  @ApiOperation({ summary: 'One incident, what its step sees, and what can be done about it' })
  @ApiOkResponse({ type: IncidentDetailDto })
  @ApiNotFoundResponse({ description: 'It is not open, or never was.' })
  async read(@KeyParam() incidentKey: Key): Promise<IncidentDetailDto> {
    const incident = await this.incidents.read(incidentKey);
    if (!incident) throw notFound();
    const subjects = await this.subjects.of([incident]);
    return incidentDetailDto(incident, subjects.get(incident.rootKey));
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
    return this.idempotency.onceInStep(call, replyFor(incidentKey), (callReply) =>
      this.runtime.resolveIncident({ incidentKey, retries, actor, callReply }),
    );
  }

  @Post(':key/skip')
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Leave its step out and go on behind it' })
  @ApiOkResponse({ type: ResolvedIncidentDto })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse({ description: 'The step has not exactly one way on.' })
  async skip(
    @KeyParam() incidentKey: Key,
    @Body() { reason }: SkipDto,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<ResolvedIncidentDto> {
    return this.idempotency.onceInStep(call, replyFor(incidentKey), (callReply) =>
      this.runtime.skipStep({ incidentKey, reason, actor, callReply }),
    );
  }
}

function replyFor(incidentKey: Key): (result: StepResult) => ResolvedIncidentDto {
  return ({ rootKey }) => ({ key: String(incidentKey), processInstanceKey: String(rootKey) });
}
