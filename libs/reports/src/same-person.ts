import type { ReportDecision } from './report-decision.entity.js';
import type { ReportVersion } from './report-version.entity.js';

/** One version passes through different hands: whoever prepared it or decided about it is done with it. */
export function samePerson(
  person: string,
  version: Pick<ReportVersion, 'preparedBy'>,
  decisions: readonly Pick<ReportDecision, 'decidedBy'>[],
): boolean {
  return version.preparedBy === person || decisions.some(({ decidedBy }) => decidedBy === person);
}
