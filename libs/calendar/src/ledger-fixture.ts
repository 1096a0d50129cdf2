import { changedCalendar } from './calendar-change.js';
import type { ClockEntry, ClockEntryBase } from './clock-entry.js';
import { compileCalendar } from './compiled-calendar.js';
import { vietnamCalendar } from './data/vietnam-calendar.js';
import { foldLedger, type CalendarVersions } from './fold-ledger.js';
import type { LedgerFold } from './ledger-fold.js';
import type { Limit, LimitUnit } from './limit.js';
import type { LocalDate } from './local-date.js';
import { instantAt } from './local-time.js';

/** Ledgers for specs: entries are recorded at ten in the morning of their day unless said otherwise. */
export const calendar = compileCalendar(vietnamCalendar);

/** The next version: Thursday 8 October 2026 was announced late to be free. */
export const laterCalendar = compileCalendar(
  changedCalendar(vietnamCalendar, {
    rows: [
      {
        date: '2026-10-08',
        kind: 'OFF',
        reason: { vi: 'Nghỉ theo thông báo', en: 'Day off as announced' },
        source: 'Thông báo thử nghiệm',
        status: 'CONFIRMED',
      },
    ],
    removedDates: [],
  }),
);

export const published: CalendarVersions = (version) => (version === 1 ? calendar : laterCalendar);

const base = (on: LocalDate, recordedOn: LocalDate): ClockEntryBase => ({
  effectiveOn: on,
  effectiveAt: null,
  recordedAt: instantAt(recordedOn, '10:00'),
  actor: 'system',
  basis: null,
  evidence: null,
});

export const limitOf = (value: number, unit: LimitUnit = 'working-day'): Limit => ({ value, unit });

export const start = (on: LocalDate, limit: Limit): ClockEntry => ({
  ...base(on, on),
  kind: 'start',
  data: { limit, regime: 'LAW_2016', calendarVersion: 1 },
});

export const classify = (on: LocalDate, limit: Limit, recordedOn = on): ClockEntry => ({
  ...base(on, recordedOn),
  kind: 'classify',
  data: { limit },
});

export const extend = (on: LocalDate, by: Limit, recordedOn = on): ClockEntry => ({
  ...base(on, recordedOn),
  kind: 'extend',
  data: { by, reason: 'Hồ sơ phức tạp' },
});

export const pause = (on: LocalDate, recordedOn = on): ClockEntry => ({
  ...base(on, recordedOn),
  kind: 'pause',
  data: { reason: 'Chờ người yêu cầu làm rõ' },
});

export const resume = (on: LocalDate): ClockEntry => ({
  ...base(on, on),
  kind: 'resume',
  data: {},
});

export const transfer = (on: LocalDate): ClockEntry => ({
  ...base(on, on),
  kind: 'transfer',
  data: { from: 'skhdt', to: 'stc' },
});

export const adoptCalendar = (on: LocalDate, calendarVersion = 2): ClockEntry => ({
  ...base(on, on),
  kind: 'adopt-calendar',
  data: { calendarVersion },
});

export const close = (on: LocalDate): ClockEntry => ({
  ...base(on, on),
  kind: 'close',
  data: { outcome: 'fulfilled' },
});

export const breach = (on: LocalDate, dueOn: LocalDate): ClockEntry => ({
  ...base(on, on),
  kind: 'breach',
  data: { dueOn },
});

/** Folds entries of which one is a start. */
export function folded(entries: readonly ClockEntry[], pausable = false): LedgerFold {
  const fold = foldLedger(entries, published, { pausable });
  if (!fold) throw new Error('the ledger has no start');
  return fold;
}
