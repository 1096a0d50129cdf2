import { Clock, type Transaction } from '@minhbach/database';
import type { Schedule } from '@minhbach/engine';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from './refusal.js';
import { nextStart } from './next-start.js';
import { StepQueue } from './step-queue.js';

interface DueStart {
  readonly key: string;
  readonly definition_key: string;
  readonly element_id: string;
  readonly kind: string;
  readonly schedule: string;
  readonly due_at: Date;
  readonly repetitions: number | null;
}

const columns = 'key, definition_key, element_id, kind, schedule, due_at, repetitions';

/**
 * Starts instances when their time has come. The instance and the timer's next date are committed together, so
 * every occurrence starts one instance, whoever looks and however often.
 */
@Injectable()
export class StartTimers {
  private readonly logger = new Logger(StartTimers.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly steps: StepQueue,
  ) {}

  /** Starts at most `limit` instances; returns how many it tried. */
  async startDue(limit: number): Promise<number> {
    const due = await this.dataSource.query<DueStart[]>(
      `SELECT ${columns} FROM start_timer
       WHERE due_at <= coalesce($1::timestamptz, clock_timestamp()) ORDER BY due_at, key LIMIT $2`,
      [this.clock.fixed(), limit],
    );
    const started = await Promise.all(due.map((timer) => this.start(timer)));
    return started.filter(Boolean).length;
  }

  /** The new instance knows the occurrence that it stands for as the variable `scheduledFor`. */
  private async start(due: DueStart): Promise<boolean> {
    const variables = { scheduledFor: due.due_at.toISOString() };
    const definitionKey = Number(due.definition_key);
    const startEventId = due.element_id;
    const body = { type: 'start', definitionKey, startEventId, variables } as const;
    try {
      await this.steps.submit({
        rootKey: null,
        body,
        actor: 'system',
        work: async (tx) => {
          await moveOn(tx, due);
          return undefined;
        },
      });
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'wrong-state') return false;
      this.logger.error(`start timer ${due.key} could not fire: ${String(error)}`);
      return false;
    }
  }
}

/** Takes the occurrence, unless somebody else has it or a deployment changed it. */
async function moveOn(tx: Transaction, due: DueStart): Promise<void> {
  const [mine] = await tx.query<DueStart>(
    `SELECT ${columns} FROM start_timer
     WHERE key = $1 AND due_at = $2 AND definition_key = $3 FOR UPDATE SKIP LOCKED`,
    [due.key, due.due_at, due.definition_key],
  );
  if (!mine) throw new Refusal('wrong-state', 'This occurrence is already taken.');
  const next: Schedule | null = mine.kind === 'cycle' ? nextStart(scheduled(mine), tx.now) : null;
  await tx.query('UPDATE start_timer SET due_at = $2, repetitions = $3 WHERE key = $1', [
    mine.key,
    next?.dueAt ?? null,
    next?.repetitions ?? null,
  ]);
}

function scheduled({ schedule, due_at, repetitions }: DueStart) {
  return { schedule, dueAt: due_at.toISOString(), repetitions: repetitions ?? 0 };
}
