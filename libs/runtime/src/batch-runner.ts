import { KeyAllocator, StepConnections } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { BatchLoader, type Batch, type LoadMode } from './batch-loader.js';
import { KnownInstances } from './known-instances.js';
import { StaleInstances } from './stale-instances.js';
import { keysPerStep, StepAdvancer, type Advanced } from './step-advancer.js';
import { StepClock } from './step-clock.js';
import type { StepRequest, StepResult } from './step-request.js';

/** What became of one step of a committed batch: done, or failed alone and without a trace. */
export type StepReply =
  | { readonly ok: true; readonly result: StepResult }
  | { readonly ok: false; readonly error: unknown };

type Tried = Advanced | { readonly error: unknown };

interface Attempt {
  readonly replies: StepReply[];
  /** Nothing was taken for granted: a refusal is final. */
  readonly isSure: boolean;
}

/** Works off steps of different root instances in one transaction. */
@Injectable()
export class BatchRunner {
  constructor(
    private readonly connections: StepConnections,
    private readonly keys: KeyAllocator,
    private readonly loader: BatchLoader,
    private readonly advancer: StepAdvancer,
    private readonly known: KnownInstances,
    private readonly clock: StepClock,
  ) {}

  /**
   * Steps that are refused, or whose own work fails, are left out and told so; the others are committed
   * together, or the batch throws and nothing of it has happened (`OutcomeUnknown`: nobody knows).
   */
  async run(requests: readonly StepRequest[]): Promise<StepReply[]> {
    const { replies, isSure } = await this.attempt(requests, 'known');
    if (isSure || replies.every(({ ok }) => ok)) return replies;
    // A refusal writes nothing that would have failed on a wrong guess: it is made again of what is read.
    const again = await this.attempt(
      requests.filter((_, index) => !replies[index]?.ok),
      'read',
    );
    return replies.map((reply) => (reply.ok ? reply : (again.replies.shift() ?? reply)));
  }

  /** A lost race against another process is run again under the locks. */
  private async attempt(requests: readonly StepRequest[], mode: LoadMode): Promise<Attempt> {
    try {
      return await this.once(requests, mode);
    } catch (error) {
      if (!(error instanceof StaleInstances)) throw error;
      this.known.forget(rootsOf(requests));
      return this.once(requests, 'locked');
    }
  }

  private async once(requests: readonly StepRequest[], mode: LoadMode): Promise<Attempt> {
    await this.keys.ensure(keysPerStep);
    const connection = await this.connections.acquire();
    try {
      const batch = await this.loader.load(connection, requests, mode);
      const steps: Tried[] = [];
      for (const request of requests) steps.push(await this.tryStep(batch, request));
      await this.save(batch, steps);
      return { replies: steps.map(replyOf), isSure: batch.assumptions === null };
    } catch (error) {
      await connection.rollback();
      throw error;
    } finally {
      connection.release();
    }
  }

  /** What a step throws concerns itself alone, as long as the batch's transaction can go on without it. */
  private async tryStep(batch: Batch, request: StepRequest): Promise<Tried> {
    const tx = batch.transaction.ofStep(batch.now, batch.seqs, batch.isCompany);
    try {
      const step = await this.advancer.advance(batch, request, tx);
      tx.end(true);
      return step;
    } catch (error) {
      batch.transaction.assertFresh();
      tx.end(false);
      return { error };
    }
  }

  private async save(batch: Batch, tried: readonly Tried[]): Promise<void> {
    const { connection, transaction, seqs, assumptions, now } = batch;
    const steps = tried.filter((step) => 'write' in step);
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
    try {
      const said = await transaction.save({ writes, seqs, assumptions, after });
      if (said) this.clock.hear(said);
    } catch (error) {
      // How far these instances have come is anybody's guess now.
      this.known.forget(writes.map(({ root }) => root.key));
      if (assumptions && error instanceof StaleInstances) this.known.judge(false);
      throw error;
    }
    if (assumptions) this.known.judge(true);
    for (const { write, result } of steps) this.known.remember(write, result.outcome.state);
  }
}

function replyOf(step: Tried): StepReply {
  return 'write' in step ? { ok: true, result: step.result } : { ok: false, error: step.error };
}

function rootsOf(requests: readonly StepRequest[]): number[] {
  return requests.map(({ rootKey }) => rootKey).filter((key) => key !== null);
}
