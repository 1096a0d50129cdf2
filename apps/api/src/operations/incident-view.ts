import type {
  IncidentDetail,
  InstanceView,
  Key,
  ProposedSkip,
  StepResult,
} from '@minhbach/runtime';
import type { ActionDto } from '../access/action.dto.js';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import { cannotSkip, skipByProposer } from '../problems/problem-texts.js';
import type { OperatedCase } from '../tasks/task-subjects.service.js';
import type { AffectedCaseDto, IncidentDetailDto, SkipProposalDto } from './incident-detail.dto.js';
import type { IncidentDto, OpenIncidentDto, ResolvedIncidentDto } from './incident.dto.js';
import { incidentTitle } from './incident-texts.js';
import { maskedVariables } from './masked-variables.js';

type Summary = Omit<IncidentDetail, 'job' | 'variables' | 'ways'>;

export function incidentDto(incident: InstanceView['incidents'][number]) {
  const { key, elementId, code, message, raisedAt } = incident;
  const title = incidentTitle(code);
  return { key: String(key), elementId, code, title, message, raisedAt } satisfies IncidentDto;
}

export function openIncidentDto(incident: Summary, subject: OperatedCase | undefined) {
  const { elementName, processId, version, businessKey } = incident;
  return {
    ...incidentDto(incident),
    ...{ elementName, processId, version, businessKey },
    caseCode: subject?.code ?? null,
    processInstanceKey: String(incident.rootKey),
    definitionKey: String(incident.definitionKey),
  } satisfies OpenIncidentDto;
}

/**
 * `subject` is the case whose process has stopped. What it is about stays out: that is not for operators.
 * `skip` is what somebody has proposed; `viewer` is the id of whoever looks.
 */
export function incidentDetailDto(
  incident: IncidentDetail,
  subject: OperatedCase | undefined,
  skip: SkipProposalDto | null,
  viewer: string,
): IncidentDetailDto {
  return {
    ...openIncidentDto(incident, subject),
    job: incident.job,
    variables: maskedVariables(incident.variables),
    affected: subject ? affectedBy(subject) : null,
    skip,
    actions: [
      { action: 'retry', allowed: true },
      { action: 'set-variables', allowed: true },
      ...(skip ? answersTo(skip, viewer) : [proposing(incident)]),
    ],
  };
}

export function skipProposalDto(
  { reason, proposedAt: at }: ProposedSkip,
  person: NamedPersonDto,
): SkipProposalDto {
  return { person, at, reason };
}

/** What a step of the process answers when it was written. */
export function resolvedIncidentDto(incidentKey: Key): (step: StepResult) => ResolvedIncidentDto {
  return ({ rootKey }) => ({ key: String(incidentKey), processInstanceKey: String(rootKey) });
}

function affectedBy({ type, code, agencyCode, due }: OperatedCase): AffectedCaseDto {
  return { type, code, agencyCode, due };
}

function proposing({ ways }: IncidentDetail): ActionDto {
  if (ways.length === 1) return { action: 'propose-skip', allowed: true };
  const reason = { code: 'cannot-skip', ...cannotSkip };
  return { action: 'propose-skip', allowed: false, reason };
}

function answersTo({ person }: SkipProposalDto, viewer: string): ActionDto[] {
  const reason = { code: 'skip-by-proposer', ...skipByProposer };
  const confirm: ActionDto =
    person.id === viewer
      ? { action: 'confirm-skip', allowed: false, reason }
      : { action: 'confirm-skip', allowed: true };
  return [confirm, { action: 'withdraw-skip', allowed: true }];
}
