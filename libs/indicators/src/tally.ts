import type { DurationName } from './case-days.js';
import { decisionIn, type CountedCases, type DayCount } from './counted-cases.js';
import type { CaseSet } from './case-set.js';
import { setsIn } from './set-mask.js';

/** Cases in the same sets: how many, and their items asked for and given. */
type SetTally = readonly [cases: number, itemsAsked: number, itemsGiven: number];

/**
 * What cases add to the figures, counted: those in the same sets, by the mask of these; and of the measured ones, how many
 * took how long, by `decision days`. Days are whole and few, so that percentiles and curves come from it exact.
 */
export interface Tally {
  readonly sets: Readonly<Record<string, SetTally>>;
  readonly days: Readonly<Partial<Record<DurationName, Readonly<Record<string, number>>>>>;
}

/** One case, as much of it as is tallied. */
export interface TalliedCase {
  readonly mask: string;
  readonly itemsAsked: number;
  readonly itemsGiven: number;
  readonly days: Readonly<Partial<Record<DurationName, number | null>>>;
}

/** Adds up cases and tallies. What comes to nothing is left out, so that the same cases always make the same tally. */
export class TallySum {
  private readonly sets = new Map<string, [number, number, number]>();
  private readonly days = new Map<DurationName, Map<string, number>>();

  /** Adds so many cases that are alike; takes them away where the number is negative. */
  count({ mask, itemsAsked, itemsGiven, days }: TalliedCase, times: number): void {
    this.addSet(mask, [times, times * itemsAsked, times * itemsGiven]);
    const sets = setsOfMask(mask);
    if (!sets.includes('measured')) return;
    const decision = decisionIn(sets) ?? 'none';
    for (const [of, took] of Object.entries(days)) {
      if (took === null) continue;
      this.addDays(of as DurationName, `${decision} ${String(took)}`, times);
    }
  }

  add({ sets, days }: Tally): void {
    for (const [mask, counts] of Object.entries(sets)) this.addSet(mask, counts);
    for (const [of, counts] of Object.entries(days)) {
      for (const [took, count] of Object.entries(counts)) {
        this.addDays(of as DurationName, took, count);
      }
    }
  }

  get tally(): Tally {
    const days = [...this.days].map(([of, counts]) => [of, present(counts, isNotZero)] as const);
    return {
      sets: present(this.sets, (counts) => counts.some(isNotZero)),
      days: Object.fromEntries(days.filter(([, counts]) => Object.keys(counts).length > 0)),
    };
  }

  private addSet(mask: string, [cases, asked, given]: SetTally): void {
    const known = this.sets.get(mask) ?? [0, 0, 0];
    this.sets.set(mask, [known[0] + cases, known[1] + asked, known[2] + given]);
  }

  private addDays(of: DurationName, took: string, count: number): void {
    const counts = this.days.get(of) ?? new Map<string, number>();
    this.days.set(of, counts.set(took, (counts.get(took) ?? 0) + count));
  }
}

/** A tally as the counts that figures are computed from; businesses are not in it. */
export function countsOf({ sets, days }: Tally): CountedCases {
  return {
    sets: Object.entries(sets).map(([mask, [count, itemsAsked, itemsGiven]]) => ({
      ...{ sets: setsOfMask(mask), count, itemsAsked, itemsGiven },
    })),
    days: Object.entries(days).flatMap(([of, counts]) =>
      Object.entries(counts).map(([took, count]) => dayCount(of as DurationName, took, count)),
    ),
    firms: [],
  };
}

function dayCount(of: DurationName, took: string, count: number): DayCount {
  const [decision, days] = took.split(' ');
  const event = decision === 'given' || decision === 'refused' ? decision : null;
  return { of, days: Number(days), event, count };
}

const known = new Map<string, readonly CaseSet[]>();

/** Of all masks that there might be, a few dozen occur. */
function setsOfMask(mask: string): readonly CaseSet[] {
  const found = known.get(mask) ?? setsIn(BigInt(mask));
  known.set(mask, found);
  return found;
}

function isNotZero(count: number): boolean {
  return count !== 0;
}

function present<Value>(
  map: ReadonlyMap<string, Value>,
  is: (value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries([...map].filter(([, value]) => is(value)));
}
