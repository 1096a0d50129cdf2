import type { RemoteJob } from '@minhbach/runtime';
import { onlyTenant } from '../shared-fields.js';

/** Events of listeners as the protocol calls them. */
const events: Readonly<Record<string, string>> = {
  start: 'START',
  end: 'END',
  creating: 'CREATING',
  assigning: 'ASSIGNING',
  completing: 'COMPLETING',
  updating: 'UPDATING',
  canceling: 'CANCELING',
};

const ofElements = ['start', 'end'];

/** What kind of job it is, from the event that its listener is told of. */
export function jobKind(event: string | undefined): { kind: string; listenerEventType: string } {
  if (event === undefined) return { kind: 'BPMN_ELEMENT', listenerEventType: 'UNSPECIFIED' };
  const kind = ofElements.includes(event) ? 'EXECUTION_LISTENER' : 'TASK_LISTENER';
  return { kind, listenerEventType: events[event] ?? 'UNSPECIFIED' };
}

/** A job as a worker gets it; with these variables only, where some are named. */
export function activatedJob(job: RemoteJob, only?: readonly string[]) {
  return {
    jobKey: String(job.key),
    type: job.type,
    ...jobKind(job.listener?.event),
    processInstanceKey: String(job.processInstanceKey),
    rootProcessInstanceKey: String(job.rootKey),
    processDefinitionKey: String(job.definitionKey),
    processDefinitionId: job.processId,
    processDefinitionVersion: job.version,
    elementId: job.elementId,
    elementInstanceKey: String(job.elementInstanceKey),
    customHeaders: job.headers,
    worker: job.worker,
    retries: job.retries,
    deadline: Date.parse(job.lockedUntil),
    variables: chosen(job.variables, only),
    tenantId: onlyTenant,
    tags: [],
    userTask: job.task && userTaskOf(job.task),
  };
}

/** Those of the variables that are named; all of them when none is. */
export function chosen(
  variables: Readonly<Record<string, unknown>>,
  only: readonly string[] = [],
): Record<string, unknown> {
  if (only.length === 0) return { ...variables };
  return Object.fromEntries(Object.entries(variables).filter(([name]) => only.includes(name)));
}

function userTaskOf(task: NonNullable<RemoteJob['task']>) {
  const { key, formKey, ...facts } = task;
  return {
    ...facts,
    candidateGroups: [...task.candidateGroups],
    candidateUsers: [...task.candidateUsers],
    action: '',
    changedAttributes: [],
    userTaskKey: String(key),
    formKey: formKey === null ? null : String(formKey),
  };
}
