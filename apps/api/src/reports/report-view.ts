import { agencyCodesOf, type SignedInPerson } from '@minhbach/identity';
import type { DueStanding } from '@minhbach/legal-time';
import type { PartView, ReportSummary, ReportView } from '@minhbach/reports';
import { dueDayOf } from '@minhbach/runtime';
import { documentDto } from '../documents/document-view.js';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { PartDto } from './report-part.dto.js';
import type { ReportDto, ReportSummaryDto } from './report.dto.js';

export function reportSummaryDto(report: ReportSummary) {
  return {
    key: report.key,
    period: report.period,
    kind: report.kind,
    periodFrom: report.periodFrom,
    periodTo: report.periodTo,
    status: report.status,
    agencyCode: report.agencyCode,
    agencyName: report.agencyName,
    issuerCode: report.issuerCode,
    processInstanceKey: report.processInstanceKey,
    openedOn: report.openedOn,
    openedBy: report.openedBy,
    ruleId: report.ruleId,
    intakeEndsOn: report.intakeEndsOn,
    issuedOn: report.issuedOn,
    taskforceCode: report.taskforceCode,
    acknowledgedOn: report.acknowledgedOn,
    divisionsDueOn: report.divisionsDueOn,
    synthesisDueOn: report.synthesisDueOn,
    dispatchDueOn: report.dispatchDueOn,
    divisions: report.divisions,
    submitted: report.submitted,
    late: report.late,
  } satisfies ReportSummaryDto;
}

/** What a report's reader brings along. */
interface Reading {
  readonly person: SignedInPerson;
  readonly nameOf: (id: string) => NamedPersonDto;
  readonly dueOf: (dueOn: string) => DueStanding;
}

export function reportDto(report: ReportView, reading: Reading): ReportDto {
  return {
    ...reportSummaryDto(report),
    parts: report.parts.map((part) => partDto(part, reading)),
    synthesis: report.synthesis && partDto(report.synthesis, reading),
    dispatch: report.dispatch && partDto(report.dispatch, reading),
    documents: report.documents.map((document) => documentDto(document, reading.nameOf)),
  };
}

/** While a part is in one of these states, its own unit has it. */
const owed: readonly PartView['status']['code'][] = [
  ...(['opening', 'drafting', 'awaiting-head'] as const),
  ...(['not-begun', 'synthesising', 'awaiting-centre-head', 'not-sent'] as const),
];

/** By the date of its task, which is that of a return, or its own. */
function dueOfPart({ tasks: [task], dueOn, status }: PartView, dueOf: Reading['dueOf']) {
  if (!owed.includes(status.code)) return null;
  return dueOf(dueDayOf(task?.dueOn ?? null) ?? dueOn);
}

function partDto(part: PartView, { person, dueOf }: Reading): PartDto {
  const { key, kind, unitCode, unitName, status, dueOn, submittedOn } = part;
  return {
    key,
    kind,
    unitCode,
    unitName,
    mine: agencyCodesOf(person).includes(unitCode),
    status,
    dueOn,
    due: dueOfPart(part, dueOf),
    submittedOn,
    versions: part.versions.map(versionDto),
    decisions: part.decisions.map(decisionDto),
    lateness: part.lateness.map((missed) => ({
      dueOn: missed.dueOn,
      recordedAt: missed.recordedAt.toISOString(),
    })),
    tasks: part.tasks.map(({ actions, ...task }) => ({ ...task, actions: [...actions] })),
  };
}

function versionDto(version: PartView['versions'][number]) {
  const { key, number, nothingToReport, content, includes, months } = version;
  const { preparedBy, preparedOn } = version;
  const { results, difficulties, proposals } = content;
  return {
    key,
    number,
    nothingToReport,
    content: { results, difficulties, proposals },
    includes,
    months,
    preparedBy,
    preparedAt: version.preparedAt.toISOString(),
    preparedOn,
  };
}

function decisionDto(decision: PartView['decisions'][number]) {
  const { key, versionNumber, outcome, role, decidedBy, decidedOn } = decision;
  const { reason, newDueOn, instructions } = decision;
  return {
    key,
    versionNumber,
    outcome,
    role,
    decidedBy,
    decidedAt: decision.decidedAt.toISOString(),
    decidedOn,
    reason,
    newDueOn,
    instructions,
  };
}
