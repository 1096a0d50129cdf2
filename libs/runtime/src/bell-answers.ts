import { bellHorizonMs, Doorbell, type DoorbellName } from '@minhbach/queue';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { BatchWorker } from './batch-worker.js';
import { JobDispatcher } from './job-dispatcher.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutsideJobs } from './outside-jobs.js';
import { ringBell } from './ring-bell.js';
import { TimerService } from './timer-service.js';

const batchSize = 100;

/**
 * What a process does when a bell rings: it works that kind off until nothing is left, and rings for what is
 * due soon. A bell that rings while it is being answered is answered by another round.
 */
@Injectable()
export class BellAnswers implements OnModuleDestroy {
  private readonly logger = new Logger(BellAnswers.name);
  private readonly running = new Map<DoorbellName, Promise<number>>();
  private readonly again = new Set<DoorbellName>();
  private stopped = false;

  constructor(
    private readonly doorbell: Doorbell,
    private readonly jobs: JobDispatcher,
    private readonly timers: TimerService,
    private readonly outbox: OutboxRelay,
    private readonly batches: BatchWorker,
    private readonly outside: OutsideJobs,
  ) {}

  /** Returns how much was worked off; 0 at once when this process is already at it or about to end. */
  async answer(name: DoorbellName): Promise<number> {
    if (this.stopped) {
      await this.passOn(name);
      return 0;
    }
    if (this.running.has(name)) {
      this.again.add(name);
      return 0;
    }
    const work = this.workOff(name);
    this.running.set(name, work);
    return work;
  }

  /** Takes nothing more and waits for what was taken. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.allSettled(this.running.values());
  }

  onModuleDestroy(): Promise<void> {
    return this.stop();
  }

  private async workOff(name: DoorbellName): Promise<number> {
    let total = 0;
    try {
      do {
        this.again.delete(name);
        await this.doorbell.answer(name);
        total += await this.untilNothingIsLeft(name);
        await this.ringForNext(name);
      } while (this.again.has(name) && !this.stopped);
    } finally {
      // At once after the last look at `again`, or a bell could be missed in between.
      this.running.delete(name);
    }
    return total;
  }

  private async untilNothingIsLeft(name: DoorbellName): Promise<number> {
    let total = 0;
    let hands = 1;
    while (!this.stopped) {
      const done = await this.round(name, hands);
      if (done === 0) return total;
      total += done;
      // Where much waits, one hand takes the next ones while the other works.
      hands = done >= batchSize ? 2 : 1;
    }
    await this.passOn(name);
    return total;
  }

  /** Rings for another process, or for the next start of this one. */
  private async passOn(name: DoorbellName): Promise<void> {
    await this.doorbell.answer(name);
    await ringBell(this.doorbell, name, this.logger, 0);
  }

  private async round(name: DoorbellName, hands: number): Promise<number> {
    const counts = await Promise.all(Array.from({ length: hands }, () => this.takeSome(name)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private takeSome(name: DoorbellName): Promise<number> {
    if (name === 'jobs') return this.takeJobs();
    if (name === 'timers') return this.timers.fireDue(batchSize);
    return name === 'outbox' ? this.outbox.relay(batchSize) : this.batches.workOff();
  }

  /** Those that wait for somebody outside begin and are not waited for: they hold nobody up. */
  private async takeJobs(): Promise<number> {
    const [inside] = await Promise.all([this.jobs.workOff(batchSize), this.outside.begin()]);
    return inside;
  }

  private async ringForNext(name: DoorbellName): Promise<void> {
    if (name === 'outbox' || name === 'batches') return;
    const delayMs = await (name === 'jobs' ? this.jobs : this.timers).nextInMs();
    if (delayMs !== null && delayMs <= bellHorizonMs)
      await ringBell(this.doorbell, name, this.logger, delayMs);
  }
}
