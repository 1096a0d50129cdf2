import { Snapshots } from '@minhbach/indicators';
import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const everyMs = 3_600_000;
const failure = 'publishing figures failed and is tried again later';

/** Publishes the figures of each month once it is over and its records have come in, where there is a key to sign with. */
@Injectable()
export class SnapshotLoop extends BackgroundLoop {
  constructor(snapshots: Snapshots, @Inject(WORKER_OPTIONS) { snapshotKey }: WorkerOptions) {
    super();
    if (!snapshotKey) return;
    this.repeat(everyMs, failure, async () => {
      const month = await snapshots.takeDue(snapshotKey);
      if (month !== null) this.logger.log(`published the figures of ${month}`);
    });
  }
}
