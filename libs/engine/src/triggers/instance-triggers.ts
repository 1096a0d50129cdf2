import type { Rejection } from '../advance-result.js';
import type { ProcessModel } from '@minhbach/bpmn';
import { canBegin } from '../behaviour/beginnings.js';
import { terminate } from '../lifecycle.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import type { TriggerBody } from '../trigger.js';
import { setLocal } from '../variables.js';

type Of<T extends TriggerBody['type']> = Extract<TriggerBody, { type: T }>;

export function start(step: Step, trigger: Of<'start'>): Rejection | undefined {
  const deployed = step.library.process(trigger.definitionKey);
  if (!deployed) {
    return { code: 'unknown-definition', message: 'There is no such process definition.' };
  }
  if (step.elements.size > 0) {
    return { code: 'wrong-state', message: 'The process instance has already been started.' };
  }
  if (!canStart(deployed.model, trigger.startEventId)) {
    return { code: 'wrong-state', message: 'The process cannot be started by this event.' };
  }
  const key = step.rootKey;
  step.elements.put({
    key,
    scopeKey: null,
    processInstanceKey: key,
    definitionKey: deployed.key,
    elementId: deployed.model.id,
    state: 'activating',
    enteredAt: step.at,
    flowId: null,
    multiInstance: null,
    loopCounter: null,
    variables: null,
    memory: trigger.startEventId === undefined ? null : { startEventId: trigger.startEventId },
  });
  setLocal(step, key, trigger.variables);
  step.schedule({ op: 'activate', key });
}

function canStart(model: ProcessModel, startEventId: string | undefined): boolean {
  if (startEventId === undefined) return canBegin(model);
  return model.elements.get(model.id)?.startEvents.includes(startEventId) ?? false;
}

export function setVariables(step: Step, trigger: Of<'set-variables'>): Rejection | undefined {
  if (!step.elements.get(trigger.scopeKey)) {
    return { code: 'not-found', message: 'There is no such scope in the process instance.' };
  }
  setLocal(step, trigger.scopeKey, trigger.variables);
}

/** Begins again what stopped: the job with new retries, or the operation that met a fault. */
export function resolveIncident(
  step: Step,
  trigger: Of<'resolve-incident'>,
): Rejection | undefined {
  const incident = step.incidents.get(trigger.incidentKey);
  if (!incident) return { code: 'not-found', message: 'The incident is no longer open.' };
  const instance = step.current(incident.elementInstanceKey);
  step.incidents.delete(incident.key);
  step.record({
    type: 'incident',
    intent: 'resolved',
    elementId: incident.elementId,
    elementInstanceKey: instance.key,
    key: incident.key,
  });
  const job = incident.jobKey === null ? undefined : step.jobs.get(incident.jobKey);
  if (job) step.jobs.put({ ...job, retries: Math.max(1, trigger.retries), notBefore: null });
  else if (isWaiting(step, instance)) lookAgain(step, instance);
  else if (instance.state === 'activating') step.schedule({ op: 'activate', key: instance.key });
  else step.schedule({ op: 'complete', key: instance.key });
}

/** It does its work, or waits for a listener before or after it: what went wrong was a condition beside that. */
function isWaiting(step: Step, { state, key }: ElementInstance): boolean {
  return state === 'active' || step.jobs.owns(key);
}

/** What waits was right and a condition was wrong: of an event, or of when an ad-hoc sub-process is complete. */
function lookAgain(step: Step, instance: ElementInstance): void {
  const { key } = instance;
  const node = step.nodeOf(instance);
  step.schedule({ op: 'look-at-conditions', key });
  if (node.adHoc?.completionCondition) step.schedule({ op: 'check-scope', key });
}

export function cancel(step: Step): Rejection | undefined {
  terminate(step, step.rootKey);
  step.end('terminated');
  return undefined;
}

export function suspend(step: Step): Rejection | undefined {
  step.status = 'suspended';
  step.record({ type: 'process', intent: 'suspended', elementInstanceKey: step.rootKey });
  return undefined;
}

export function resume(step: Step): Rejection | undefined {
  if (step.status !== 'suspended') {
    return { code: 'wrong-state', message: 'The process instance is not suspended.' };
  }
  step.status = 'active';
  step.record({ type: 'process', intent: 'resumed', elementInstanceKey: step.rootKey });
  return undefined;
}
