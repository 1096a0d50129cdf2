import { InstanceArchive } from '@minhbach/runtime';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Rounds } from './rounds.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const everyMs = 6 * 3_600_000;

/** Takes what ended long ago into the archive, now and then, where that is asked for. */
@Injectable()
export class ArchiveLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ArchiveLoop.name);
  private readonly rounds: Rounds | null;

  constructor(
    private readonly archive: InstanceArchive,
    @Inject(WORKER_OPTIONS) options: WorkerOptions,
  ) {
    const { archiveAfterDays: days } = options;
    this.rounds =
      days === undefined
        ? null
        : new Rounds(
            () => this.archiveOnce(days),
            () => everyMs,
          );
  }

  onApplicationBootstrap(): void {
    this.rounds?.begin();
  }

  async onModuleDestroy(): Promise<void> {
    await this.rounds?.stop();
  }

  private async archiveOnce(days: number): Promise<void> {
    try {
      const { instances, months } = await this.archive.archive(days);
      if (instances + months.length === 0) return;
      this.logger.log(
        `archived ${String(instances)} instances; months: ${months.join(', ') || '–'}`,
      );
    } catch (error) {
      this.logger.error(`archiving failed and is tried again later: ${String(error)}`);
    }
  }
}
