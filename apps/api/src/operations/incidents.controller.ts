import type { SignedInPerson } from '@minhbach/identity';
import { IncidentQueries, ProcessRuntime, StepSkips, type Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { PersonNames } from '../people/person-names.service.js';
import { notFound } from '../problems/problem.js';
import { TaskSubjects } from '../tasks/task-subjects.service.js';
import { IncidentDetailDto } from './incident-detail.dto.js';
import { incidentTitle } from './incident-texts.js';
import {
  incidentDetailDto,
  openIncidentDto,
  resolvedIncidentDto,
  skipProposalDto,
} from './incident-view.js';
import {
  IncidentGroupsDto,
  IncidentPageDto,
  IncidentsQuery,
  ResolutionDto,
  ResolvedIncidentDto,
} from './incident.dto.js';

@ApiTags('operations')
@Controller('incidents')
export class IncidentsController {
  constructor(
    private readonly incidents: IncidentQueries,
    private readonly subjects: TaskSubjects,
    private readonly skips: StepSkips,
    private readonly names: PersonNames,
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
    const subjects = await this.subjects.ofOperated(items);
    return { items: items.map((item) => openIncidentDto(item, subjects.get(item.rootKey))), next };
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
  async read(
    @KeyParam() incidentKey: Key,
    @CurrentPerson() { id: viewer }: SignedInPerson,
  ): Promise<IncidentDetailDto> {
    const incident = await this.incidents.read(incidentKey);
    if (!incident) throw notFound();
    const subjects = await this.subjects.ofOperated([incident]);
    const proposed = await this.skips.proposed(incidentKey);
    const nameOf = await this.names.of(proposed ? [proposed.proposedBy] : []);
    const skip = proposed && skipProposalDto(proposed, nameOf(proposed.proposedBy));
    return incidentDetailDto(incident, subjects.get(incident.rootKey), skip, viewer);
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
    return this.idempotency.onceInStep(call, resolvedIncidentDto(incidentKey), (callReply) =>
      this.runtime.resolveIncident({ incidentKey, retries, actor, callReply }),
    );
  }
}
