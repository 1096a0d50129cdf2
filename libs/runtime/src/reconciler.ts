import { doorbellNames } from '@minhbach/queue';
import { Injectable } from '@nestjs/common';
import { BellAnswers } from './bell-answers.js';
import { HistoryPartitions } from './history-partitions.js';
import { MessageBuffer } from './message-buffer.js';
import { StatisticsRollup } from './statistics-rollup.js';
import { StuckInstances } from './stuck-instances.js';

/** What a look into the database found to do. Nearly always nothing: the bells were faster. */
export interface ReconcileReport {
  readonly jobs: number;
  readonly timers: number;
  readonly outbox: number;
  readonly batches: number;
  readonly stuck: number;
  readonly expired: number;
}

/**
 * Looks for everything that waits, whether or not a bell has rung for it. This makes the queue an accelerator
 * and nothing more: it may lose every bell, and the work is done one interval later.
 */
@Injectable()
export class Reconciler {
  constructor(
    private readonly answers: BellAnswers,
    private readonly stuck: StuckInstances,
    private readonly buffer: MessageBuffer,
    private readonly partitions: HistoryPartitions,
    private readonly statistics: StatisticsRollup,
  ) {}

  /** Safe in many processes at the same time. */
  async reconcile(): Promise<ReconcileReport> {
    await this.partitions.ensureAhead();
    const stuck = await this.stuck.goOn();
    const found = { jobs: 0, timers: 0, outbox: 0, batches: 0 };
    for (const name of doorbellNames) found[name] = await this.answers.answer(name);
    const expired = await this.buffer.expire();
    await this.statistics.catchUpNowAndThen();
    return { ...found, stuck, expired };
  }
}
