import type { SignedInPerson } from '@minhbach/identity';
import { taskView, type OpenPartTask } from './part-tasks.js';
import { firstDayOf, kindOf } from './period.js';
import type { ReportDecision } from './report-decision.entity.js';
import type { ReportLateness } from './report-lateness.entity.js';
import type { ReportPart } from './report-part.entity.js';
import { named, statusWithoutTask } from './report-status.js';
import type { ReportVersion } from './report-version.entity.js';
import type {
  DecisionView,
  NamedPerson,
  PartView,
  ReportSummary,
  VersionView,
} from './report-view.js';
import type { Report } from './report.entity.js';
import { samePerson } from './same-person.js';
import { decidingRoles, type ReportStatus } from './vocabulary.js';

/** Everything that is stored about the parts of some reports, in order of time. */
export interface ChainRows {
  readonly parts: readonly ReportPart[];
  readonly versions: readonly ReportVersion[];
  readonly decisions: readonly ReportDecision[];
  readonly lateness: readonly ReportLateness[];
}

export function summaryOf(
  report: Report,
  status: ReportStatus,
  rows: Pick<ChainRows, 'parts' | 'lateness'>,
): ReportSummary {
  const { openedAt: _, periodTo, ...facts } = report;
  const parts = rows.parts.filter(({ reportKey }) => reportKey === report.key);
  const divisions = parts.filter(({ kind }) => kind === 'division');
  const late = divisions.filter(({ key, dueOn }) =>
    rows.lateness.some((each) => each.partKey === key && each.dueOn === dueOn),
  );
  return {
    ...facts,
    kind: kindOf(report.period),
    status: named(status),
    periodFrom: firstDayOf(report.period),
    periodTo,
    divisionsDueOn: divisions[0]?.dueOn ?? null,
    synthesisDueOn: parts.find(({ kind }) => kind === 'synthesis')?.dueOn ?? null,
    dispatchDueOn: parts.find(({ kind }) => kind === 'dispatch')?.dueOn ?? null,
    divisions: divisions.length,
    submitted: divisions.filter(({ submittedOn }) => submittedOn !== null).length,
    late: late.length,
  };
}

interface PartContext {
  readonly rows: ChainRows;
  readonly tasks: readonly OpenPartTask[];
  readonly names: ReadonlyMap<string, string>;
  readonly reportStatus: ReportStatus;
  readonly person: SignedInPerson | null;
}

export function partView(part: ReportPart, context: PartContext): PartView {
  const { rows, names, person } = context;
  const { reportKey: _, ...facts } = part;
  const isOfPart = ({ partKey }: { readonly partKey: string }) => partKey === part.key;
  const versions = rows.versions.filter(isOfPart);
  const decisions = rows.decisions.filter(isOfPart);
  const tasks = context.tasks.filter(isOfPart);
  const status = tasks[0]?.status ?? statusWithoutTask(part.kind, decisions, context.reportStatus);
  return {
    ...facts,
    status: named(status),
    versions: versions.map((version) => versionView(version, names)),
    decisions: decisions.map((decision) => decisionView(decision, versions, names)),
    lateness: rows.lateness
      .filter(isOfPart)
      .map(({ dueOn, recordedAt }) => ({ dueOn, recordedAt })),
    tasks: tasks.map(({ task }) =>
      taskView(task, person, person !== null && hadInHands(person, versions, decisions)),
    ),
  };
}

function hadInHands(
  person: SignedInPerson,
  versions: readonly ReportVersion[],
  decisions: readonly ReportDecision[],
): boolean {
  const newest = versions.at(-1);
  if (!newest) return false;
  const about = decisions.filter(({ versionKey }) => versionKey === newest.key);
  return samePerson(person.id, newest, about);
}

function versionView(version: ReportVersion, names: ReadonlyMap<string, string>): VersionView {
  const { key, number, nothingToReport, content, includes, months, figures } = version;
  const { preparedAt, preparedOn } = version;
  const preparedBy = personOf(version.preparedBy, names);
  return {
    ...{ key, number, nothingToReport, content, includes, months, figures },
    ...{ preparedAt, preparedOn, preparedBy },
  };
}

function decisionView(
  decision: ReportDecision,
  versions: readonly ReportVersion[],
  names: ReadonlyMap<string, string>,
): DecisionView {
  const { partKey: _, versionKey, decidedBy, role, ...facts } = decision;
  return {
    ...facts,
    versionNumber: versions.find(({ key }) => key === versionKey)?.number ?? 0,
    decidedBy: personOf(decidedBy, names),
    role: { code: role, ...decidingRoles[role] },
  };
}

function personOf(id: string, names: ReadonlyMap<string, string>): NamedPerson {
  return { id, name: names.get(id) ?? id };
}
