import { Clock } from '@minhbach/database';
import { advance, type TriggerBody } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from './definition-store.js';
import { readInstance } from './read-instance.js';
import { Refusal, told, type ToldFault } from './refusal.js';
import type { MigrateRequest, ModifyRequest } from './runtime-request.js';
import type { StepResult } from './step-request.js';
import { StepQueue } from './step-queue.js';
import { stateOf } from './stored-instance.js';

/** Keys for a step that is only tried. */
const keysForTrial = { firstKey: 1, keyCount: 4_096 };

/** What an administrator does to an instance by hand. */
@Injectable()
export class InstanceChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly steps: StepQueue,
    private readonly definitions: DefinitionStore,
    private readonly clock: Clock,
  ) {}

  modify(request: ModifyRequest): Promise<StepResult> {
    const { rootKey, activate = [], terminate = [], move = [], actor, work, after } = request;
    const body = { type: 'modify', activate, terminate, move } as const;
    return this.steps.submit({ rootKey, body, actor, work, after });
  }

  async migrate(request: MigrateRequest): Promise<StepResult> {
    const { rootKey, definitionKey, actor, work, after } = request;
    await this.definitions.ensure([definitionKey]);
    return this.steps.submit({ rootKey, body: migrationOf(request), actor, work, after });
  }

  /** Tries the migration on the instance as it is now, and throws the result away. */
  async checkMigration(request: MigrateRequest): Promise<readonly ToldFault[]> {
    const { rootKey, definitionKey } = request;
    const stored = await readInstance(this.dataSource, rootKey);
    if (!stored) throw new Refusal('not-found', 'There is no such process instance.');
    const state = stateOf(stored);
    const inUse = [...state.elements.values()].map((instance) => instance.definitionKey);
    await this.definitions.ensure([definitionKey, ...inUse]);
    const at = (this.clock.fixed() ?? new Date()).toISOString();
    const trigger = { ...migrationOf(request), at, rootKey, ...keysForTrial };
    const outcome = advance(this.definitions, state, trigger);
    if (outcome.ok) return [];
    const { code, message, faults } = outcome.rejection;
    if (!faults) throw new Refusal(code, message);
    return faults.map(told);
  }
}

function migrationOf(request: MigrateRequest): Extract<TriggerBody, { type: 'migrate' }> {
  const { definitionKey, mappings = [], processInstanceKey } = request;
  return {
    type: 'migrate',
    definitionKey,
    mappings,
    ...(processInstanceKey !== undefined && { processInstanceKey }),
  };
}
