import type { ElementType, FlowNode, ProcessModel } from '@minhbach/bpmn';
import {
  awaitedFlows,
  elementsToBegin,
  type ElementInstance,
  type InstanceState,
  type Key,
} from '@minhbach/engine';
import type { DefinitionStore } from './definition-store.js';
import type { FlowSource, TokenPlace, TokenView, Why } from './instance-view.js';

const joins: ReadonlySet<ElementType> = new Set(['parallelGateway', 'inclusiveGateway']);

/** Every token of an instance, containers included, processes themselves left out. */
export function tokenViews(state: InstanceState, definitions: DefinitionStore): TokenView[] {
  const rows = new RowsByOwner(state);
  return [...state.elements.values()].filter(isToken).map((instance) => {
    const model = definitions.process(instance.definitionKey)?.model;
    const node = model?.elements.get(instance.elementId);
    return {
      elementInstanceKey: instance.key,
      scopeKey: instance.scopeKey,
      ...placeOf(instance.elementId, node),
      type: node?.type ?? 'unknown',
      since: instance.enteredAt,
      loopCounter: instance.loopCounter,
      ...(model && canBeginIn(instance, model)),
      why: whyOf(instance, node, model, rows),
    };
  });
}

function canBeginIn(instance: ElementInstance, model: ProcessModel): Pick<TokenView, 'canBegin'> {
  const nodes = elementsToBegin(model, instance);
  if (nodes.length === 0) return {};
  return { canBegin: nodes.map(({ id, name = null }) => ({ elementId: id, elementName: name })) };
}

export function placeOf(elementId: string, node: FlowNode | undefined): TokenPlace {
  return { elementId, elementName: node?.name ?? null, properties: node?.properties ?? {} };
}

export function nodeOf(
  { definitionKey, elementId }: Pick<ElementInstance, 'definitionKey' | 'elementId'>,
  definitions: DefinitionStore,
): FlowNode | undefined {
  return definitions.process(definitionKey)?.model.elements.get(elementId);
}

export function isToken({ key, processInstanceKey }: ElementInstance): boolean {
  return key !== processInstanceKey;
}

function whyOf(
  instance: ElementInstance,
  node: FlowNode | undefined,
  model: ProcessModel | undefined,
  rows: RowsByOwner,
): Why {
  const { key } = instance;
  const incident = rows.incidents.get(key)?.[0];
  if (incident) {
    return { kind: 'incident', key: incident.key, code: incident.code, message: incident.message };
  }
  const children = rows.children.get(key)?.length ?? 0;
  if (children > 0) return { kind: 'children', count: children };
  if (instance.state === 'activating' && node && model && joins.has(node.type)) {
    const missing = missingFlows(instance, node, model, rows);
    const from = missing.map((flowId) => sourceOf(flowId, model));
    return { kind: 'join', missing, total: node.incoming.length, from };
  }
  if (instance.state === 'active' && node?.type === 'adHocSubProcess') return { kind: 'ad-hoc' };
  return whyByRow(key, instance.elementId, node, rows) ?? { kind: 'work' };
}

function whyByRow(
  key: Key,
  elementId: string,
  node: FlowNode | undefined,
  rows: RowsByOwner,
): Why | undefined {
  // A user task has a job only while its listeners are told.
  const job = rows.jobs.get(key)?.[0];
  if (job) {
    const { type, retries, notBefore } = job;
    const listener = job.listener?.event ?? null;
    return { kind: 'job', key: job.key, type, listener, retries, notBefore };
  }
  const task = rows.userTasks.get(key)?.[0];
  if (task) {
    const { assignee, owner, candidateUsers, candidateGroups } = task;
    return { kind: 'user-task', key: task.key, assignee, owner, candidateUsers, candidateGroups };
  }
  const isOwn = (target: string) => target === elementId || node?.type === 'eventBasedGateway';
  const timer = rows.timers.get(key)?.find((each) => isOwn(each.targetElementId));
  const subscription = rows.subscriptions.get(key)?.find((each) => isOwn(each.targetElementId));
  if (subscription) {
    return { kind: subscription.kind, key: subscription.key, name: subscription.name };
  }
  return timer && { kind: 'timer', key: timer.key, dueAt: timer.dueAt };
}

function missingFlows(
  instance: ElementInstance,
  node: FlowNode,
  model: ProcessModel,
  rows: RowsByOwner,
): readonly string[] {
  const waiting = rows.children.get(instance.scopeKey ?? instance.key) ?? [];
  if (node.type === 'inclusiveGateway') {
    return awaitedFlows(model, node.id, waiting).map(({ flowId }) => flowId);
  }
  const arrived = new Set(
    waiting.filter(({ elementId }) => elementId === node.id).map(({ flowId }) => flowId),
  );
  return node.incoming.filter((flow) => !arrived.has(flow));
}

function sourceOf(flowId: string, model: ProcessModel): FlowSource {
  const elementId = model.flows.get(flowId)?.source ?? '';
  return { flowId, elementId, elementName: model.elements.get(elementId)?.name ?? null };
}

/** An instance's rows by the element instance that they belong to. */
class RowsByOwner {
  readonly children;
  readonly userTasks;
  readonly jobs;
  readonly timers;
  readonly subscriptions;
  readonly incidents;

  constructor(state: InstanceState) {
    this.children = grouped(state.elements, ({ scopeKey }) => scopeKey ?? -1);
    this.userTasks = grouped(state.userTasks, owner);
    this.jobs = grouped(state.jobs, owner);
    this.timers = grouped(state.timers, owner);
    this.subscriptions = grouped(state.subscriptions, owner);
    this.incidents = grouped(state.incidents, owner);
  }
}

function owner({ elementInstanceKey }: { readonly elementInstanceKey: Key }): Key {
  return elementInstanceKey;
}

function grouped<Row>(rows: ReadonlyMap<Key, Row>, by: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows.values()) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
