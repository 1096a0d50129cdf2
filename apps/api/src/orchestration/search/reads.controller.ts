import type { KnownClient } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { KeyParam } from '../../boundary/key-param.js';
import { notFound } from '../../problems/problem.js';
import { ClientSearch } from './client-search.service.js';
import {
  decisionDefinitionView,
  elementInstanceView,
  incidentView,
  processDefinitionView,
  processInstanceView,
  userTaskView,
  variableView,
} from './hit-views.js';

const isVariableKey = /^[1-9]\d{9,24}$/;

/** Single things by their keys. */
@ApiExcludeController()
@Controller('v2')
export class ReadsController {
  constructor(private readonly search: ClientSearch) {}

  @Get('process-definitions/:key')
  @ClientAccess('definitions:read')
  async processDefinition(@KeyParam() key: Key, @CurrentClient() client: KnownClient) {
    return processDefinitionView(await this.search.one('processDefinitions', key, client));
  }

  @Get('decision-definitions/:key')
  @ClientAccess('definitions:read')
  async decisionDefinition(@KeyParam() key: Key, @CurrentClient() client: KnownClient) {
    return decisionDefinitionView(await this.search.one('decisionDefinitions', key, client));
  }

  @Get('process-instances/:key')
  @ClientAccess('instances:read')
  async processInstance(@KeyParam() key: Key, @CurrentClient() client: KnownClient) {
    return processInstanceView(await this.search.one('processInstances', key, client));
  }

  @Get('element-instances/:key')
  @ClientAccess('instances:read')
  async elementInstance(@KeyParam() key: Key, @CurrentClient() client: KnownClient) {
    const hit = await this.search.one('elementInstances', key, client);
    return elementInstanceView(hit, await this.search.factsOf(hit));
  }

  @Get('incidents/:key')
  @ClientAccess('instances:read')
  async incident(@KeyParam() key: Key, @CurrentClient() client: KnownClient) {
    return incidentView(await this.search.one('incidents', key, client));
  }

  @Get('user-tasks/:key')
  @ClientAccess('tasks:read')
  async userTask(@KeyParam() key: Key, @CurrentClient() client: KnownClient) {
    return userTaskView(await this.search.one('userTasks', key, client));
  }

  @Get('variables/:name')
  @ClientAccess('instances:read')
  async variable(@Param('name') key: string, @CurrentClient() client: KnownClient) {
    if (!isVariableKey.test(key)) throw notFound();
    const { isTruncated: _, ...variable } = variableView(
      await this.search.one('variables', key, client),
      true,
    );
    return variable;
  }
}
