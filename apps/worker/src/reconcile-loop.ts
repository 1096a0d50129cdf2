import { Reconciler } from '@minhbach/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';
import { ClockSkew } from './clock-skew.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const defaultIntervalMs = 15_000;

/** Looks into the database from time to time, and once at the start. */
@Injectable()
export class ReconcileLoop extends BackgroundLoop {
  constructor(
    reconciler: Reconciler,
    skew: ClockSkew,
    @Inject(WORKER_OPTIONS)
    { reconcileEveryMs: intervalMs = defaultIntervalMs, metrics }: WorkerOptions,
  ) {
    super();
    // Processes that started together do not stay together.
    const waitMs = () => intervalMs * (0.9 + Math.random() * 0.2);
    this.repeat(waitMs, 'the look for waiting work failed', async () => {
      await skew.check();
      const found = await reconciler.reconcile();
      for (const [kind, count] of Object.entries(found)) metrics?.repaired(kind, Number(count));
    });
  }
}
