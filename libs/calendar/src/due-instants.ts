import type { CompiledCalendar } from './compiled-calendar.js';
import { MORNING } from './deadline-instants.js';
import type { LocalDate } from './local-date.js';
import { endOfDay, instantAt } from './local-time.js';

/** When the timers of work go off that is due on a day; instants are ISO 8601 in UTC. */
export interface DueInstants {
  readonly dueOn: LocalDate;
  /** 08:00 on the last working day before the due date; null when that has passed. */
  readonly remindAt: string | null;
  /** 24:00 of the due date: from then on it is late. */
  readonly overdueAt: string;
  /** 08:00 on a working day after it. */
  readonly escalateAt: string;
}

/** The timers of work that is given at an instant, and told of so many working days after its due date. */
export function dueInstants(
  dueOn: LocalDate,
  from: Date,
  escalateAfter: number,
  calendar: CompiledCalendar,
): DueInstants {
  const morning = (days: number) => instantAt(calendar.addWorkingDays(dueOn, days), MORNING);
  const remindAt = morning(-1);
  return {
    dueOn,
    remindAt: remindAt > from.toISOString() ? remindAt : null,
    overdueAt: endOfDay(dueOn),
    escalateAt: morning(escalateAfter),
  };
}
