import type { PartDates } from './report-dates.js';
import type { ReportChain } from './reporting-rule.entity.js';
import type { DecidingRole } from './vocabulary.js';

/** The processes by which reports go; their parts are prepared, returned and approved in the same way. */
export const reportProcesses: Readonly<Record<ReportChain, string>> = {
  monthly: 'monthly-report',
  periodic: 'periodic-report',
};

/** For the checks of tasks that both have. */
export const REPORT_PROCESSES = Object.values(reportProcesses);

/** Why a part came back, for whoever revises it. */
export interface Returned {
  readonly reason: string;
  readonly newDueOn: string;
  readonly by: DecidingRole;
}

/**
 * What the process carries of a part: the variable `part` of each division's sub-process, `synthesis` and
 * `dispatch` of the process. Its dates are those in force; after a return they are the new ones.
 */
export interface PartVariable extends PartDates {
  /** Key of the `ReportPart`. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly preparerGroup: string;
  readonly headGroup: string;
  /** Who checks a division's part; for the synthesis the Centre itself. */
  readonly centreGroup: string;
  readonly returned: Returned | null;
}

/** Variables of the process that jobs and checks read. */
export interface ReportVariables {
  readonly reportKey: string;
  readonly period: string;
  readonly synthesis: PartVariable;
  /** Both only of a report to the taskforce. */
  readonly dispatch?: PartVariable | null;
  readonly taskforceGroup?: string | null;
  /** Who decides: the Director, and his deputy in his place. */
  readonly directorGroups: readonly string[];
  /** Only inside a division's sub-process. */
  readonly part: PartVariable;
}

/** The engine hands variables over as they were stored; `report.open-period` wrote them. */
export function reportVariables(from: {
  readonly variables: Readonly<Record<string, unknown>>;
}): ReportVariables {
  return from.variables as unknown as ReportVariables;
}

/** The part that a job is about, by its header `subject`. */
export function subjectOf(job: {
  readonly headers: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, unknown>>;
}): PartVariable {
  const { part, synthesis, dispatch } = reportVariables(job);
  if (job.headers.subject === 'dispatch' && dispatch) return dispatch;
  return job.headers.subject === 'synthesis' ? synthesis : part;
}
