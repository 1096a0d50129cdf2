import { ReplySweeper } from '@minhbach/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const everyMs = 6 * 3_600_000;
/** Long after anybody who got no answer has given up or tried again. */
const keptForDays = 30;

/** Forgets the replies of calls with an Idempotency-Key that are too old to come again. */
@Injectable()
export class ReplyLoop extends BackgroundLoop {
  constructor(sweeper: ReplySweeper, @Inject(WORKER_OPTIONS) options: WorkerOptions) {
    super();
    const days = options.keepRepliesDays ?? keptForDays;
    this.repeat(everyMs, 'old replies are still there; they are swept later', async () => {
      await sweeper.sweep(days);
    });
  }
}
