import type { IncidentDetail, InstanceView } from '@minhbach/runtime';
import type { ActionDto } from '../access/action.dto.js';
import { cannotSkip } from '../problems/problem-texts.js';
import type { TaskSubjectDto } from '../tasks/task.dto.js';
import type { AffectedCaseDto, IncidentDetailDto } from './incident-detail.dto.js';
import type { IncidentDto, OpenIncidentDto } from './incident.dto.js';
import { incidentTitle } from './incident-texts.js';
import { maskedVariables } from './masked-variables.js';

type Summary = Omit<IncidentDetail, 'job' | 'variables' | 'ways'>;

export function incidentDto(incident: InstanceView['incidents'][number]) {
  const { key, elementId, code, message, raisedAt } = incident;
  const title = incidentTitle(code);
  return { key: String(key), elementId, code, title, message, raisedAt } satisfies IncidentDto;
}

export function openIncidentDto(incident: Summary) {
  const { elementName, processId, version, businessKey } = incident;
  return {
    ...incidentDto(incident),
    ...{ elementName, processId, version, businessKey },
    processInstanceKey: String(incident.rootKey),
    definitionKey: String(incident.definitionKey),
  } satisfies OpenIncidentDto;
}

/** `subject` is the case whose process has stopped. What it is about stays out: that is not for operators. */
export function incidentDetailDto(
  incident: IncidentDetail,
  subject: TaskSubjectDto | undefined,
): IncidentDetailDto {
  return {
    ...openIncidentDto(incident),
    job: incident.job,
    variables: maskedVariables(incident.variables),
    affected: subject ? affectedBy(subject) : null,
    actions: actionsOf(incident),
  };
}

function affectedBy({ type, code, agencyCode, due }: TaskSubjectDto): AffectedCaseDto {
  return { type, code, agencyCode, due };
}

function actionsOf({ ways }: IncidentDetail): ActionDto[] {
  const skip: ActionDto =
    ways.length === 1
      ? { action: 'skip', allowed: true }
      : {
          action: 'skip',
          allowed: false,
          reason: { code: 'cannot-skip', ...cannotSkip },
        };
  return [{ action: 'retry', allowed: true }, { action: 'set-variables', allowed: true }, skip];
}
