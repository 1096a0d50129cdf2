import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import type { ElementFact } from './element-facts.js';

interface DoneCount {
  readonly person_id: string;
  readonly day: string;
  readonly taken_on: string;
  count: number;
  late: number;
}

/** Counts the user tasks that each person completed, by the day and the day on which he had got them. */
export class DoneTasks {
  private readonly counts = new Map<string, DoneCount>();

  add({ done, at }: ElementFact): void {
    if (!done) return;
    const [day, takenOn] = [localDateOf(at), localDateOf(done.takenAt)];
    const name = JSON.stringify([done.person, day, takenOn]);
    const known = this.counts.get(name) ?? {
      ...{ person_id: done.person, day, taken_on: takenOn },
      ...{ count: 0, late: 0 },
    };
    known.count++;
    if (done.isLate) known.late++;
    this.counts.set(name, known);
  }

  async write(tx: Transaction): Promise<void> {
    await tx.query(
      `INSERT INTO done_task_statistic AS s (person_id, day, taken_on, count, late)
       SELECT person_id, day, taken_on, count, late FROM json_to_recordset($1::json)
         AS x(person_id text, day date, taken_on date, count integer, late integer)
       ON CONFLICT (person_id, day, taken_on)
         DO UPDATE SET count = s.count + excluded.count, late = s.late + excluded.late`,
      [JSON.stringify([...this.counts.values()])],
    );
  }
}
