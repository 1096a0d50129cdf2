import {
  askedByService,
  OutcomeUnknown,
  ShuttingDown,
  stepConnectionCount,
} from '@minhbach/database';
import { isTracing, withoutTrace } from '@minhbach/tracing';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { AfterStep } from './after-step.js';
import { BatchRunner, type StepReply } from './batch-runner.js';
import { processActor } from './outbox-row.js';
import { submitTraced } from './submit-traced.js';
import type { StepRequest, StepResult } from './step-request.js';

/** Batches in flight at the same time; a root instance always belongs to the same lane. */
const laneCount = stepConnectionCount;
const largestBatch = 100;
/** How often a step is tried that the database broke off to resolve a deadlock. */
const mostTries = 3;
/** Whoever has asked for something will soon ask for more. */
const attendedMs = 1_000;
const brokenOff = new Set(['40001', '40P01']);

interface Waiting {
  readonly request: StepRequest;
  readonly resolve: (result: StepResult) => void;
  readonly reject: (reason: unknown) => void;
}

interface Lane {
  waiting: Waiting[];
  busy: boolean;
}

/**
 * Group commit: whatever arrived while a lane's previous batch was in flight shares the next transaction.
 * A lone step never waits for company. When a batch fails as a whole, its steps are repeated one by one, so
 * that a bad one hurts nobody else; only when nobody knows whether it was committed is nothing repeated.
 */
@Injectable()
export class StepQueue implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(StepQueue.name);
  private readonly lanes: Lane[] = Array.from({ length: laneCount }, () => ({
    waiting: [],
    busy: false,
  }));
  private turn = 0;
  private attendedAt = -Infinity;
  private isClosed = false;
  private idle: (() => void)[] = [];

  constructor(
    private readonly runner: BatchRunner,
    private readonly afterStep: AfterStep,
  ) {}

  /** Whether somebody other than the service itself has asked for a step a moment ago. */
  get servesPeople(): boolean {
    return performance.now() - this.attendedAt < attendedMs;
  }

  submit(request: StepRequest): Promise<StepResult> {
    return isTracing()
      ? submitTraced(request, (each) => this.enqueue(each))
      : this.enqueue(request);
  }

  private enqueue(request: StepRequest): Promise<StepResult> {
    if (this.isClosed) return Promise.reject(new ShuttingDown());
    const { rootKey } = request;
    if (request.actor !== processActor) this.attendedAt = performance.now();
    const lane = this.lanes[rootKey === null ? this.turn++ % laneCount : laneOf(rootKey)];
    if (!lane) throw new Error('no lane');
    return new Promise((resolve, reject) => {
      lane.waiting.push({ request, resolve, reject });
      // What travels together is nobody's in particular.
      if (!lane.busy) void withoutTrace(() => askedByService(() => this.drain(lane)));
    });
  }

  /** Waits until nothing is in flight; HTTP calls and job workers that are still finishing may go on submitting. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.untilIdle();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    await this.untilIdle();
  }

  private async untilIdle(): Promise<void> {
    if (this.lanes.every((lane) => !lane.busy)) return;
    await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  private async drain(lane: Lane): Promise<void> {
    lane.busy = true;
    while (lane.waiting.length > 0) {
      const again = await this.together(takeBatch(lane));
      for (const waiting of again) await this.alone(waiting);
    }
    lane.busy = false;
    if (this.lanes.every((other) => !other.busy)) {
      for (const resolve of this.idle.splice(0)) resolve();
    }
  }

  /** Returns the steps that must be repeated, each alone: nothing of them has happened. */
  private async together(batch: readonly Waiting[]): Promise<readonly Waiting[]> {
    try {
      return this.answer(batch, await this.runner.run(batch.map(({ request }) => request)));
    } catch (error) {
      if (batch.length > 1 && !(error instanceof OutcomeUnknown)) return batch;
      for (const { reject } of batch) reject(error);
      return [];
    }
  }

  private async alone(waiting: Waiting): Promise<void> {
    for (let left = mostTries - 1; left >= 0; left--) {
      try {
        const again = this.answer([waiting], await this.runner.run([waiting.request]), left > 0);
        if (again.length === 0) return;
      } catch (error) {
        if (left > 0 && isBrokenOff(error)) continue;
        waiting.reject(error);
        return;
      }
    }
  }

  /** Tells everybody what became of his step, except those worth another try, which are returned. */
  private answer(
    batch: readonly Waiting[],
    replies: readonly StepReply[],
    mayRepeat = true,
  ): readonly Waiting[] {
    const again: Waiting[] = [];
    const done: StepResult[] = [];
    for (const [index, waiting] of batch.entries()) {
      const reply = replies[index];
      if (reply?.ok) {
        done.push(reply.result);
        waiting.resolve(reply.result);
      } else if (mayRepeat && isBrokenOff(reply?.error)) again.push(waiting);
      else waiting.reject(reply?.error);
    }
    this.announce(done);
    return again;
  }

  /** What is committed stays committed, whatever goes wrong afterwards. */
  private announce(done: readonly StepResult[]): void {
    try {
      this.afterStep.committed(done, (request) => this.submit(request));
    } catch (error) {
      this.logger.error(`after a batch: ${String(error)}`);
    }
  }
}

/** Spreads instances evenly: their keys lie apart by how many keys an instance uses. */
function laneOf(key: number): number {
  return (Math.imul(key % 0x1_0000_0000, 0x9e37_79b1) >>> 16) % laneCount;
}

/** Whether the database's word is at the bottom of an error, however often it was wrapped on its way. */
function isBrokenOff(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && brokenOff.has(String(each.code))) return true;
  }
  return false;
}

/** The longest waiting steps, at most one of each root instance; the others keep their order. */
function takeBatch(lane: Lane): Waiting[] {
  const roots = new Set<number>();
  const batch: Waiting[] = [];
  const left: Waiting[] = [];
  let seen = 0;
  for (const waiting of lane.waiting) {
    if (batch.length >= largestBatch) break;
    seen++;
    const { rootKey } = waiting.request;
    const isSecond = rootKey !== null && roots.has(rootKey);
    if (rootKey !== null) roots.add(rootKey);
    (isSecond ? left : batch).push(waiting);
  }
  lane.waiting = left.concat(lane.waiting.slice(seen));
  return batch;
}
