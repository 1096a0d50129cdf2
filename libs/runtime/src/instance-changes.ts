import { Clock } from '@minhbach/database';
import { advance, type Key, type Rejection, type TriggerBody } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from './definition-store.js';
import { readInstance } from './read-instance.js';
import { Refusal, refusalOf, told, type ToldFault } from './refusal.js';
import type { ActivateAdHocRequest, MigrateRequest, ModifyRequest } from './runtime-request.js';
import { stepOf } from './step-of.js';
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
    const { activate = [], terminate = [], move = [], reason, proposedBy } = request;
    const why = {
      ...(reason !== undefined && { reason }),
      ...(proposedBy !== undefined && { proposedBy }),
    };
    const body = { type: 'modify', activate, terminate, move, ...why } as const;
    return this.steps.submit({ ...stepOf(request), body });
  }

  async migrate(request: MigrateRequest): Promise<StepResult> {
    await this.definitions.ensure([request.definitionKey]);
    return this.steps.submit({ ...stepOf(request), body: migrationOf(request) });
  }

  async checkMigration(request: MigrateRequest): Promise<readonly ToldFault[]> {
    await this.definitions.ensure([request.definitionKey]);
    const rejection = await this.rejectionOf(request.rootKey, migrationOf(request));
    if (!rejection) return [];
    if (!rejection.faults) throw refusalOf(rejection);
    return rejection.faults.map(told);
  }

  activateAdHoc(request: ActivateAdHocRequest): Promise<StepResult> {
    return this.steps.submit({ ...stepOf(request), body: activationOf(request) });
  }

  async checkAdHocActivation(request: ActivateAdHocRequest): Promise<void> {
    const rejection = await this.rejectionOf(request.rootKey, activationOf(request));
    if (rejection) throw refusalOf(rejection);
  }

  /** Tries a change on the instance as it is now, and throws the result away. */
  private async rejectionOf(rootKey: Key, body: TriggerBody): Promise<Rejection | null> {
    const stored = await readInstance(this.dataSource, rootKey);
    if (!stored) throw new Refusal('not-found', 'There is no such process instance.');
    const state = stateOf(stored);
    await this.definitions.ensure(
      [...state.elements.values()].map(({ definitionKey }) => definitionKey),
    );
    const at = (await this.clock.now()).toISOString();
    const outcome = advance(this.definitions, state, { ...body, at, rootKey, ...keysForTrial });
    return outcome.ok ? null : outcome.rejection;
  }
}

function activationOf(
  request: ActivateAdHocRequest,
): Extract<TriggerBody, { type: 'activate-ad-hoc' }> {
  const { elementInstanceKey, elements } = request;
  return { type: 'activate-ad-hoc', elementInstanceKey, elements };
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
