export { CalendarExceptionRow } from './calendar-exception.entity.js';
export { CalendarMissingError } from './calendar-store.service.js';
export { ClockLedgerLine } from './clock-ledger.entity.js';
export type { ClockStart, ClockSubject, NewClockEntry } from './clock-subject.js';
export type { Deadline } from './deadline.js';
export { LegalTimeModule } from './legal-time.module.js';
export { LegalTimeService } from './legal-time.service.js';
export { WorkingCalendarVersion } from './working-calendar.entity.js';
