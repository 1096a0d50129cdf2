import { Injectable } from '@nestjs/common';
import { BatchWorker } from './batch-worker.js';
import { JobDispatcher } from './job-dispatcher.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutsideJobs } from './outside-jobs.js';
import { StuckInstances } from './stuck-instances.js';
import { TimerService } from './timer-service.js';

const mostRounds = 10_000;

/** For tests and simulations, whose clock stands still: works off everything that is due now. */
@Injectable()
export class Settler {
  constructor(
    private readonly stuck: StuckInstances,
    private readonly jobs: JobDispatcher,
    private readonly outside: OutsideJobs,
    private readonly outbox: OutboxRelay,
    private readonly timers: TimerService,
    private readonly batches: BatchWorker,
  ) {}

  /** Until nothing is left, by the given clock. Throws when there is no end to it. */
  async settle(): Promise<void> {
    for (let round = 0; round < mostRounds; round++) {
      const stuck = await this.stuck.goOn();
      const jobs = await this.jobs.workOff();
      const outside = await this.outside.workOff();
      const outbox = await this.outbox.relay();
      const timers = await this.timers.fireDue();
      const batches = await this.batches.workOff();
      if (stuck + jobs + outside + outbox + timers + batches === 0) return;
    }
    throw new Error(`still busy after ${mostRounds} rounds`);
  }
}
