import { Snapshots } from '@minhbach/indicators';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { Rounds } from './rounds.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const everyMs = 3_600_000;

/** Publishes the figures of each month once it is over and its records have come in, where there is a key to sign with. */
@Injectable()
export class SnapshotLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(SnapshotLoop.name);
  private readonly rounds: Rounds | null;

  constructor(
    private readonly snapshots: Snapshots,
    @Inject(WORKER_OPTIONS) { snapshotKey }: WorkerOptions,
  ) {
    this.rounds = snapshotKey
      ? new Rounds(
          () => this.publish(snapshotKey),
          () => everyMs,
        )
      : null;
  }

  onApplicationBootstrap(): void {
    this.rounds?.begin();
  }

  async onModuleDestroy(): Promise<void> {
    await this.rounds?.stop();
  }

  private async publish(key: KeyObject): Promise<void> {
    try {
      const month = await this.snapshots.takeDue(key);
      if (month !== null) this.logger.log(`published the figures of ${month}`);
    } catch (error) {
      this.logger.error(`publishing figures failed and is tried again later: ${String(error)}`);
    }
  }
}
