import { InstanceArchive } from '@minhbach/runtime';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const everyMs = 6 * 3_600_000;

/** Takes what ended long ago into the archive, now and then, where that is asked for. */
@Injectable()
export class ArchiveLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ArchiveLoop.name);
  private readonly days: number | undefined;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly archive: InstanceArchive,
    @Inject(WORKER_OPTIONS) options: WorkerOptions,
  ) {
    this.days = options.archiveAfterDays;
  }

  onApplicationBootstrap(): void {
    if (this.days !== undefined) this.begin(this.days);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  private begin(days: number): void {
    this.round = this.archiveOnce(days).finally(() => {
      if (this.stopped) return;
      this.timer = setTimeout(() => {
        this.begin(days);
      }, everyMs);
    });
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
