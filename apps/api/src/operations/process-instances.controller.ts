import type { SignedInPerson } from '@minhbach/identity';
import { InstanceQueries, type Key } from '@minhbach/runtime';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { notFound } from '../problems/problem.js';
import { ProcessMapDto } from '../process-maps/process-map.dto.js';
import { ProcessMaps } from '../process-maps/process-maps.service.js';
import { TaskSubjects } from '../tasks/task-subjects.service.js';
import { filterOf } from './instance-filter.dto.js';
import { InstancePageDto, InstancesQuery } from './instance-list.dto.js';
import { processInstanceDto } from './process-instance-view.js';
import { ProcessInstanceDto } from './process-instance.dto.js';

@ApiTags('operations')
@Controller('process-instances')
export class ProcessInstancesController {
  constructor(
    private readonly instances: InstanceQueries,
    private readonly maps: ProcessMaps,
    private readonly subjects: TaskSubjects,
  ) {}

  @Get()
  @Access('process.operate')
  @ApiOperation({ summary: 'The instances that a filter finds, the newest first' })
  @ApiOkResponse({ type: InstancePageDto })
  async list(@Query() { limit, after, ...filter }: InstancesQuery): Promise<InstancePageDto> {
    const { items, next } = await this.instances.list(filterOf(filter), { limit, after });
    const subjects = await this.subjects.ofOperated(items.map(({ key }) => ({ rootKey: key })));
    const keyed = items.map(({ key, definitionKey, ...item }) => ({
      ...item,
      key: String(key),
      definitionKey: String(definitionKey),
      caseCode: subjects.get(key)?.code ?? null,
    }));
    return { items: keyed, next };
  }

  @Get(':key')
  @Access('process.operate')
  @ApiOperation({ summary: 'Where each token is, and why it waits' })
  @ApiOkResponse({ type: ProcessInstanceDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() rootKey: Key): Promise<ProcessInstanceDto> {
    const view = await this.instances.view(rootKey);
    if (!view) throw notFound();
    const subjects = await this.subjects.ofOperated([{ rootKey }]);
    return processInstanceDto(view, subjects.get(rootKey));
  }

  @Get(':key/map')
  @Access('process.operate')
  @ApiOperation({ summary: 'The steps done, the current ones, and those to come' })
  @ApiOkResponse({ type: ProcessMapDto })
  @ApiNotFoundResponse()
  async map(
    @KeyParam() rootKey: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<ProcessMapDto> {
    return this.maps.of(rootKey, person);
  }
}
