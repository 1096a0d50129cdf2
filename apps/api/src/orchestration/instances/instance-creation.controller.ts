import type { KnownClient } from '@minhbach/identity';
import {
  DefinitionFiles,
  InstanceWaits,
  ProcessRuntime,
  type DefinitionFile,
} from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { invalid, notFound, Problem } from '../../problems/problem.js';
import { CallerGone } from '../caller-gone.js';
import { actorOf, requireReach } from '../client-reach.js';
import { chosen } from '../jobs/job-view.js';
import { onlyTenant } from '../shared-fields.js';
import { CreateInstanceDto, endWaitOf } from './instance.dto.js';

@ApiExcludeController()
@Controller('v2/process-instances')
export class InstanceCreationController {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly definitions: DefinitionFiles,
    private readonly waits: InstanceWaits,
  ) {}

  @Post()
  @HttpCode(200)
  @ClientAccess('instances:start')
  async create(
    @Body() wanted: CreateInstanceDto,
    @CurrentClient() client: KnownClient,
    @CallerGone() signal: AbortSignal,
  ) {
    const definition = await this.definitionOf(wanted);
    requireReach(client, 'processes', [definition.id]);
    const { rootKey } = await this.runtime.start({
      processId: definition.id,
      definitionKey: definition.key,
      variables: wanted.variables ?? {},
      businessKey: wanted.businessId,
      actor: actorOf(client),
    });
    const variables = wanted.awaitCompletion
      ? await this.waits.endOf(rootKey, endWaitOf(wanted), signal)
      : {};
    if (!variables) {
      const text = `Instance ${String(rootKey)} was started and has not ended in time.`;
      throw new Problem(504, 'not-ended-yet', text);
    }
    return {
      processInstanceKey: String(rootKey),
      processDefinitionKey: String(definition.key),
      processDefinitionId: definition.id,
      processDefinitionVersion: definition.version,
      variables: chosen(variables, wanted.fetchVariables),
      tenantId: onlyTenant,
      tags: [],
      businessId: wanted.businessId ?? null,
    };
  }

  /** By key, or by id and version; the latest where no version is said. */
  private async definitionOf(wanted: CreateInstanceDto): Promise<DefinitionFile> {
    const { processDefinitionKey: key, processDefinitionId: id } = wanted;
    if ((key === undefined) === (id === undefined)) {
      const code = id === undefined ? 'missing' : 'not-allowed';
      throw invalid([{ pointer: '/processDefinitionId', code }]);
    }
    const { processDefinitionVersion: version = -1 } = wanted;
    const found =
      key === undefined
        ? await this.definitions.process(id ?? '', version < 0 ? null : version)
        : await this.definitions.byKey(Number(key));
    if (found?.kind !== 'process') throw notFound();
    return found;
  }
}
