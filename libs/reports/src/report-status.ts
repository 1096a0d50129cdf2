import type { TokenPlace } from '@minhbach/runtime';
import type { ReportDecision } from './report-decision.entity.js';
import type { ReportPart } from './report-part.entity.js';
import type { NamedStatus } from './report-view.js';
import type { Report } from './report.entity.js';
import { reportStatuses, type ReportStatus } from './vocabulary.js';

/** States of the whole report, the one that is furthest on first. */
const furthestFirst: readonly ReportStatus[] = [
  'awaiting-taskforce',
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
  report: Pick<Report, 'issuedOn' | 'acknowledgedOn'>,
  tokens: readonly Pick<TokenPlace, 'properties'>[],
): ReportStatus {
  const found = new Set(tokens.map(({ properties }) => properties.status));
  const status = furthestFirst.find((each) => found.has(each));
  if (report.acknowledgedOn !== null) return 'acknowledged';
  if (report.issuedOn !== null && (!status || status === 'collecting')) return 'issued';
  return status ?? 'cancelled';
}

/** Whether it is before the Director, or has been: from then on he may instruct beside it. */
export function wasSubmitted({ status }: { readonly status: NamedStatus }): boolean {
  return status.code === 'awaiting-director' || leaving.includes(status.code);
}

/** In these the report is on its way out of the house, or has left. */
const leaving: readonly ReportStatus[] = [
  'issuing',
  'awaiting-taskforce',
  'issued',
  'acknowledged',
];

/** The state of a part in which no task waits: it is done, not yet begun, or a job is under way. */
export function statusWithoutTask(
  kind: ReportPart['kind'],
  decisions: readonly Pick<ReportDecision, 'outcome' | 'role'>[],
  reportStatus: ReportStatus,
): ReportStatus {
  if (kind === 'division' && decisions.at(-1)?.outcome === 'accepted') return 'accepted';
  if (reportStatus === 'cancelled') return 'cancelled';
  if (kind === 'division') return 'opening';
  if (leaving.includes(reportStatus)) return reportStatus;
  return kind === 'dispatch' ? 'not-sent' : 'not-begun';
}
