import type { PartView, ReportSummary, ReportView } from '@minhbach/reports';
import { documentDto } from '../documents/document-view.js';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { PartDto } from './report-part.dto.js';
import type { ReportDto, ReportSummaryDto } from './report.dto.js';

export function reportSummaryDto(report: ReportSummary) {
  return {
    key: report.key,
    period: report.period,
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
    divisionsDueOn: report.divisionsDueOn,
    synthesisDueOn: report.synthesisDueOn,
    divisions: report.divisions,
    submitted: report.submitted,
    late: report.late,
  } satisfies ReportSummaryDto;
}

export function reportDto(report: ReportView, nameOf: (id: string) => NamedPersonDto): ReportDto {
  return {
    ...reportSummaryDto(report),
    parts: report.parts.map(partDto),
    synthesis: report.synthesis && partDto(report.synthesis),
    documents: report.documents.map((document) => documentDto(document, nameOf)),
  };
}

function partDto(part: PartView): PartDto {
  const { key, kind, unitCode, unitName, status, dueOn, submittedOn } = part;
  return {
    key,
    kind,
    unitCode,
    unitName,
    status,
    dueOn,
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
  const { key, number, nothingToReport, content, includes, preparedBy, preparedOn } = version;
  const { results, difficulties, proposals } = content;
  return {
    key,
    number,
    nothingToReport,
    content: { results, difficulties, proposals },
    includes,
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
