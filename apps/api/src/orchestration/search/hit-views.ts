import type { ElementFacts, Hit } from '@minhbach/runtime';
import { jobKind } from '../jobs/job-view.js';
import { onlyTenant } from '../shared-fields.js';
import { elementType, errorType } from './element-types.js';

const tenantId = onlyTenant;

function instantOf(value: unknown): string | null {
  return value instanceof Date ? value.toISOString() : null;
}

function keyOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Where a hit belongs, under the names of the published API. */
function placeOf(hit: Hit) {
  return {
    processDefinitionKey: keyOf(hit.definitionKey),
    processDefinitionId: hit.processId,
    processInstanceKey: keyOf(hit.processInstanceKey),
    rootProcessInstanceKey: keyOf(hit.rootKey),
    tenantId,
  };
}

export function processDefinitionView(hit: Hit) {
  const { key, processId, name, version, versionTag, resourceName } = hit;
  return {
    processDefinitionKey: key,
    processDefinitionId: processId,
    ...{ name, version, versionTag, resourceName, tenantId },
    hasStartForm: false,
    state: 'ACTIVE',
  };
}

/** Each decision is kept with its whole file: it is its own graph of requirements. */
export function decisionDefinitionView({ key, decisionId, name, version }: Hit) {
  const called = name ?? decisionId;
  return {
    decisionDefinitionKey: key,
    decisionDefinitionId: decisionId,
    name: called,
    version,
    decisionRequirementsKey: key,
    decisionRequirementsId: decisionId,
    decisionRequirementsName: called,
    decisionRequirementsVersion: version,
    tenantId,
  };
}

export function processInstanceView(hit: Hit) {
  return {
    ...placeOf(hit),
    processInstanceKey: hit.key,
    processDefinitionName: hit.name,
    processDefinitionVersion: hit.version,
    processDefinitionVersionTag: hit.versionTag,
    startDate: instantOf(hit.startedAt),
    endDate: instantOf(hit.endedAt),
    state: hit.state,
    hasIncident: hit.hasIncident,
    parentProcessInstanceKey: keyOf(hit.parentKey),
    parentElementInstanceKey: keyOf(hit.parentElementKey),
    tags: [],
    businessId: hit.businessKey,
  };
}

export function elementInstanceView(hit: Hit, { type, name }: ElementFacts) {
  return {
    ...placeOf(hit),
    elementInstanceKey: hit.key,
    elementId: hit.elementId,
    elementName: name ?? hit.elementId,
    type: elementType(type, hit.multiInstance === 'body'),
    state: 'ACTIVE',
    startDate: instantOf(hit.startedAt),
    endDate: null,
    hasIncident: hit.incidentKey !== null,
    incidentKey: keyOf(hit.incidentKey),
  };
}

export function jobView(hit: Hit) {
  const listener = hit.listener as { readonly event: string } | null;
  const waitsForRetry = hit.notBefore !== null && Number(hit.retries) > 0;
  return {
    ...placeOf(hit),
    jobKey: hit.key,
    type: hit.type,
    ...jobKind(listener?.event),
    elementId: hit.elementId,
    elementInstanceKey: keyOf(hit.elementInstanceKey),
    customHeaders: hit.headers,
    worker: hit.worker ?? '',
    retries: hit.retries,
    state: hit.state,
    deadline: instantOf(hit.deadline),
    errorMessage: hit.message,
    hasFailedWithRetriesLeft: waitsForRetry,
    creationTime: instantOf(hit.createdAt),
    ...{ lastUpdateTime: null, endTime: null, errorCode: null, deniedReason: null, isDenied: null },
  };
}

export function userTaskView(hit: Hit) {
  return {
    ...placeOf(hit),
    userTaskKey: hit.key,
    elementId: hit.elementId,
    elementInstanceKey: keyOf(hit.elementInstanceKey),
    name: hit.name,
    processName: hit.processName,
    processDefinitionVersion: hit.version,
    state: 'CREATED',
    assignee: hit.assignee,
    candidateGroups: hit.candidateGroups,
    candidateUsers: hit.candidateUsers,
    creationDate: instantOf(hit.createdAt),
    completionDate: null,
    dueDate: dateOf(hit.dueDate),
    followUpDate: dateOf(hit.followUpDate),
    priority: hit.priority,
    formKey: keyOf(hit.formKey),
    externalFormReference: null,
    customHeaders: {},
    tags: [],
  };
}

/** A model may say a day alone; the published API knows instants only: its beginning in Viet Nam. */
function dateOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00+07:00` : value;
}

export function incidentView(hit: Hit) {
  return {
    ...placeOf(hit),
    incidentKey: hit.key,
    elementId: hit.elementId,
    elementInstanceKey: keyOf(hit.elementInstanceKey),
    jobKey: keyOf(hit.jobKey),
    errorType: errorType(String(hit.code)),
    errorMessage: hit.message,
    creationTime: instantOf(hit.raisedAt),
    state: 'ACTIVE',
  };
}

/** Longer values are cut in lists unless the whole is asked for. */
const longestValue = 8_191;

export function variableView({ key, name, value, ...place }: Hit, whole: boolean) {
  const text = String(value);
  const isTruncated = !whole && text.length > longestValue;
  return {
    variableKey: key,
    name,
    value: isTruncated ? text.slice(0, longestValue) : text,
    isTruncated,
    scopeKey: keyOf(place.scopeKey),
    processInstanceKey: keyOf(place.processInstanceKey),
    rootProcessInstanceKey: keyOf(place.rootKey),
    tenantId,
  };
}
