import { Clock, Connection, KeyAllocator, type Transaction } from '@minhbach/database';
import { advance, type AdvanceResult, type InstanceState, type Trigger } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from './definition-store.js';
import { genesisHash } from './history-hash.js';
import { instanceWrite } from './instance-write.js';
import { beginAndLoad } from './load-instances.js';
import { Refusal } from './refusal.js';
import type { StepRequest, StepResult } from './step-request.js';
import { stateOf, type RootRow, type StoredInstance } from './stored-instance.js';
import { writeSteps, type InstanceWrite } from './write-steps.js';

/** Keys that must be at hand before a step: more than any one operation needs. */
const keysPerStep = 4_096;

interface Advanced {
  readonly request: StepRequest;
  readonly result: StepResult;
  readonly write: InstanceWrite;
}

/** Works off steps of different root instances in one transaction. */
@Injectable()
export class BatchRunner {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly keys: KeyAllocator,
    private readonly definitions: DefinitionStore,
  ) {}

  /** All of them or none: a step that fails or is refused rolls the batch back and throws. */
  async run(requests: readonly StepRequest[]): Promise<StepResult[]> {
    const connection = await Connection.acquire(this.dataSource);
    const { client } = connection;
    try {
      const rootKeys = requests.map((request) => request.rootKey).filter((key) => key !== null);
      const loaded = await beginAndLoad(client, rootKeys, this.clock.fixed());
      if (!this.definitions.isCurrent(loaded.epoch)) await this.definitions.load();
      const stored = new Map(loaded.instances.map((instance) => [instance.key, instance]));
      const tx = connection.transaction(loaded.now);
      const steps: Advanced[] = [];
      for (const request of requests) {
        await this.keys.ensure(keysPerStep);
        steps.push(await this.step(tx, request, stored.get(request.rootKey ?? -1)));
      }
      await this.save(connection, tx, steps);
      return steps.map((step) => step.result);
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await connection.release();
    }
  }

  private async save(
    connection: Connection,
    tx: Transaction,
    steps: readonly Advanced[],
  ): Promise<void> {
    const writes = steps.map((step) => step.write);
    if (steps.every((step) => !step.request.after)) {
      await Promise.all([writeSteps(connection.client, writes), connection.client.query('COMMIT')]);
      return;
    }
    await writeSteps(connection.client, writes);
    for (const { request, result } of steps) await request.after?.(tx, result);
    await connection.client.query('COMMIT');
  }

  private async step(
    tx: Transaction,
    request: StepRequest,
    stored: StoredInstance | undefined,
  ): Promise<Advanced> {
    const at = tx.now.toISOString();
    const state = stored ? stateOf(stored) : null;
    assertLockHeld(request, stored);
    // A step that starts an instance takes the instance's key first, so that its work can refer to it.
    const rootKey = request.rootKey ?? this.keys.peek().firstKey;
    if (request.rootKey === null) this.keys.consume(1);
    const businessKey = stored?.business_key ?? request.businessKey ?? null;
    const work = request.work && (await request.work(tx, { rootKey, businessKey, state, at }));
    if (request.work) await this.keys.ensure(keysPerStep);
    const outcome = this.advance(request, state, rootKey, at, work);
    const root = stored ?? newRoot(this.definitions, request, rootKey);
    const outbox = { takeKey: () => this.keys.consume(1) };
    const write = instanceWrite({ request, root, isNew: !stored, outcome, actorAt: at, outbox });
    return { request, result: { rootKey, outcome }, write };
  }

  private advance(
    request: StepRequest,
    state: InstanceState | null,
    rootKey: number,
    at: string,
    work: Readonly<Record<string, unknown>> | undefined,
  ): Extract<AdvanceResult, { ok: true }> {
    const body =
      work && 'variables' in request.body
        ? { ...request.body, variables: { ...request.body.variables, ...work } }
        : request.body;
    const trigger: Trigger = { ...body, at, rootKey, ...this.keys.peek() };
    const outcome = advance(this.definitions, state, trigger);
    if (!outcome.ok) throw new Refusal(outcome.rejection.code, outcome.rejection.message);
    this.keys.consume(outcome.keysUsed);
    return outcome;
  }
}

function assertLockHeld(request: StepRequest, stored: StoredInstance | undefined): void {
  if (request.lockToken === undefined || !('jobKey' in request.body)) return;
  const { jobKey } = request.body;
  const job = stored?.jobs?.find((candidate) => candidate.key === jobKey);
  if (job && job.lockToken !== request.lockToken) {
    throw new Refusal('lock-lost', 'Another worker has taken this job over.');
  }
}

function newRoot(definitions: DefinitionStore, request: StepRequest, key: number): RootRow {
  if (request.body.type !== 'start') throw new Error('only a start creates an instance');
  const deployed = definitions.process(request.body.definitionKey);
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
