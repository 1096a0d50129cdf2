import type { LegalRegime } from '@minhbach/calendar';
import type { ClockName } from './case-days.js';
import { countIn, type CountedCases } from './counted-cases.js';
import { enoughCases } from './definitions.js';

/** How many of the measured cases were decided after so many days. */
export interface AnswerDay {
  readonly days: number;
  readonly count: number;
  /** Decided by then, those of the days before included. */
  readonly within: number;
}

/** A limit that the law sets for some of the cases. */
export interface AppliedLimit {
  /** Working days. */
  readonly days: number;
  /** Measured cases that it is set for. */
  readonly cases: number;
  /** All measured cases that were decided within so many days. */
  readonly within: number;
}

/** The distribution of the days to a decision over the whole cohort: what is still open is never left out. */
export interface AnswerDays {
  readonly clock: ClockName;
  /** Measured cases, decided or not. */
  readonly n: number;
  readonly enough: boolean;
  readonly decided: number;
  /** Smallest number of days by which half and nine tenths of all n were decided; null while fewer are. */
  readonly median: number | null;
  readonly p90: number | null;
  readonly days: readonly AnswerDay[];
  /** Those of the law, by length; empty for a clock that does not count as the law does. */
  readonly limits: readonly AppliedLimit[];
}

/** Cases of one regime, channel and complexity. */
interface Alike {
  readonly values: readonly string[];
  readonly cases: CountedCases;
}

/** The days of cases that are told apart by regime, channel and complexity, on one clock. */
export function answerDays(
  parts: readonly Alike[],
  clock: ClockName,
  regimeOf: (id: string) => LegalRegime,
): AnswerDays {
  const n = parts.reduce((sum, { cases }) => sum + countIn(cases, 'measured'), 0);
  const days = accumulated(decidedPerDay(parts, clock));
  const reached = (percent: number) =>
    days.find(({ within }) => within * 100 >= n * percent)?.days ?? null;
  const withinDays = (limit: number) =>
    days.reduce((sum, each) => (each.days <= limit ? each.within : sum), 0);
  return {
    ...{ clock, n, enough: n >= enoughCases, decided: days.at(-1)?.within ?? 0 },
    ...{ median: reached(50), p90: reached(90), days },
    limits:
      clock === 'gross'
        ? []
        : limitsOf(parts, regimeOf).map((limit) => ({ ...limit, within: withinDays(limit.days) })),
  };
}

function decidedPerDay(parts: readonly Alike[], clock: ClockName): Map<number, number> {
  const perDay = new Map<number, number>();
  for (const { cases } of parts) {
    for (const { of, event, days, count } of cases.days) {
      if (of === clock && event !== null) perDay.set(days, (perDay.get(days) ?? 0) + count);
    }
  }
  return perDay;
}

function accumulated(perDay: ReadonlyMap<number, number>): AnswerDay[] {
  let within = 0;
  return [...perDay]
    .sort(([a], [b]) => a - b)
    .map(([days, count]) => {
      within += count;
      return { days, count, within };
    });
}

function limitsOf(parts: readonly Alike[], regimeOf: (id: string) => LegalRegime) {
  const casesOf = new Map<number, number>();
  for (const { values, cases } of parts) {
    const days = limitOf(values, regimeOf);
    const measured = countIn(cases, 'measured');
    if (days !== null && measured > 0) casesOf.set(days, (casesOf.get(days) ?? 0) + measured);
  }
  return [...casesOf].sort(([a], [b]) => a - b).map(([days, cases]) => ({ days, cases }));
}

/** In working days; null where the case has no complexity yet, or the law counts otherwise. */
function limitOf(
  [regime = '', channel, complexity]: readonly string[],
  regimeOf: (id: string) => LegalRegime,
): number | null {
  const row = regimeOf(regime).limits.find(
    (each) => each.channel === channel && each.complexity === complexity,
  );
  return row?.limit.unit === 'working-day' ? row.limit.value : null;
}
