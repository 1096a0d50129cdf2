import type { KnownClient } from '@minhbach/identity';
import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { ClientSearch } from './client-search.service.js';
import {
  decisionDefinitionView,
  elementInstanceView,
  incidentView,
  jobView,
  processDefinitionView,
  processInstanceView,
  userTaskView,
  variableView,
} from './hit-views.js';
import { SearchDto, VariablesQuery } from './search.dto.js';

/** Everything that a client may look for. */
@ApiExcludeController()
@Controller('v2')
export class SearchesController {
  constructor(private readonly search: ClientSearch) {}

  @Post('process-definitions/search')
  @HttpCode(200)
  @ClientAccess('definitions:read')
  processDefinitions(@Body() asked: SearchDto, @CurrentClient() client: KnownClient) {
    return this.search.page('processDefinitions', asked, client, processDefinitionView);
  }

  @Post('decision-definitions/search')
  @HttpCode(200)
  @ClientAccess('definitions:read')
  decisionDefinitions(@Body() asked: SearchDto, @CurrentClient() client: KnownClient) {
    return this.search.page('decisionDefinitions', asked, client, decisionDefinitionView);
  }

  @Post('process-instances/search')
  @HttpCode(200)
  @ClientAccess('instances:read')
  processInstances(@Body() asked: SearchDto, @CurrentClient() client: KnownClient) {
    return this.search.page('processInstances', asked, client, processInstanceView);
  }

  @Post('element-instances/search')
  @HttpCode(200)
  @ClientAccess('instances:read')
  elementInstances(@Body() asked: SearchDto, @CurrentClient() client: KnownClient) {
    return this.search.elements(asked, client, elementInstanceView);
  }

  @Post('variables/search')
  @HttpCode(200)
  @ClientAccess('instances:read')
  variables(
    @Body() asked: SearchDto,
    @Query() { truncateValues = true }: VariablesQuery,
    @CurrentClient() client: KnownClient,
  ) {
    const view = (hit: Parameters<typeof variableView>[0]) => variableView(hit, !truncateValues);
    return this.search.page('variables', asked, client, view);
  }

  @Post('incidents/search')
  @HttpCode(200)
  @ClientAccess('instances:read')
  incidents(@Body() asked: SearchDto, @CurrentClient() client: KnownClient) {
    return this.search.page('incidents', asked, client, incidentView);
  }

  @Post('jobs/search')
  @HttpCode(200)
  @ClientAccess('jobs:read')
  jobs(@Body() asked: SearchDto, @CurrentClient() client: KnownClient) {
    return this.search.page('jobs', asked, client, jobView);
  }

  @Post('user-tasks/search')
  @HttpCode(200)
  @ClientAccess('tasks:read')
  userTasks(@Body() asked: SearchDto, @CurrentClient() client: KnownClient) {
    return this.search.page('userTasks', asked, client, userTaskView);
  }
}
