import type { CompiledCalendar } from './compiled-calendar.js';
import { addDays, type LocalDate } from './local-date.js';
import { instantAt, startOfDay } from './local-time.js';

/** When the timers of a process go off, ISO 8601 in UTC. Null: not armed. */
export interface DeadlineInstants {
  /** 08:00 when half of the limit is used. */
  readonly remindHalfAt: string | null;
  /** 08:00 on the last working day before the due date. */
  readonly remindLastAt: string | null;
  /** 16:00 on the due date, while the office is still open; when that hour is past, the end of that day. */
  readonly apologyAt: string;
  /** Midnight that ends the due date. */
  readonly overdueAt: string;
  /** 08:00 on the first, third and fifth working day after the due date. */
  readonly escalateHeadAt: string;
  readonly escalateLeaderAt: string;
  readonly escalateSupervisorAt: string;
}

/** When people find what is new. */
export const MORNING = '08:00';
const AFTERNOON = '16:00';

/**
 * The timers of a deadline. Short limits have no half-way or last reminder. With `notBefore` (ISO 8601)
 * reminders whose hour is past are left out, and nobody apologises before it is late; what records lateness
 * is never left out.
 */
export function deadlineInstants(
  dueOn: LocalDate,
  startedOn: LocalDate,
  calendar: CompiledCalendar,
  notBefore: string | null = null,
): DeadlineInstants {
  const total = calendar.workingDaysBetween(startedOn, dueOn);
  const halfOn = calendar.addWorkingDays(startedOn, Math.floor(total / 2));
  const lastOn = calendar.previousWorkingDay(dueOn);
  const workingDaysLate = (count: number) =>
    instantAt(calendar.addWorkingDays(dueOn, count), MORNING);
  const isPast = (at: string) => notBefore !== null && Date.parse(at) < Date.parse(notBefore);
  const reminder = (on: LocalDate, wanted: boolean) => {
    const at = instantAt(on, MORNING);
    return wanted && !isPast(at) ? at : null;
  };
  const closingTime = instantAt(dueOn, AFTERNOON);
  const overdueAt = startOfDay(addDays(dueOn, 1));
  return {
    remindHalfAt: reminder(halfOn, halfOn > startedOn && halfOn < lastOn),
    remindLastAt: reminder(lastOn, lastOn > startedOn),
    apologyAt: isPast(closingTime) ? overdueAt : closingTime,
    overdueAt,
    escalateHeadAt: workingDaysLate(1),
    escalateLeaderAt: workingDaysLate(3),
    escalateSupervisorAt: workingDaysLate(5),
  };
}
