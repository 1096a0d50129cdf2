import type { Bilingual } from './working-calendar.js';

export type LimitUnit = 'working-day' | 'calendar-day' | 'month' | 'hour';

/** A time limit set by law: never a number without its unit. */
export interface Limit {
  /** A whole number, 0 or more. Zero means "on the day itself". */
  readonly value: number;
  readonly unit: LimitUnit;
}

const UNIT_NAMES: Readonly<Record<LimitUnit, Bilingual>> = {
  'working-day': { vi: 'ngày làm việc', en: 'working day' },
  'calendar-day': { vi: 'ngày', en: 'calendar day' },
  month: { vi: 'tháng', en: 'month' },
  hour: { vi: 'giờ', en: 'hour' },
};

/** `3 ngày làm việc` / `3 working days`. */
export function describeLimit({ value, unit }: Limit): Bilingual {
  if (value === 0) return { vi: 'ngay trong ngày', en: 'the same day' };
  const name = UNIT_NAMES[unit];
  return {
    vi: `${String(value)} ${name.vi}`,
    en: `${String(value)} ${name.en}${value === 1 ? '' : 's'}`,
  };
}

/** Whether a value that came from a decision table or a database is a limit. */
export function isLimit(value: unknown): value is Limit {
  if (typeof value !== 'object' || value === null) return false;
  const { value: amount, unit } = value as Record<string, unknown>;
  return (
    Number.isSafeInteger(amount) && Number(amount) >= 0 && Object.hasOwn(UNIT_NAMES, String(unit))
  );
}
