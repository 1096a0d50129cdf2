import type { KnownClient } from '@minhbach/identity';
import { DefinitionFiles, EngineSearch, type Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { KeyParam } from '../../boundary/key-param.js';
import { onlyTenant } from '../shared-fields.js';
import { ClientSearch } from '../search/client-search.service.js';
import { variableView } from '../search/hit-views.js';
import { SearchDto, VariablesQuery } from '../search/search.dto.js';

/** What somebody needs who shows a task: its form, and what it is about. */
@ApiExcludeController()
@Controller('v2/user-tasks/:key')
export class TaskDataController {
  constructor(
    private readonly search: ClientSearch,
    private readonly engine: EngineSearch,
    private readonly files: DefinitionFiles,
  ) {}

  /** A JSON Schema, as the deployed form is one. */
  @Get('form')
  @ClientAccess('tasks:read')
  async form(
    @KeyParam() taskKey: Key,
    @CurrentClient() client: KnownClient,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { formKey } = await this.search.one('userTasks', taskKey, client);
    const form = formKey === null ? null : await this.files.byKey(Number(formKey));
    if (!form) {
      void reply.status(204);
      return undefined;
    }
    const { key, id, version, content } = form;
    return { formKey: String(key), formId: id, version, schema: content, tenantId: onlyTenant };
  }

  /** Of all scopes around the task, up to its process. */
  @Post('variables/search')
  @HttpCode(200)
  @ClientAccess('tasks:read')
  async variables(
    @KeyParam() taskKey: Key,
    @Body() asked: SearchDto,
    @Query() { truncateValues = true }: VariablesQuery,
    @CurrentClient() client: KnownClient,
  ) {
    const { elementInstanceKey } = await this.search.one('userTasks', taskKey, client);
    const scopes = await this.engine.scopesAround(String(elementInstanceKey));
    const around = { field: 'scopeKey', operator: '$in', value: scopes } as const;
    const view = (hit: Parameters<typeof variableView>[0]) => variableView(hit, !truncateValues);
    return this.search.page('variables', asked, client, view, [around]);
  }
}
