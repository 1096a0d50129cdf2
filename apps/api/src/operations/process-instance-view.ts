import type { InstanceView, TokenView, Why } from '@minhbach/runtime';
import type { OperatedCase } from '../tasks/task-subjects.service.js';
import { whyText } from './why-text.js';
import { incidentDto } from './incident-view.js';
import type { ProcessInstanceDto, TokenDto, WhyDto } from './process-instance.dto.js';

/** An instance with its keys as the api prints them. It has no variables: what it is about is not for operators. */
export function processInstanceDto(
  view: InstanceView,
  subject: OperatedCase | undefined,
): ProcessInstanceDto {
  return {
    key: String(view.key),
    processId: view.processId,
    definitionKey: String(view.definitionKey),
    version: view.version,
    businessKey: view.businessKey,
    caseCode: subject?.code ?? null,
    status: view.status,
    startedAt: view.startedAt,
    endedAt: view.endedAt,
    tokens: view.tokens.map(tokenDto),
    waitsFor: view.waitsFor.map(({ kind, name, targetElementId }) => ({
      kind,
      name,
      targetElementId,
    })),
    timers: view.timers.map(({ targetElementId, dueAt }) => ({ targetElementId, dueAt })),
    incidents: view.incidents.map(incidentDto),
  };
}

function tokenDto(token: TokenView): TokenDto {
  return {
    ...token,
    elementInstanceKey: String(token.elementInstanceKey),
    scopeKey: token.scopeKey === null ? null : String(token.scopeKey),
    why: whyDto(token.why),
  };
}

function whyDto(why: Why): WhyDto {
  const text = whyText(why);
  return 'key' in why ? { ...why, key: String(why.key), text } : { ...why, text };
}
