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

/** All that the figures of a question are computed from: numbers of cases, and of firms that stand behind them. */
export interface CountedCases {
  readonly sets: readonly SetCount[];
  readonly days: readonly DayCount[];
  readonly firms: { readonly asked: number; readonly received: number };
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
    firms: { asked: firmsIn(cases, 'of-firms'), received: firmsIn(cases, 'received-by-firms') },
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

function firmsIn(cases: readonly CountedCase[], set: CaseSet): number {
  return new Set(cases.filter(({ sets }) => sets.includes(set)).map(({ subject }) => subject.firm))
    .size;
}
