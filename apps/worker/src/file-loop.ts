import { FileScans, FileSweeper } from '@minhbach/documents';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Rounds } from './rounds.js';

/** Somebody looks at his upload and waits. */
const scanEveryMs = 2_000;
const sweepEveryMs = 6 * 3_600_000;

/** Scans what has come, and now and then sweeps up what belongs to nobody. */
@Injectable()
export class FileLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(FileLoop.name);
  private readonly scanning = new Rounds(
    () => this.scanAll(),
    () => scanEveryMs,
  );
  private readonly sweeping = new Rounds(
    () => this.sweep(),
    () => sweepEveryMs,
  );

  constructor(
    private readonly scans: FileScans,
    private readonly sweeper: FileSweeper,
  ) {}

  onApplicationBootstrap(): void {
    this.scanning.begin();
    this.sweeping.begin();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.scanning.stop(), this.sweeping.stop()]);
  }

  private async scanAll(): Promise<void> {
    try {
      while (!this.scanning.isStopped && (await this.scans.scanOne()));
    } catch (error) {
      this.logger.error(`the look for files to scan failed: ${String(error)}`);
    }
  }

  private async sweep(): Promise<void> {
    try {
      const { files, objects } = await this.sweeper.sweep();
      if (files + objects === 0) return;
      this.logger.log(`swept up ${String(files)} files and ${String(objects)} leftovers`);
    } catch (error) {
      this.logger.error(`sweeping up files failed and is tried again later: ${String(error)}`);
    }
  }
}
