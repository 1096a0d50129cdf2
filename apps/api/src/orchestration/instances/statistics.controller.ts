import type { KnownClient } from '@minhbach/identity';
import { Clock } from '@minhbach/database';
import { localDateOf } from '@minhbach/calendar';
import { ElementStatistics, InstanceQueries, type Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { KeyParam } from '../../boundary/key-param.js';
import { invalid, notFound } from '../../problems/problem.js';
import { ClientSearch } from '../search/client-search.service.js';

/** Nothing was counted before. */
const firstDay = '2020-01-01';

export class DefinitionStatisticsDto {
  @IsOptional()
  @IsObject()
  filter?: Record<string, unknown>;
}

interface Counts {
  elementId: string;
  active: number;
  canceled: number;
  incidents: number;
  completed: number;
}

/** How many tokens are and were at each element. */
@ApiExcludeController()
@Controller('v2')
export class StatisticsController {
  constructor(
    private readonly search: ClientSearch,
    private readonly statistics: ElementStatistics,
    private readonly instances: InstanceQueries,
    private readonly clock: Clock,
  ) {}

  /** Counted for all instances of the version together: no filter is known. */
  @Post('process-definitions/:key/statistics/element-instances')
  @HttpCode(200)
  @ClientAccess('instances:read')
  async ofDefinition(
    @KeyParam() key: Key,
    @Body() { filter = {} }: DefinitionStatisticsDto,
    @CurrentClient() client: KnownClient,
  ) {
    await this.search.one('processDefinitions', key, client);
    const names = Object.keys(filter).filter((name) => name !== 'tenantId');
    if (names.length > 0) {
      throw invalid(names.map((name) => ({ pointer: `/filter/${name}`, code: 'unknown-field' })));
    }
    const to = localDateOf(await this.clock.now());
    const found = await this.statistics.of(key, { from: firstDay, to, allVersions: false });
    if (!found) throw notFound();
    return {
      items: found.elements.map(({ elementId, active, terminated, incidents, completed }) => ({
        ...{ elementId, active, incidents, completed },
        canceled: terminated,
      })),
    };
  }

  @Get('process-instances/:key/statistics/element-instances')
  @ClientAccess('instances:read')
  async ofInstance(@KeyParam() key: Key, @CurrentClient() client: KnownClient) {
    const rootKey = Number((await this.search.one('processInstances', key, client)).rootKey);
    const counts = new Map<string, Counts>();
    const at = (elementId: string): Counts => {
      const none = { elementId, active: 0, canceled: 0, incidents: 0, completed: 0 };
      const known = counts.get(elementId) ?? none;
      counts.set(elementId, known);
      return known;
    };
    for (const { records } of await this.instances.history(rootKey)) {
      for (const { type, intent, elementId = '' } of records) {
        if (type !== 'element') continue;
        if (intent === 'completed') at(elementId).completed++;
        if (intent === 'terminated') at(elementId).canceled++;
      }
    }
    const view = await this.instances.view(rootKey);
    for (const { elementId } of view?.tokens ?? []) at(elementId).active++;
    for (const { elementId } of view?.incidents ?? []) at(elementId).incidents++;
    return { items: [...counts.values()] };
  }
}
