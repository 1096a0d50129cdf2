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

function cells(group: string, ...counts: readonly (string | number)[]): string {
  return group.padEnd(28) + counts.map((count) => String(count).padStart(13)).join('');
}
