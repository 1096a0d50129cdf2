import type { TokenPlace } from '@minhbach/runtime';
import type { ReportDecision } from './report-decision.entity.js';
import type { ReportPart } from './report-part.entity.js';
import type { NamedStatus } from './report-view.js';
import type { Report } from './report.entity.js';
import { reportStatuses, type ReportStatus } from './vocabulary.js';

/** States of the whole report, the one that is furthest on first. */
const furthestFirst: readonly ReportStatus[] = [
  'issuing',
  'awaiting-director',
  'awaiting-centre-head',
  'synthesising',
  'collecting',
  'opening',
];

export function named(code: ReportStatus): NamedStatus {
  return { code, ...reportStatuses[code] };
}

/** The state of a report from its tokens; divisions that are still missing do not keep it from being issued. */
export function statusOf(
  report: Pick<Report, 'issuedOn'>,
  tokens: readonly Pick<TokenPlace, 'properties'>[],
): ReportStatus {
  const found = new Set(tokens.map(({ properties }) => properties.status));
  const status = furthestFirst.find((each) => found.has(each));
  if (report.issuedOn !== null && status !== 'issuing') return 'issued';
  return status ?? 'cancelled';
}

/** The state of a part in which no task waits: it is done, not yet begun, or a job is under way. */
export function statusWithoutTask(
  kind: ReportPart['kind'],
  decisions: readonly Pick<ReportDecision, 'outcome' | 'role'>[],
  reportStatus: ReportStatus,
): ReportStatus {
  if (kind === 'division' && decisions.at(-1)?.outcome === 'accepted') return 'accepted';
  if (reportStatus === 'cancelled') return 'cancelled';
  if (kind === 'division') return 'opening';
  return reportStatus === 'issued' || reportStatus === 'issuing' ? reportStatus : 'not-begun';
}
