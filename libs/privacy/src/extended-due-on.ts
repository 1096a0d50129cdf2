import { dueDate, type CompiledCalendar, type LocalDate } from '@minhbach/calendar';
import { privacyLimits, type PrivacyKind } from './privacy-limits.js';

interface Extended {
  readonly kind: PrivacyKind;
  readonly dueOn: LocalDate;
}

/** The last day after an extension, which counts from the due date in force and rolls off days of rest. */
export function extendedDueOn({ kind, dueOn }: Extended, calendar: CompiledCalendar): LocalDate {
  return dueDate(dueOn, privacyLimits[kind].extension, calendar).dueOn;
}
