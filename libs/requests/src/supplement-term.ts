import type { CompiledCalendar, LocalDate } from '@minhbach/calendar';

/** Working days of silence: the law sets no such limit, these are the service's own. */
const REMIND_AFTER = 3;
const LAPSE_AFTER = 15;

export interface SupplementTerm {
  readonly remindOn: LocalDate;
  /** The last day: after it the request lapses. */
  readonly lapseOn: LocalDate;
}

/** How long a requester has who is asked for a supplement on a day. */
export function supplementTerm(calendar: CompiledCalendar, askedOn: LocalDate): SupplementTerm {
  return {
    remindOn: calendar.addWorkingDays(askedOn, REMIND_AFTER),
    lapseOn: calendar.addWorkingDays(askedOn, LAPSE_AFTER),
  };
}
