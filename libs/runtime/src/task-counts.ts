import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Open tasks of one person with the same due date. */
export interface OpenTaskCount {
  readonly person: string;
  /** A local date or an instant, as the model gave it. */
  readonly dueDate: string | null;
  readonly count: number;
}

/** Tasks that one person completed on a day, having got them on another. */
export interface DoneTaskCount {
  readonly person: string;
  readonly takenOn: string;
  readonly completedOn: string;
  readonly count: number;
  /** Of these, after their due date. */
  readonly late: number;
}

/** Counts the user tasks of people. Whoever asks decides who may see it. */
@Injectable()
export class TaskCounts {
  constructor(private readonly dataSource: DataSource) {}

  /** Of each of these people, by due date. */
  async open(people: readonly string[]): Promise<OpenTaskCount[]> {
    return this.dataSource.query<OpenTaskCount[]>(
      `SELECT assignee AS person, due_date AS "dueDate", count(*)::integer AS count
       FROM user_task WHERE assignee = ANY($1::text[]) GROUP BY assignee, due_date`,
      [people],
    );
  }

  /** How many tasks nobody has that somebody of these groups may take. */
  async unclaimed(groups: readonly string[]): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::integer AS n FROM user_task
       WHERE assignee IS NULL AND candidate_groups && $1::text[]`,
      [groups],
    );
    return row?.n ?? 0;
  }

  /** On days in Viet Nam, both included. Counted by the worker, as the statistics of elements are. */
  async done(people: readonly string[], from: string, to: string): Promise<DoneTaskCount[]> {
    return this.dataSource.query<DoneTaskCount[]>(
      `SELECT person_id AS person, taken_on::text AS "takenOn", day::text AS "completedOn", count, late
       FROM done_task_statistic WHERE person_id = ANY($1::text[]) AND day BETWEEN $2 AND $3`,
      [people, from, to],
    );
  }
}
