import { Reconciler } from '@minhbach/runtime';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { ClockSkew } from './clock-skew.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const defaultIntervalMs = 15_000;

/** Looks into the database from time to time, and once at the start. */
@Injectable()
export class ReconcileLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ReconcileLoop.name);
  private readonly intervalMs: number;
  private timer: NodeJS.Timeout | undefined;
  private look: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly reconciler: Reconciler,
    private readonly skew: ClockSkew,
    @Inject(WORKER_OPTIONS) options: WorkerOptions,
  ) {
    this.intervalMs = options.reconcileEveryMs ?? defaultIntervalMs;
  }

  onApplicationBootstrap(): void {
    this.begin();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.look;
  }

  private begin(): void {
    this.look = this.lookOnce().finally(() => {
      if (this.stopped) return;
      // Processes that started together do not stay together.
      const wait = this.intervalMs * (0.9 + Math.random() * 0.2);
      this.timer = setTimeout(() => {
        this.begin();
      }, wait);
    });
  }

  private async lookOnce(): Promise<void> {
    try {
      await this.skew.check();
      await this.reconciler.reconcile();
    } catch (error) {
      this.logger.error(`the look for waiting work failed: ${String(error)}`);
    }
  }
}
