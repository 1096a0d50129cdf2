import { Clock } from '@minhbach/database';
import { DefinitionQueries, ElementStatistics, InstanceQueries, type Key } from '@minhbach/runtime';
import { Controller, Get, Header, Query } from '@nestjs/common';
import {
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { PageQuery } from '../boundary/page-query.dto.js';
import { periodOf } from '../boundary/period-query.dto.js';
import { notFound } from '../problems/problem.js';
import { ModelChangeDto, ModelChangesQuery } from './model-change.dto.js';
import { InstanceCountDto, ProcessDefinitionPageDto } from './process-definition.dto.js';
import { DefinitionStatisticsDto, StatisticsQuery } from './statistics.dto.js';

@ApiTags('processes')
@Controller('process-definitions')
export class ProcessDefinitionsController {
  constructor(
    private readonly definitions: DefinitionQueries,
    private readonly instances: InstanceQueries,
    private readonly statistics: ElementStatistics,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('process.read-model')
  @ApiOperation({ summary: 'All versions of all processes, the newest first' })
  @ApiOkResponse({ type: ProcessDefinitionPageDto })
  async list(@Query() { limit, after }: PageQuery): Promise<ProcessDefinitionPageDto> {
    const { items, next } = await this.definitions.list({ limit, after });
    const printed = items.map((item) => ({
      ...item,
      key: String(item.key),
      deploymentKey: String(item.deploymentKey),
    }));
    return { items: printed, next };
  }

  @Get('instance-counts')
  @Access('process.operate')
  @ApiOperation({ summary: 'How many instances of each version have not ended' })
  @ApiOkResponse({ type: [InstanceCountDto] })
  async instanceCounts(): Promise<InstanceCountDto[]> {
    const counts = await this.definitions.instanceCounts();
    return counts.map(({ definitionKey, ...count }) => ({
      ...count,
      definitionKey: String(definitionKey),
    }));
  }

  @Get(':key/changes')
  @Access('process.read-model')
  @ApiOperation({ summary: 'What is otherwise in this version than in another one' })
  @ApiOkResponse({ type: [ModelChangeDto] })
  @ApiNotFoundResponse()
  async changes(
    @KeyParam() definitionKey: Key,
    @Query() { from }: ModelChangesQuery,
  ): Promise<ModelChangeDto[]> {
    const changes = await this.definitions.changes(Number(from), definitionKey);
    if (!changes) throw notFound();
    return changes;
  }

  // A model is text that somebody uploaded: a browser that opens it here must not run anything in it.
  @Get(':key/xml')
  @Access('process.read-model')
  @Header('content-type', 'text/xml; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({ summary: 'The BPMN model of one version' })
  @ApiProduces('text/xml')
  @ApiOkResponse({ type: String })
  @ApiNotFoundResponse()
  async xml(@KeyParam() definitionKey: Key): Promise<string> {
    const xml = await this.instances.xmlOf(definitionKey);
    if (xml === null) throw notFound();
    return xml;
  }

  @Get(':key/statistics')
  @Access('process.read-statistics')
  @ApiOperation({
    summary: 'How many tokens are and were at each element, how long it took, and what was late',
  })
  @ApiOkResponse({ type: DefinitionStatisticsDto })
  @ApiNotFoundResponse()
  async elements(
    @KeyParam() definitionKey: Key,
    @Query() { allVersions = false, ...query }: StatisticsQuery,
  ): Promise<DefinitionStatisticsDto> {
    const question = { ...(await periodOf(query, this.clock)), allVersions };
    const found = await this.statistics.of(definitionKey, question);
    if (!found) throw notFound();
    return { ...found, ...question, percentileDefinition: 1 };
  }
}
