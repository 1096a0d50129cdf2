import { Reconciler } from '@minhbach/runtime';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { ClockSkew } from './clock-skew.js';
import { Rounds } from './rounds.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const defaultIntervalMs = 15_000;

/** Looks into the database from time to time, and once at the start. */
@Injectable()
export class ReconcileLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ReconcileLoop.name);
  private readonly rounds: Rounds;

  constructor(
    private readonly reconciler: Reconciler,
    private readonly skew: ClockSkew,
    @Inject(WORKER_OPTIONS) options: WorkerOptions,
  ) {
    const intervalMs = options.reconcileEveryMs ?? defaultIntervalMs;
    // Processes that started together do not stay together.
    const waitMs = () => intervalMs * (0.9 + Math.random() * 0.2);
    this.rounds = new Rounds(() => this.lookOnce(), waitMs);
  }

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
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
