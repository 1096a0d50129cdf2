import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { AfterStep } from './after-step.js';
import { BatchRunner } from './batch-runner.js';
import type { StepRequest, StepResult } from './step-request.js';

/** Batches in flight at the same time; a root instance always belongs to the same lane. */
const laneCount = 3;
const largestBatch = 100;

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
 * A lone step never waits for company. When a batch fails, its steps are repeated one by one, so that a bad
 * one hurts nobody else.
 */
@Injectable()
export class StepQueue implements BeforeApplicationShutdown {
  private readonly lanes: Lane[] = Array.from({ length: laneCount }, () => ({
    waiting: [],
    busy: false,
  }));
  private turn = 0;
  private idle: (() => void)[] = [];

  constructor(
    private readonly runner: BatchRunner,
    private readonly afterStep: AfterStep,
  ) {}

  submit(request: StepRequest): Promise<StepResult> {
    const lane = this.lanes[(request.rootKey ?? this.turn++) % laneCount];
    if (!lane) throw new Error('no lane');
    return new Promise((resolve, reject) => {
      lane.waiting.push({ request, resolve, reject });
      if (!lane.busy) void this.drain(lane);
    });
  }

  /** Waits until nothing is in flight. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.lanes.every((lane) => !lane.busy)) return;
    await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  private async drain(lane: Lane): Promise<void> {
    lane.busy = true;
    while (lane.waiting.length > 0) {
      const batch = takeBatch(lane);
      if (!(await this.together(batch))) await this.oneByOne(batch);
    }
    lane.busy = false;
    if (this.lanes.every((other) => !other.busy)) {
      for (const resolve of this.idle.splice(0)) resolve();
    }
  }

  private async together(batch: readonly Waiting[]): Promise<boolean> {
    try {
      const results = await this.runner.run(batch.map(({ request }) => request));
      this.afterStep.committed(results, (request) => this.submit(request));
      results.forEach((result, index) => batch[index]?.resolve(result));
      return true;
    } catch (error) {
      if (batch.length > 1) return false;
      batch[0]?.reject(error);
      return true;
    }
  }

  private async oneByOne(batch: readonly Waiting[]): Promise<void> {
    for (const waiting of batch) await this.together([waiting]);
  }
}

/** The longest waiting steps, at most one of each root instance; the others keep their order. */
function takeBatch(lane: Lane): Waiting[] {
  const roots = new Set<number>();
  const batch: Waiting[] = [];
  const left: Waiting[] = [];
  for (const waiting of lane.waiting) {
    const { rootKey } = waiting.request;
    const taken = batch.length >= largestBatch || (rootKey !== null && roots.has(rootKey));
    if (rootKey !== null) roots.add(rootKey);
    (taken ? left : batch).push(waiting);
  }
  lane.waiting = left;
  return batch;
}
