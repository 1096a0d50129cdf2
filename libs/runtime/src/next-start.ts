import { firstDue, nextOfCycle, type Instant, type Schedule } from '@minhbach/engine';

interface Occurrence {
  /** ISO 8601 cycle, such as `R/2026-01-01T00:05/P1M`. */
  readonly schedule: string;
  /** When the occurrence that starts now was due. */
  readonly dueAt: Instant;
  /** Occurrences after it; -1 for endless. */
  readonly repetitions: number;
}

const day = 24 * 3_600_000;

/**
 * The occurrence after one that starts now, also when it is in the past: after an outage every missed month,
 * week or day is made up for, one after the other, because its report is owed. A shorter cycle stands for a
 * look at the present: of what it missed only the first occurrence starts, and it goes on with the next one
 * to come.
 */
export function nextStart(
  { schedule, dueAt, repetitions }: Occurrence,
  now: Date,
): Schedule | null {
  const next = nextOfCycle(schedule, dueAt, repetitions);
  if (!next || Date.parse(next.dueAt) > now.getTime()) return next;
  if (Date.parse(next.dueAt) - Date.parse(dueAt) >= day) return next;
  const period = schedule.slice(schedule.lastIndexOf('/') + 1);
  const left = repetitions < 0 ? '' : String(repetitions);
  const future = firstDue('cycle', `R${left}/${next.dueAt}/${period}`, now.toISOString());
  return 'error' in future ? null : future;
}
