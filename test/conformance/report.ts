import type { CaseResult } from './suite.js';
import { shortfalls, tallies } from './tally.js';

/** The results as text for a terminal: counts by group, then what did not pass and why. */
export function printed(results: readonly CaseResult[]): string {
  const rows = tallies(results).map(({ group, passed, failed, unsupported }) =>
    cells(group, passed, failed, unsupported),
  );
  const missing = shortfalls(results).map(
    ({ outcome, reason, names }) =>
      `${outcome}: ${reason}\n  ${String(names.length)}: ${names.join(', ')}`,
  );
  return [cells('', 'passed', 'failed', 'unsupported'), ...rows, '', ...missing].join('\n');
}

/** Each case that did not pass, with what it expected and what it got. */
export function failures(results: readonly CaseResult[]): string {
  return results
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ outcome, name, reason, detail = reason ?? '' }) => `${outcome} ${name}\n  ${detail}`)
    .join('\n');
}

function cells(group: string, ...counts: readonly (string | number)[]): string {
  return group.padEnd(48) + counts.map((count) => String(count).padStart(13)).join('');
}
