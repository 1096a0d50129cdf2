import { setTimeout as rest } from 'node:timers/promises';
import { Clock, StepConnections } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from './refusal.js';
import { StartTimers } from './start-timers.js';
import { StepQueue } from './step-queue.js';

interface DueTimer {
  readonly key: string;
  readonly root_key: string;
}

/** How long a timer belongs to whoever found it due; after that another may try. */
const claimMs = 10_000;

/** While people are at work, so many timers fire together; then the service is theirs for as long as that took. */
const politeCount = 10;

const claim = {
  name: 'claim-timers',
  text: `
  WITH clock AS (SELECT coalesce($1::timestamptz, clock_timestamp()) AS at),
  due AS (
    SELECT t.key FROM timer t, clock
    WHERE t.due_at <= clock.at AND (t.claimed_until IS NULL OR t.claimed_until <= clock.at)
      AND EXISTS (SELECT FROM process_instance p WHERE p.key = t.root_key AND p.status = 'active')
    ORDER BY t.due_at, t.key LIMIT $2 FOR UPDATE OF t SKIP LOCKED),
  claimed AS (
    UPDATE timer t SET claimed_until = clock.at + $3 * interval '1 millisecond'
    FROM due, clock WHERE t.key = due.key RETURNING t.key, t.root_key, t.due_at)
  SELECT key, root_key FROM claimed ORDER BY due_at, key`,
};

/**
 * Fires what is due by the database's clock, in bounded batches, so that a storm of timers shares the service
 * with people. The process has the last word: under its lock a timer that was moved or is gone is refused.
 */
@Injectable()
export class TimerService {
  private readonly logger = new Logger(TimerService.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly connections: StepConnections,
    private readonly clock: Clock,
    private readonly steps: StepQueue,
    private readonly startTimers: StartTimers,
  ) {}

  /** Fires at most `limit` timers and as many start timers; returns how many it took. */
  async fireDue(limit = 100): Promise<number> {
    const values = [this.clock.fixed(), limit, claimMs];
    const due = await this.connections.query<DueTimer>(claim, values);
    await this.fireInTurns(due);
    return due.length + (await this.startTimers.startDue(limit));
  }

  /** Milliseconds until the next timer of any kind; null when none is to come. */
  async nextInMs(): Promise<number | null> {
    const [row] = await this.dataSource.query<{ ms: number | null }[]>(
      `WITH clock AS (SELECT coalesce($1::timestamptz, clock_timestamp()) AS at)
       SELECT extract(epoch FROM least(
           (SELECT min(due_at) FROM timer WHERE due_at > clock.at),
           (SELECT min(due_at) FROM start_timer WHERE due_at > clock.at)) - clock.at)::float8 * 1000 AS ms
       FROM clock`,
      [this.clock.fixed()],
    );
    return row?.ms ?? null;
  }

  private async fireInTurns(due: readonly DueTimer[]): Promise<void> {
    for (let from = 0; from < due.length;) {
      const begin = performance.now();
      const until = from + (this.steps.servesPeople ? politeCount : due.length);
      const some = due.slice(from, until);
      await Promise.all(some.map(({ key, root_key }) => this.fire(Number(key), Number(root_key))));
      if (this.steps.servesPeople) await rest(performance.now() - begin);
      from = until;
    }
  }

  private async fire(timerKey: Key, rootKey: Key): Promise<void> {
    try {
      await this.steps.submit({ rootKey, body: { type: 'fire-timer', timerKey }, actor: 'system' });
    } catch (error) {
      if (error instanceof Refusal) return;
      this.logger.error(`timer ${timerKey} could not fire: ${String(error)}`);
    }
  }
}
