import type { CaseDays, DurationName } from './case-days.js';
import type { CaseSet } from './case-set.js';
import type { RequestCase } from './request-case.js';

/** A case with what it adds to the figures of a question. */
export interface CountedCase {
  readonly subject: RequestCase;
  readonly sets: readonly CaseSet[];
  readonly days: CaseDays;
}

/** Cases that are in the same sets. */
export interface SetCount {
  readonly sets: readonly CaseSet[];
  readonly count: number;
  readonly itemsAsked: number;
  readonly itemsGiven: number;
}

export type Decision = 'given' | 'refused';

/** Measured cases with the same duration; `event` is null for those that nobody has decided. */
export interface DayCount {
  readonly of: DurationName;
  readonly days: number;
  readonly event: Decision | null;
  readonly count: number;
}

/** A business with a measured case, and whether it received something with one of them. */
export interface CountedFirm {
  readonly firm: string;
  readonly received: boolean;
}

/** All that the figures of a question are computed from. The same case is in it once, a business perhaps twice. */
export interface CountedCases {
  readonly sets: readonly SetCount[];
  readonly days: readonly DayCount[];
  readonly firms: readonly CountedFirm[];
}

/** How many of them are in a set. */
export function countIn({ sets }: Pick<CountedCases, 'sets'>, set: CaseSet): number {
  return sets.reduce((sum, each) => sum + (each.sets.includes(set) ? each.count : 0), 0);
}

/** Counts cases one by one. */
export function countCases(cases: readonly CountedCase[]): CountedCases {
  return {
    sets: cases.map(({ subject: { itemsAsked, itemsGiven }, sets }) => ({
      ...{ sets, count: 1, itemsAsked, itemsGiven },
    })),
    days: cases.filter(({ sets }) => sets.includes('measured')).flatMap(daysOfCase),
    firms: cases.flatMap(({ subject: { firm }, sets }) =>
      firm !== null && sets.includes('of-firms')
        ? [{ firm, received: sets.includes('received-by-firms') }]
        : [],
    ),
  };
}

/** How a case was decided; null where it was not, or ended without a decision. */
export function decisionIn(sets: readonly CaseSet[]): Decision | null {
  if (sets.includes('given')) return 'given';
  return sets.includes('refused') ? 'refused' : null;
}

function daysOfCase({ sets, days }: CountedCase): DayCount[] {
  const event = decisionIn(sets);
  return Object.entries(days).flatMap(([of, each]) =>
    each === null ? [] : [{ of: of as DurationName, days: each, event, count: 1 }],
  );
}

/** Two counts put together. */
export function together(a: CountedCases, b: CountedCases): CountedCases {
  return {
    sets: [...a.sets, ...b.sets],
    days: [...a.days, ...b.days],
    firms: [...a.firms, ...b.firms],
  };
}
