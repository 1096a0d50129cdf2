import { addDays, addMonths } from '@minhbach/calendar';
import type { Period } from './request-case.js';

export const periodKinds = ['month', 'quarter', 'year'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** A stretch of the calendar that figures are asked for, and those that one compares it with. */
export interface NamedPeriod extends Period {
  /** 2026-10, 2026-Q4, 2026. */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly name: { readonly vi: string; readonly en: string };
  /** The one of its kind before it, and the same one of the year before. */
  readonly previous: Period;
  readonly yearBefore: Period;
}

const monthsIn: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 };

const roman = ['I', 'II', 'III', 'IV'];

/** The periods up to the one that a day lies in, the newest first. */
export function periodsUntil(
  today: string,
  wanted: Readonly<Record<PeriodKind, number>>,
): NamedPeriod[] {
  return periodKinds.flatMap((kind) => {
    const first = firstDayOf(kind, today);
    return Array.from({ length: wanted[kind] }, (_, back) =>
      periodFrom(kind, addMonths(first, -back * monthsIn[kind])),
    );
  });
}

function firstDayOf(kind: PeriodKind, day: string): string {
  const [year = '', month = ''] = day.split('-');
  if (kind === 'year') return `${year}-01-01`;
  if (kind === 'month') return `${year}-${month}-01`;
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

function periodFrom(kind: PeriodKind, from: string): NamedPeriod {
  const months = monthsIn[kind];
  return {
    ...{ kind, ...named(kind, from), ...stretch(from, months) },
    previous: stretch(addMonths(from, -months), months),
    yearBefore: stretch(addMonths(from, -12), months),
  };
}

function stretch(from: string, months: number): Period {
  return { from, to: addDays(addMonths(from, months), -1) };
}

function named(kind: PeriodKind, from: string): Pick<NamedPeriod, 'id' | 'name'> {
  const [year = '', month = ''] = from.split('-');
  if (kind === 'year') return { id: year, name: { vi: `Năm ${year}`, en: `Year ${year}` } };
  if (kind === 'month') {
    const short = `${month}/${year}`;
    return { id: `${year}-${month}`, name: { vi: `Tháng ${short}`, en: `Month ${short}` } };
  }
  const quarter = (Number(month) + 2) / 3;
  const said = `${roman[quarter - 1] ?? ''}/${year}`;
  return {
    id: `${year}-Q${String(quarter)}`,
    name: { vi: `Quý ${said}`, en: `Quarter ${said}` },
  };
}
