import type { FlowNode } from '@minhbach/bpmn';
import { closeCatches, closeStarts, openAttached } from './catches.js';
import { completedOf, keepCompleted } from './compensation.js';
import { flowsOf } from './sequence-flows.js';
import { Fault, type Outcome } from './fault.js';
import { raiseIncident } from './incidents.js';
import { applyInputs, applyOutputs, rememberOutputs } from './io-mappings.js';
import type { ElementInstance, Key } from './state.js';
import type { Step } from './step.js';

/** A token arrives at a node: an element instance comes into being and will be activated. */
export function enter(
  step: Step,
  scope: Pick<ElementInstance, 'key' | 'processInstanceKey' | 'definitionKey'>,
  elementId: string,
  flowId: string | null,
  more: Partial<ElementInstance> = {},
): ElementInstance {
  const instance = step.elements.put({
    key: step.newKey(),
    scopeKey: scope.key,
    processInstanceKey: scope.processInstanceKey,
    definitionKey: scope.definitionKey,
    elementId,
    state: 'activating',
    enteredAt: step.at,
    flowId,
    multiInstance: null,
    loopCounter: null,
    variables: null,
    memory: null,
    ...more,
  });
  step.schedule({ op: 'activate', key: instance.key });
  return instance;
}

/**
 * activating → active: inputs are mapped, what waits on the boundary is opened, then the behaviour does what
 * the element is for. A fault undoes all of that and becomes an incident; resolving it begins again here.
 */
export function activate(step: Step, key: Key): void {
  const entered = step.elements.get(key);
  if (entered?.state !== 'activating') return;
  const node = step.nodeOf(entered);
  if (step.behaviourOf(node, entered).mayActivate?.(step, entered, node) === false) return;
  activateEntered(step, entered, node);
}

/** The same for a token that a join had held back. */
export function activateJoined(step: Step, key: Key): void {
  const entered = step.elements.get(key);
  if (entered?.state === 'activating') activateEntered(step, entered, step.nodeOf(entered));
}

function activateEntered(step: Step, entered: ElementInstance, node: FlowNode): void {
  const recorded = step.records.length;
  const isBody = node.multiInstance !== undefined && entered.multiInstance === null;
  const instance = isBody ? step.update(entered, { multiInstance: 'body' }) : entered;
  const fault = begin(step, instance, node);
  if (!(fault instanceof Fault)) return;
  step.records.length = recorded;
  closeWaits(step, entered);
  step.elements.put(entered);
  raiseIncident(step, entered, fault);
}

function begin(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  const { key } = instance;
  const mapped = instance.multiInstance === 'body' ? undefined : applyInputs(step, instance, node);
  return (
    mapped ??
    openAttached(step, step.current(key), node) ??
    step.behaviourOf(node, instance).activate(step, step.current(key), node)
  );
}

/** The element begins its work and waits or lives on; behaviours call it once nothing can fail any more. */
export function markActive(step: Step, instance: ElementInstance): ElementInstance {
  const active = step.update(instance, { state: 'active' });
  const isProcess = active.key === active.processInstanceKey;
  step.record({
    type: isProcess ? 'process' : 'element',
    intent: 'activated',
    elementId: active.elementId,
    elementInstanceKey: active.key,
    data: {
      ...(isProcess && { definition: active.definitionKey }),
      ...(active.scopeKey !== null && { scope: active.scopeKey }),
      ...(active.flowId !== null && { flow: active.flowId }),
      ...(active.loopCounter !== null && { loop: active.loopCounter }),
    },
  });
  return active;
}

/** For elements that never wait: active and at once on the way to completion. */
export function passThrough(step: Step, instance: ElementInstance): void {
  markActive(step, instance);
  step.schedule({ op: 'complete', key: instance.key });
}

/**
 * active → completing → gone: outputs are mapped, waits are closed, the flows to take are chosen and taken.
 * A fault leaves it completing, with an incident; resolving it goes on here.
 */
export function complete(step: Step, key: Key): void {
  const before = step.elements.get(key);
  if (!before || before.state === 'activating') return;
  const node = step.nodeOf(before);
  const instance = before.state === 'active' ? beginToComplete(step, before, node) : before;
  const flows = prepareToLeave(step, instance, node);
  if (flows instanceof Fault) raiseIncident(step, step.current(key), flows);
  else leave(step, step.current(key), node, flows);
}

/** Nothing may begin any more in a scope that is about to go, even if an incident holds it up. */
function beginToComplete(step: Step, instance: ElementInstance, node: FlowNode): ElementInstance {
  if (node.eventSubProcesses.length > 0) closeStarts(step, instance);
  return step.update(instance, { state: 'completing' });
}

function prepareToLeave(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Outcome<readonly string[]> {
  if (instance.multiInstance === 'body') return whereTo(step, instance, node);
  const fault = applyOutputs(step, instance, node);
  if (fault instanceof Fault) return fault;
  const flows = whereTo(step, step.current(instance.key), node);
  if (flows instanceof Fault) rememberOutputs(step, instance.key, node.outputs.length);
  return flows;
}

function whereTo(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Outcome<readonly string[]> {
  if (instance.multiInstance === 'child') return reportToBody(step, instance) ?? [];
  const behaviour = step.behaviourOf(node, instance);
  const flows = behaviour.flowsToTake?.(step, instance, node) ?? flowsOf(step, instance, node);
  if (flows instanceof Fault || flows.length > 0) return flows;
  return reportPathEnd(step, instance) ?? flows;
}

function reportPathEnd(step: Step, instance: ElementInstance): Outcome<void> {
  if (instance.scopeKey === null) return;
  const scope = step.current(instance.scopeKey);
  return step.behaviourOf(step.nodeOf(scope), scope).pathEnds?.(step, scope, instance);
}

function reportToBody(step: Step, child: ElementInstance): Outcome<void> {
  if (child.scopeKey === null) throw new Error('a child stands in its body');
  const body = step.current(child.scopeKey);
  return step.behaviourOf(step.nodeOf(body), body).childDone?.(step, body, child);
}

function leave(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
  flows: readonly string[],
): void {
  const completed = completedOf(step, instance, node);
  remove(step, instance, 'completed');
  if (completed && instance.scopeKey !== null) {
    keepCompleted(step, instance.scopeKey, completed, instance.loopCounter);
  }
  takeFlows(step, instance, flows);
  step.behaviourOf(node, instance).completed?.(step, instance, node);
  if (instance.scopeKey !== null) step.schedule({ op: 'check-scope', key: instance.scopeKey });
}

/** One token for each flow; none ends this path (implicit end). */
function takeFlows(step: Step, instance: ElementInstance, flows: readonly string[]): void {
  if (flows.length === 0) return;
  if (instance.scopeKey === null) throw new Error('a process has no outgoing flows');
  const scope = step.current(instance.scopeKey);
  const model = step.modelOf(instance);
  for (const id of flows) {
    const flow = model.flows.get(id);
    if (!flow) throw new Error(`the model has no flow ${id}`);
    enter(step, { ...instance, key: scope.key }, flow.target, id);
  }
}

/** Takes an element instance and its rows out of the live state. */
export function remove(
  step: Step,
  instance: ElementInstance,
  intent: 'completed' | 'terminated',
): void {
  closeWaits(step, instance);
  step.elements.delete(instance.key);
  step.record({
    type: instance.key === instance.processInstanceKey ? 'process' : 'element',
    intent,
    elementId: instance.elementId,
    elementInstanceKey: instance.key,
  });
}

function closeWaits(step: Step, instance: ElementInstance): void {
  closeCatches(step, instance);
  for (const row of step.userTasks.ownedBy(instance.key)) step.userTasks.delete(row.key);
  for (const row of step.jobs.ownedBy(instance.key)) step.jobs.delete(row.key);
  for (const row of step.incidents.ownedBy(instance.key)) step.incidents.delete(row.key);
  for (const row of step.kept.ownedBy(instance.key)) step.kept.delete(row.key);
}

/** Removes an element instance and everything inside it, innermost first. */
export function terminate(step: Step, key: Key): void {
  const order: ElementInstance[] = [];
  const open = [key];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const instance = step.elements.get(next);
    if (!instance) continue;
    order.push(instance);
    for (const child of step.elements.ownedBy(next)) open.push(child.key);
  }
  for (const instance of order.reverse()) remove(step, instance, 'terminated');
}

export function terminateChildren(step: Step, scopeKey: Key, except?: Key): void {
  for (const child of step.elements.ownedBy(scopeKey)) {
    if (child.key !== except) terminate(step, child.key);
  }
}

/** A scope is complete when nothing is left inside it and it has nothing more to do. */
export function checkScope(step: Step, key: Key): void {
  const scope = step.elements.get(key);
  if (scope?.state !== 'active') return;
  const node = step.nodeOf(scope);
  const behaviour = step.behaviourOf(node, scope);
  if (behaviour.childLeft?.(step, scope, node) || step.elements.owns(key)) return;
  if (behaviour.childrenDone?.(step, scope, node)) return;
  complete(step, key);
}
