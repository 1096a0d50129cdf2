import type { CompiledCalendar } from '@minhbach/calendar';
import { percentileOfCounts } from '@minhbach/statistics';
import { dueDayOf, type DoneTaskCount, type OpenTaskCount } from '@minhbach/runtime';
import { dueSoonDays } from './case-set.js';

/** What one officer has to do, and what he has done in a period. */
export interface Workload {
  readonly open: number;
  /** Due within two working days, today included. */
  readonly dueSoon: number;
  readonly overdue: number;
  readonly completed: number;
  readonly completedLate: number;
  /** Of the completed ones: working days from the day on which he got them; null without any. */
  readonly medianWorkingDays: number | null;
}

/** The workload of one person from the counts of his tasks. */
export function workloadOf(
  open: readonly OpenTaskCount[],
  done: readonly DoneTaskCount[],
  today: string,
  calendar: CompiledCalendar,
): Workload {
  const due = open.map(({ dueDate, count }) => ({ on: dueDayOf(dueDate), count }));
  const isOverdue = (on: string | null) => on !== null && on < today;
  const isSoon = (on: string | null) =>
    on !== null && on >= today && calendar.workingDaysBetween(today, on) <= dueSoonDays;
  return {
    open: sumOf(due),
    dueSoon: sumOf(due.filter(({ on }) => isSoon(on))),
    overdue: sumOf(due.filter(({ on }) => isOverdue(on))),
    completed: sumOf(done),
    completedLate: done.reduce((sum, { late }) => sum + late, 0),
    medianWorkingDays: percentileOfCounts(daysTaken(done, calendar), 0.5),
  };
}

/** How many tasks took how many working days: none for what was done on the day. */
function daysTaken(done: readonly DoneTaskCount[], calendar: CompiledCalendar) {
  const counts = new Map<number, number>();
  for (const { takenOn, completedOn, count } of done) {
    const days = calendar.workingDaysBetween(takenOn, completedOn);
    counts.set(days, (counts.get(days) ?? 0) + count);
  }
  return counts;
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
