import type { CaseResult } from './suite.js';

export interface Tally {
  readonly group: string;
  readonly passed: number;
  readonly failed: number;
  readonly unsupported: number;
}

/** Cases that did not pass for the same reason. */
export interface Shortfall {
  readonly outcome: 'failed' | 'unsupported';
  readonly reason: string;
  readonly names: readonly string[];
}

/** Counts by group in order of appearance, and the sum of all as last entry. */
export function tallies(results: readonly CaseResult[]): readonly Tally[] {
  const groups = [...new Set(results.map(({ group }) => group))];
  const each = groups.map((group) =>
    tallyOf(
      group,
      results.filter((result) => result.group === group),
    ),
  );
  return [...each, tallyOf('all', results)];
}

function tallyOf(group: string, results: readonly CaseResult[]): Tally {
  const count = (outcome: CaseResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    group,
    passed: count('passed'),
    failed: count('failed'),
    unsupported: count('unsupported'),
  };
}

/** What did not pass, by reason: failures first, then the reason with most cases. */
export function shortfalls(results: readonly CaseResult[]): readonly Shortfall[] {
  const byReason = new Map<string, { outcome: Shortfall['outcome']; names: string[] }>();
  for (const { name, outcome, reason = 'no reason is given' } of results) {
    if (outcome === 'passed') continue;
    const known = byReason.get(`${outcome} ${reason}`);
    if (known) known.names.push(name);
    else byReason.set(`${outcome} ${reason}`, { outcome, names: [name] });
  }
  return [...byReason]
    .map(([key, { outcome, names }]) => ({ outcome, names, reason: key.slice(outcome.length + 1) }))
    .sort(
      (one, other) =>
        one.outcome.localeCompare(other.outcome) || other.names.length - one.names.length,
    );
}
