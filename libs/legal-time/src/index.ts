import { CalendarExceptionRow } from './calendar-exception.entity.js';
import { ClockLedgerLine } from './clock-ledger.entity.js';
import { WorkingCalendarVersion } from './working-calendar.entity.js';

export { CalendarImpact, type DueDateImpact } from './calendar-impact.service.js';
export {
  CalendarPublication,
  type ProposedCalendar,
  type PublishedCalendar,
} from './calendar-publication.service.js';
export { CalendarMissingError } from './calendar-store.service.js';
export type { ClockStart, ClockSubject, NewClockEntry } from './clock-subject.js';
export type { Deadline } from './deadline.js';
export { LegalTimeModule } from './legal-time.module.js';
export { LegalTimeService } from './legal-time.service.js';
export { Standings, type DueStanding } from './standings.service.js';
export { CalendarExceptionRow, ClockLedgerLine, WorkingCalendarVersion };

export const legalTimeEntities = [CalendarExceptionRow, ClockLedgerLine, WorkingCalendarVersion];
