import type { LocalDate, Weekday } from './local-date.js';

/** A text in the two languages of the screens. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A day on which the weekly pattern does not hold. */
export interface CalendarException {
  readonly date: LocalDate;
  /** `OFF`: a holiday, its substitute or a swapped day. `MAKEUP`: a day of rest that is worked instead. */
  readonly kind: 'OFF' | 'MAKEUP';
  readonly reason: Bilingual;
  /** Number of the decision or notice that announced it, where known. */
  readonly decisionNumber?: string;
  /** Where the row comes from, and whether that text was compared. */
  readonly source: string;
  /** `EXPECTED`: not announced yet. Such a row counts, and every date it influences is provisional. */
  readonly status: 'CONFIRMED' | 'EXPECTED';
}

/** One version of the calendar by which public agencies work. A published version is never changed. */
export interface WorkingCalendar {
  readonly version: number;
  /** The days of the week that are worked. */
  readonly weeklyPattern: readonly Weekday[];
  readonly exceptions: readonly CalendarException[];
  /** Years whose holidays and swaps have been announced in full. */
  readonly confirmedYears: readonly number[];
  /** What arrives on a working day after this hour (`HH:MM`) counts as received on the next one; null is off. */
  readonly cutOff: string | null;
  /** Whether what arrives on a day off counts as received on the next working day. */
  readonly receiptOnDayOffMovesForward: boolean;
}
