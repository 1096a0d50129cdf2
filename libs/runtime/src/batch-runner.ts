import { Clock, KeyAllocator, StepConnections, type Connection } from '@minhbach/database';
import { advance, type AdvanceResult, type InstanceState, type Trigger } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { BatchTransaction } from './batch-transaction.js';
import { DefinitionStore } from './definition-store.js';
import { genesisHash } from './history-hash.js';
import { instanceWrite } from './instance-write.js';
import { loadInstances } from './load-instances.js';
import { Refusal } from './refusal.js';
import { StaleInstances } from './stale-instances.js';
import type { StepRequest, StepResult } from './step-request.js';
import { stateOf, type RootRow, type StoredInstance } from './stored-instance.js';
import type { InstanceWrite } from './write-steps.js';

/** Keys that must be at hand before a step: more than any one operation needs. */
const keysPerStep = 4_096;
/** Of these, what is kept for the outbox: one key for each command of a step at most. */
const keysForOutbox = 2_048;

/** What became of one step of a committed batch: done, or failed alone and without a trace. */
export type StepReply =
  | { readonly ok: true; readonly result: StepResult }
  | { readonly ok: false; readonly error: unknown };

interface Advanced {
  readonly request: StepRequest;
  readonly result: StepResult;
  readonly write: InstanceWrite;
}

/** One attempt at a batch. */
interface Batch {
  readonly connection: Connection;
  readonly transaction: BatchTransaction;
  readonly now: Date;
  readonly stored: ReadonlyMap<number, StoredInstance>;
  readonly seqs: ReadonlyMap<number, number>;
  readonly isCompany: boolean;
}

/** Works off steps of different root instances in one transaction. */
@Injectable()
export class BatchRunner {
  constructor(
    private readonly connections: StepConnections,
    private readonly clock: Clock,
    private readonly keys: KeyAllocator,
    private readonly definitions: DefinitionStore,
  ) {}

  /**
   * Steps that are refused, or whose own work fails, are left out and told so; the others are committed
   * together, or the batch throws and nothing of it has happened (`OutcomeUnknown`: nobody knows).
   */
  async run(requests: readonly StepRequest[]): Promise<StepReply[]> {
    try {
      return await this.attempt(requests, false);
    } catch (error) {
      if (!(error instanceof StaleInstances)) throw error;
      return this.attempt(requests, true);
    }
  }

  private async attempt(
    requests: readonly StepRequest[],
    lockFirst: boolean,
  ): Promise<StepReply[]> {
    await this.keys.ensure(keysPerStep);
    const connection = await this.connections.acquire();
    try {
      const batch = await this.load(connection, requests, lockFirst);
      const steps: (Advanced | { readonly error: unknown })[] = [];
      for (const request of requests) steps.push(await this.tryStep(batch, request));
      await save(
        batch,
        steps.filter((step) => 'write' in step),
      );
      return steps.map((step) =>
        'write' in step ? { ok: true, result: step.result } : { ok: false, error: step.error },
      );
    } catch (error) {
      await connection.rollback();
      throw error;
    } finally {
      connection.release();
    }
  }

  private async load(
    connection: Connection,
    requests: readonly StepRequest[],
    lockFirst: boolean,
  ): Promise<Batch> {
    const rootKeys = requests.map(({ rootKey }) => rootKey).filter((key) => key !== null);
    const transaction = new BatchTransaction(connection, rootKeys);
    // Loading under the lock is a statement of its own: it sees what was committed while the lock was waited for.
    const locked = lockFirst ? transaction.begin() : undefined;
    const [loaded] = await Promise.all([
      loadInstances(connection, rootKeys, this.clock.fixed()),
      locked,
    ]);
    if (!this.definitions.isCurrent(loaded.epoch)) await this.definitions.load();
    return {
      connection,
      transaction,
      now: loaded.now,
      stored: new Map(loaded.instances.map((instance) => [instance.key, instance])),
      seqs: new Map(loaded.instances.map(({ key, seq }) => [key, seq])),
      isCompany: requests.length > 1,
    };
  }

  /** What a step throws concerns itself alone, as long as the batch's transaction can go on without it. */
  private async tryStep(
    batch: Batch,
    request: StepRequest,
  ): Promise<Advanced | { readonly error: unknown }> {
    const tx = batch.transaction.ofStep(batch.now, batch.seqs, batch.isCompany);
    try {
      const step = await this.step(batch, request, tx);
      tx.end(true);
      return step;
    } catch (error) {
      batch.transaction.assertFresh();
      tx.end(false);
      return { error };
    }
  }

  private async step(
    { now, stored: all }: Batch,
    request: StepRequest,
    tx: Parameters<NonNullable<StepRequest['work']>>[0],
  ): Promise<Advanced> {
    const at = now.toISOString();
    const stored = all.get(request.rootKey ?? -1);
    const state = stored ? stateOf(stored) : null;
    assertLockHeld(request, stored);
    while (!this.keys.has(keysPerStep)) await this.keys.ensure(keysPerStep);
    // A step that starts an instance takes the instance's key first, so that its work can refer to it.
    const rootKey = request.rootKey ?? this.keys.consume(1);
    const businessKey = stored?.business_key ?? request.businessKey ?? null;
    const work = request.work && (await request.work(tx, { rootKey, businessKey, state, at }));
    while (!this.keys.has(keysPerStep)) await this.keys.ensure(keysPerStep);
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
    const { firstKey, keyCount } = this.keys.peek();
    const keys = { firstKey, keyCount: keyCount - keysForOutbox };
    const trigger: Trigger = { ...body, at, rootKey, ...keys };
    const outcome = advance(this.definitions, state, trigger);
    if (!outcome.ok) throw new Refusal(outcome.rejection.code, outcome.rejection.message);
    this.keys.consume(outcome.keysUsed);
    return outcome;
  }
}

async function save(
  { connection, transaction, seqs, now }: Batch,
  steps: readonly Advanced[],
): Promise<void> {
  if (steps.length === 0) {
    if (transaction.hasBegun) await connection.rollback();
    return;
  }
  const after = steps.some(({ request }) => request.after)
    ? async () => {
        const tx = connection.transaction(now);
        for (const { request, result } of steps) await request.after?.(tx, result);
      }
    : null;
  const writes = steps.map(({ write }) => write);
  await transaction.save(writes, seqs, after);
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
