import type { ReportDecision } from './report-decision.entity.js';
import type { ReportVersion } from './report-version.entity.js';

/**
 * One version passes through different hands: whoever prepared it, worked on it for its preparer, or decided about it is
 * done with it.
 */
export function samePerson(
  person: string,
  version: Pick<ReportVersion, 'preparedBy' | 'delegates'>,
  decisions: readonly Pick<ReportDecision, 'decidedBy'>[],
): boolean {
  const hands = [version.preparedBy, ...version.delegates];
  return hands.includes(person) || decisions.some(({ decidedBy }) => decidedBy === person);
}
