import { randomUUID } from 'node:crypto';
import { InjectQueue } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { BellLedger } from './bell-ledger.js';
import { closeInTime } from './close-in-time.js';
import { Doorbell, type DoorbellName } from './doorbell.js';
import { doorbellQueue } from './doorbell-queue.js';
import { within } from './within.js';

/** A queue that does not take a bell in this time is left alone; the reconciler finds the work. */
const patienceMs = 5_000;

interface Ring {
  at: number;
  readonly done: Promise<void>;
}

/** Rings through BullMQ, on PostgreSQL or Redis. */
@Injectable()
export class BullDoorbell extends Doorbell implements BeforeApplicationShutdown {
  private readonly logger = new Logger(BullDoorbell.name);
  private readonly waiting = new Map<DoorbellName, Ring>();
  private readonly ringing = new Map<DoorbellName, Promise<void>>();

  constructor(
    private readonly ledger: BellLedger,
    @InjectQueue(doorbellQueue) private readonly queue: Queue,
  ) {
    super();
    queue.on('error', (error) => {
      this.logger.warn(`the queue of the doorbells: ${String(error)}`);
    });
  }

  /** Rings asked for while another is on its way share the next one. */
  ring(name: DoorbellName, delayMs = 0): Promise<void> {
    const at = performance.now() + delayMs;
    const waiting = this.waiting.get(name);
    if (waiting) {
      waiting.at = Math.min(waiting.at, at);
      return waiting.done;
    }
    const done = (this.ringing.get(name) ?? Promise.resolve()).then(() => {
      this.waiting.delete(name);
      return this.ringOnce(name, Math.max(0, Math.round(ring.at - performance.now())));
    });
    const ring: Ring = { at, done };
    this.waiting.set(name, ring);
    this.ringing.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  }

  override answer(name: DoorbellName): Promise<void> {
    return this.ledger.clear(name);
  }

  /** Lets what is on its way arrive. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.ringing.values());
    await closeInTime(this.queue);
  }

  private async ringOnce(name: DoorbellName, delayMs: number): Promise<void> {
    if (!(await this.ledger.mark(name, delayMs))) return;
    try {
      // On PostgreSQL, BullMQ's own ids come from a sequence that only the schema's owner may create.
      const jobId = randomUUID();
      const options = delayMs > 0 ? { jobId, delay: delayMs } : { jobId };
      await within(patienceMs, this.queue.add(name, {}, options), 'the queue did not answer');
    } catch (error) {
      await this.ledger.withdraw(name);
      throw error;
    }
  }
}
