import { FileScans, FileSweeper } from '@minhbach/documents';
import { Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';

/** Somebody looks at his upload and waits. */
const scanEveryMs = 2_000;
const sweepEveryMs = 6 * 3_600_000;

/** Scans what has come, and now and then sweeps up what belongs to nobody. */
@Injectable()
export class FileLoop extends BackgroundLoop {
  constructor(scans: FileScans, sweeper: FileSweeper) {
    super();
    const scanning = this.repeat(scanEveryMs, 'the look for files to scan failed', async () => {
      while (!scanning.isStopped && (await scans.scanOne()));
    });
    this.repeat(sweepEveryMs, 'sweeping up files failed and is tried again later', async () => {
      const { files, objects } = await sweeper.sweep();
      if (files + objects === 0) return;
      this.logger.log(`swept up ${String(files)} files and ${String(objects)} leftovers`);
    });
  }
}
