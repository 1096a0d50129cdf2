import type { SignedInPerson } from '@minhbach/identity';
import { ProcessRuntime, type Key, type StepResult } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
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
import { MigratedDto, MigrationDto } from './migration.dto.js';
import { ModificationDto } from './modification.dto.js';
import { modificationOf } from './modification.js';
import { InstanceStatusDto } from './process-instance.dto.js';
import { SetVariablesDto } from './set-variables.dto.js';

/** What an administrator does to one instance. */
@ApiTags('operations')
@Controller('process-instances/:key')
export class InstanceChangesController {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly idempotency: Idempotency,
  ) {}

  @Post('cancellation')
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'End it where it stands' })
  @ApiOkResponse({ type: InstanceStatusDto })
  @ApiNotFoundResponse()
  async cancel(
    @KeyParam() rootKey: Key,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<InstanceStatusDto> {
    return this.change('cancel', rootKey, person, call);
  }

  @Post('suspension')
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Hold it: tasks, jobs, timers and messages wait' })
  @ApiOkResponse({ type: InstanceStatusDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It is suspended already.' })
  async suspend(
    @KeyParam() rootKey: Key,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<InstanceStatusDto> {
    return this.change('suspend', rootKey, person, call);
  }

  @Post('resumption')
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Let it go on' })
  @ApiOkResponse({ type: InstanceStatusDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It is not suspended.' })
  async resume(
    @KeyParam() rootKey: Key,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<InstanceStatusDto> {
    return this.change('resume', rootKey, person, call);
  }

  @Post('variables')
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Set variables of the process itself; the others stay as they are' })
  @ApiOkResponse({ type: InstanceStatusDto })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async setVariables(
    @KeyParam() rootKey: Key,
    @Body() { variables }: SetVariablesDto,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<InstanceStatusDto> {
    return this.idempotency.onceInStep(call, statusDto, (callReply) =>
      this.runtime.setVariables({ rootKey, variables, actor, callReply }),
    );
  }

  @Post('modification')
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Activate, terminate and move tokens: all of it or nothing' })
  @ApiOkResponse({ type: InstanceStatusDto })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse({ description: 'Everything that is wrong with it.' })
  async modify(
    @KeyParam() rootKey: Key,
    @Body() modification: ModificationDto,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<InstanceStatusDto> {
    const instructions = modificationOf(modification);
    const { reason } = modification;
    return this.idempotency.onceInStep(call, statusDto, (callReply) =>
      this.runtime.modify({ rootKey, actor, ...instructions, reason, callReply }),
    );
  }

  @Post('migration')
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Take it to another version of its process' })
  @ApiOkResponse({ type: MigratedDto })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse({ description: 'Everything that is in the way.' })
  async migrate(
    @KeyParam() rootKey: Key,
    @Body() migration: MigrationDto,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<MigratedDto> {
    const request = { rootKey, actor, ...migrationOf(migration) };
    const done: MigratedDto = { key: String(rootKey), dryRun: false, problems: [] };
    if (migration.dryRun) {
      const problems = [...(await this.runtime.checkMigration(request))];
      return { key: done.key, dryRun: true, problems };
    }
    return this.idempotency.onceInStep(
      call,
      () => done,
      (callReply) => this.runtime.migrate({ ...request, callReply }),
    );
  }

  private async change(
    verb: 'cancel' | 'suspend' | 'resume',
    rootKey: Key,
    { id: actor }: SignedInPerson,
    call: IdempotentCall,
  ): Promise<InstanceStatusDto> {
    return this.idempotency.onceInStep(call, statusDto, (callReply) =>
      this.runtime[verb]({ rootKey, actor, callReply }),
    );
  }
}

function statusDto({ rootKey, outcome }: StepResult): InstanceStatusDto {
  return { key: String(rootKey), status: outcome.state.status };
}

function migrationOf({ definitionKey, mappings, processInstanceKey }: MigrationDto) {
  return {
    definitionKey: Number(definitionKey),
    mappings,
    ...(processInstanceKey !== undefined && { processInstanceKey: Number(processInstanceKey) }),
  };
}
