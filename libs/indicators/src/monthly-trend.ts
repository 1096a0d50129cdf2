import { addDays, addMonths } from '@minhbach/calendar';
import { xmrLimits } from '@minhbach/statistics';
import type { ClockName } from './case-days.js';
import { countIn, type CountedCases } from './counted-cases.js';
import { medianToDecision } from './cs6.js';
import { enoughCases } from './definitions.js';
import type { Period } from './request-case.js';

/** Days are whole: of less than one of them nothing can be told, however alike the months of the baseline are. */
const leastReach = 1;

/** The limits are those of the first so many months with enough cases. What comes later never moves them. */
export const baselineMonths = 6;

export interface MonthlyMedian extends Period {
  /** YYYY-MM. */
  readonly month: string;
  /** Measured cases. */
  readonly n: number;
  readonly enough: boolean;
  /** Ended on the as-of day or before. */
  readonly isOver: boolean;
  /** Kaplan–Meier, in days; null while not yet half of the cases are decided. */
  readonly median: number | null;
}

export interface TrendMonth extends MonthlyMedian {
  /** On which side of the limits it lies, when it lies outside. */
  readonly outside: 'above' | 'below' | null;
}

export interface MonthlyTrend {
  readonly clock: ClockName;
  /** Null until there are enough months to tell what is usual. */
  readonly limits: { readonly centre: number; readonly low: number; readonly high: number } | null;
  /** The months that the limits are made from. */
  readonly baseline: { readonly from: string; readonly to: string } | null;
  readonly baselineMonths: number;
  /** Without a gap, the earliest first. */
  readonly months: readonly TrendMonth[];
}

interface OfMonth {
  readonly month: string;
  readonly cases: CountedCases;
}

/** An XmR chart of monthly medians, seen at the end of a day; it shows the last `shown` months. */
export function monthlyTrend(
  counts: readonly OfMonth[],
  clock: ClockName,
  asOfOn: string,
  shown: number,
): MonthlyTrend {
  const months = monthlyMedians(counts, clock, asOfOn);
  const usual = months
    .filter(({ enough, isOver, median }) => enough && isOver && median !== null)
    .slice(0, baselineMonths);
  const limits = limitsOf(usual.map(({ median }) => median ?? 0));
  const [first, last] = [usual.at(0), usual.at(-1)];
  return {
    ...{ clock, baselineMonths },
    limits,
    baseline: limits && first && last ? { from: first.month, to: last.month } : null,
    months: months.slice(-shown).map((each) => ({ ...each, outside: outsideOf(each, limits) })),
  };
}

function limitsOf(usual: readonly number[]): MonthlyTrend['limits'] {
  const limits = usual.length < baselineMonths ? null : xmrLimits(usual, 'median');
  if (!limits) return null;
  const { centre, low, high } = limits;
  return {
    centre,
    // Nothing takes less than no day.
    low: Math.max(0, Math.min(low, centre - leastReach)),
    high: Math.max(high, centre + leastReach),
  };
}

/** One for each month from the first with a case to the last. */
export function monthlyMedians(
  counts: readonly OfMonth[],
  clock: ClockName,
  asOfOn: string,
): MonthlyMedian[] {
  const byMonth = new Map(counts.map(({ month, cases }) => [month, cases]));
  return monthsBetween([...byMonth.keys()]).map((month) => {
    const from = `${month}-01`;
    const to = addDays(addMonths(from, 1), -1);
    const cases = byMonth.get(month);
    const n = cases ? countIn(cases, 'measured') : 0;
    const days = cases?.days.filter(({ of }) => of === clock) ?? [];
    return {
      ...{ month, from, to, n, enough: n >= enoughCases, isOver: to <= asOfOn },
      median: medianToDecision(days),
    };
  });
}

function monthsBetween(months: readonly string[]): string[] {
  const sorted = [...months].sort();
  const last = sorted.at(-1) ?? '';
  const all: string[] = [];
  for (let month = sorted.at(0) ?? '1'; month <= last; month = after(month)) all.push(month);
  return all;
}

function after(month: string): string {
  return addMonths(`${month}-01`, 1).slice(0, 7);
}

function outsideOf(
  { enough, isOver, median }: MonthlyMedian,
  limits: MonthlyTrend['limits'],
): TrendMonth['outside'] {
  if (!limits || !enough || !isOver || median === null) return null;
  if (median > limits.high) return 'above';
  return median < limits.low ? 'below' : null;
}
