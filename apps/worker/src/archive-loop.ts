import { InstanceArchive } from '@minhbach/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const everyMs = 6 * 3_600_000;
const failure = 'archiving failed and is tried again later';

/** Takes what ended long ago into the archive, now and then, where that is asked for. */
@Injectable()
export class ArchiveLoop extends BackgroundLoop {
  constructor(archive: InstanceArchive, @Inject(WORKER_OPTIONS) options: WorkerOptions) {
    super();
    const { archiveAfterDays: days } = options;
    if (days === undefined) return;
    this.repeat(everyMs, failure, async () => {
      const { instances, months } = await archive.archive(days);
      if (instances + months.length === 0) return;
      this.logger.log(
        `archived ${String(instances)} instances; months: ${months.join(', ') || '–'}`,
      );
    });
  }
}
