import type { KnownClient } from '@minhbach/identity';
import {
  ProcessRuntime,
  type ActivateInstruction,
  type Key,
  type TokenSelector,
} from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { KeyParam } from '../../boundary/key-param.js';
import { actorOf } from '../client-reach.js';
import { ClientSearch } from '../search/client-search.service.js';
import { OperationDto } from '../shared-fields.js';
import {
  MigrateInstanceDto,
  ModifyInstanceDto,
  SetVariablesForElementDto,
  VariableInstructionDto,
} from './instance-operation.dto.js';

/** What a client that operates processes does to running instances. */
@ApiExcludeController()
@Controller('v2')
export class InstanceOperationsController {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly search: ClientSearch,
  ) {}

  @Post('process-instances/:key/cancellation')
  @HttpCode(204)
  @ClientAccess('instances:operate')
  async cancel(
    @KeyParam() key: Key,
    @Body() _operation: OperationDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    const rootKey = await this.rootOf('processInstances', key, client);
    const request = { rootKey, actor: actorOf(client) };
    if (rootKey === key) await this.runtime.cancel(request);
    // A called process is one token of the one that called it.
    else await this.runtime.modify({ ...request, terminate: [{ elementInstanceKey: key }] });
  }

  @Post('process-instances/:key/modification')
  @HttpCode(204)
  @ClientAccess('instances:operate')
  async modify(
    @KeyParam() key: Key,
    @Body() wanted: ModifyInstanceDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    const rootKey = await this.rootOf('processInstances', key, client);
    await this.runtime.modify({ rootKey, actor: actorOf(client), ...modificationOf(wanted) });
  }

  @Post('process-instances/:key/migration')
  @HttpCode(204)
  @ClientAccess('instances:operate')
  async migrate(
    @KeyParam() key: Key,
    @Body() { targetProcessDefinitionKey, mappingInstructions }: MigrateInstanceDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    const rootKey = await this.rootOf('processInstances', key, client);
    const target = await this.search.one('processDefinitions', targetProcessDefinitionKey, client);
    await this.runtime.migrate({
      rootKey,
      actor: actorOf(client),
      definitionKey: Number(target.key),
      mappings: mappingInstructions.map(({ sourceElementId, targetElementId }) => ({
        source: sourceElementId,
        target: targetElementId,
      })),
      ...(rootKey !== key && { processInstanceKey: key }),
    });
  }

  @Put('element-instances/:key/variables')
  @HttpCode(204)
  @ClientAccess('instances:operate')
  async setVariables(
    @KeyParam() scopeKey: Key,
    @Body() { variables }: SetVariablesForElementDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    const rootKey = await this.rootOf('elementInstances', scopeKey, client);
    await this.runtime.setVariables({ rootKey, scopeKey, variables, actor: actorOf(client) });
  }

  @Post('incidents/:key/resolution')
  @HttpCode(204)
  @ClientAccess('instances:operate')
  async resolve(
    @KeyParam() incidentKey: Key,
    @Body() _operation: OperationDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    await this.search.one('incidents', incidentKey, client);
    await this.runtime.resolveIncident({ incidentKey, actor: actorOf(client) });
  }

  private async rootOf(
    kind: 'processInstances' | 'elementInstances',
    key: Key,
    client: KnownClient,
  ): Promise<Key> {
    return Number((await this.search.one(kind, key, client)).rootKey);
  }
}

/** The engine's words for the instructions of the published API. */
function modificationOf(wanted: ModifyInstanceDto) {
  const { activateInstructions = [], moveInstructions = [], terminateInstructions = [] } = wanted;
  return {
    activate: activateInstructions.map(
      ({ elementId, ancestorElementInstanceKey, variableInstructions }) =>
        activation(elementId, ancestorElementInstanceKey, variableInstructions),
    ),
    terminate: terminateInstructions.map(({ elementId, elementInstanceKey }) =>
      selector(elementId, elementInstanceKey),
    ),
    move: moveInstructions.map((move) => ({
      from: selector(
        move.sourceElementInstruction.sourceElementId,
        move.sourceElementInstruction.sourceElementInstanceKey,
      ),
      to: activation(
        move.targetElementId,
        move.ancestorScopeInstruction?.ancestorElementInstanceKey,
        move.variableInstructions,
      ),
    })),
  };
}

function activation(
  elementId: string,
  ancestor: string | undefined,
  variables: readonly VariableInstructionDto[] = [],
): ActivateInstruction {
  const hasAncestor = ancestor !== undefined && ancestor !== '-1' && ancestor !== '';
  return { elementId, variables, ...(hasAncestor && { ancestorKey: Number(ancestor) }) };
}

function selector(elementId: string | undefined, key: string | undefined): TokenSelector {
  return key === undefined ? { elementId: elementId ?? '' } : { elementInstanceKey: Number(key) };
}
