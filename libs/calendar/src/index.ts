export {
  changedCalendar,
  changeFaults,
  type CalendarChange,
  type ChangeFault,
} from './calendar-change.js';
export { periodEndingOn, periodsOfYear } from './calendar-period.js';
export { calendarFaults } from './calendar-faults.js';
export type { ClockEntry, ClockEntryBase, ClockEntryKind, StartData } from './clock-entry.js';
export {
  CalendarRangeError,
  CompiledCalendar,
  compileCalendar,
  InvalidCalendarError,
} from './compiled-calendar.js';
export { legalRegimes } from './data/legal-regimes.js';
export { vietnamCalendar } from './data/vietnam-calendar.js';
export { dueInstants, type DueInstants } from './due-instants.js';
export { deadlineInstants, type DeadlineInstants } from './deadline-instants.js';
export { dueDate, type DueDate } from './due-date.js';
export { netWorkingDaysUsed, workingDaysLeft, workingDaysUsed } from './elapsed-days.js';
export { explain, type ExplainedDay, type Explanation } from './explain.js';
export { extensionRefusals, type ExtensionRefusal } from './extension-check.js';
export {
  foldLedger,
  isHeld,
  LedgerError,
  type CalendarVersions,
  type PauseRule,
} from './fold-ledger.js';
export type {
  AdoptedCalendar,
  FoldedBreach,
  FoldedExtension,
  FoldedPause,
  LedgerFold,
} from './ledger-fold.js';
export {
  legalLimit,
  regimeById,
  regimeOn,
  type LegalLimit,
  type LegalRegime,
  type RequestChannel,
  type RequestComplexity,
} from './legal-regime.js';
export { describeLimit, isLimit, type Limit, type LimitUnit } from './limit.js';
export {
  addDays,
  addMonths,
  daysBetween,
  isLocalDate,
  weekdayOf,
  yearOf,
  type LocalDate,
  type Weekday,
} from './local-date.js';
export { endOfDay, instantAt, localDateOf, localTimeOf, startOfDay } from './local-time.js';
export { printedDay, weekdayName } from './printed-date.js';
export { receivedOn } from './receipt.js';
export { dueBefore, type BeforeMode, type ReportingRoll } from './reporting-date.js';
export { describeSla } from './sla-sentence.js';
export {
  slaState,
  stateWithLeft,
  type SlaState,
  type SlaStateName,
  type Standing,
} from './sla-state.js';
export type { Bilingual, CalendarException, WorkingCalendar } from './working-calendar.js';
