import { KeyAllocator, type Transaction } from '@minhbach/database';
import {
  advance,
  type AdvanceResult,
  type InstanceState,
  type Trigger,
  type TriggerBody,
  type Variables,
} from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import type { Batch } from './batch-loader.js';
import { DefinitionStore } from './definition-store.js';
import { genesisHash } from './history-hash.js';
import { instanceWrite } from './instance-write.js';
import { KnownInstances } from './known-instances.js';
import { Refusal, refusalOf } from './refusal.js';
import type { StepRequest, StepResult } from './step-request.js';
import { stateOf, type RootRow, type StoredInstance } from './stored-instance.js';
import type { InstanceWrite } from './write-steps.js';

/** Keys that must be at hand before a step: more than any one operation needs. */
export const keysPerStep = 4_096;
/** Of a step's keys, what is kept for the outbox: one for each command of a step at most. */
const keysForOutbox = 2_048;

/** A step that is to be written. */
export interface Advanced {
  readonly request: StepRequest;
  readonly result: StepResult;
  readonly write: InstanceWrite;
}

/** Does one step in memory: its domain work, then the engine. */
@Injectable()
export class StepAdvancer {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly definitions: DefinitionStore,
    private readonly known: KnownInstances,
  ) {}

  /** Throws a `Refusal`, or whatever the work throws. */
  async advance(batch: Batch, request: StepRequest, tx: Transaction): Promise<Advanced> {
    const at = batch.now.toISOString();
    const stored = batch.stored.get(request.rootKey ?? -1);
    const state = stored ? stateOf(stored) : null;
    this.assertLockHeld(request, stored);
    while (!this.keys.has(keysPerStep)) await this.keys.ensure(keysPerStep, tx);
    // A step that starts an instance takes the instance's key first, so that its work can refer to it.
    const rootKey = request.rootKey ?? this.keys.consume(1);
    const businessKey = stored?.business_key ?? request.businessKey ?? null;
    const work = await request.work?.(tx, { rootKey, businessKey, state, at });
    while (!this.keys.has(keysPerStep)) await this.keys.ensure(keysPerStep, tx);
    const asked = bodyOf(request, work);
    // What is kept as it is shares nothing with its caller.
    const body = stored?.state ? structuredClone(asked) : asked;
    const outcome = this.outcomeOf(body, state, rootKey, at);
    const root = stored ?? this.newRoot(request, rootKey);
    const outbox = { takeKey: () => this.keys.consume(1) };
    const write = instanceWrite({ request, root, isNew: !stored, outcome, actorAt: at, outbox });
    return { request, result: { rootKey, outcome }, write };
  }

  private outcomeOf(
    body: TriggerBody,
    state: InstanceState | null,
    rootKey: number,
    at: string,
  ): Extract<AdvanceResult, { ok: true }> {
    const { firstKey, keyCount } = this.keys.peek();
    const keys = { firstKey, keyCount: keyCount - keysForOutbox };
    const trigger: Trigger = { ...body, at, rootKey, ...keys };
    const outcome = advance(this.definitions, state, trigger);
    if (!outcome.ok) throw refusalOf(outcome.rejection);
    this.keys.consume(outcome.keysUsed);
    return outcome;
  }

  private assertLockHeld(request: StepRequest, stored: StoredInstance | undefined): void {
    if (request.lockToken === undefined || !('jobKey' in request.body)) return;
    this.known.noteWorker();
    const { jobKey } = request.body;
    const token = stored?.jobs?.find((job) => job.key === jobKey)?.lockToken ?? null;
    if (token !== null && token !== request.lockToken) {
      throw new Refusal('lock-lost', 'Another worker has taken this job over.');
    }
  }

  private newRoot(request: StepRequest, key: number): RootRow {
    if (request.body.type !== 'start') throw new Error('only a start creates an instance');
    const deployed = this.definitions.process(request.body.definitionKey);
    if (!deployed) throw new Error('the definition is not loaded');
    return {
      key,
      definition_key: deployed.key,
      process_id: deployed.model.id,
      business_key: request.businessKey ?? null,
      status: 'active',
      seq: 0,
      history_hash: genesisHash,
      agenda: null,
    };
  }
}

/** The trigger with the variables that the step's own work brings. */
function bodyOf({ body }: StepRequest, work: Variables | undefined): TriggerBody {
  if (!work || !('variables' in body)) return body;
  return { ...body, variables: { ...body.variables, ...work } };
}
