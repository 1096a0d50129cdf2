import type { Key } from '@minhbach/engine';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { continueStep } from './continue-step.js';
import { Refusal } from './refusal.js';
import { StepQueue } from './step-queue.js';

/** Goes on with instances whose step ran out of its budget and whose process of the service ended then. */
@Injectable()
export class StuckInstances {
  private readonly logger = new Logger(StuckInstances.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly steps: StepQueue,
  ) {}

  /** Takes up at most `limit` of them; returns how many went on. */
  async goOn(limit = 100): Promise<number> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      `SELECT key FROM process_instance WHERE agenda IS NOT NULL AND status = 'active'
       ORDER BY key LIMIT $1`,
      [limit],
    );
    const moved = await Promise.all(rows.map(({ key }) => this.continue(Number(key))));
    return moved.filter(Boolean).length;
  }

  private async continue(rootKey: Key): Promise<boolean> {
    try {
      await this.steps.submit(continueStep(rootKey));
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) {
        this.logger.error(`instance ${rootKey} could not go on: ${String(error)}`);
      }
      return false;
    }
  }
}
