import type { FlowNode } from '@minhbach/bpmn';
import { closeCatches, openBoundary, openStarts } from './catches.js';
import { Fault, type Outcome } from './fault.js';
import { raiseIncident } from './incidents.js';
import { applyInputs } from './io-mappings.js';
import { isBeingTold, tellBeginning } from './listeners.js';
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
  if (fault instanceof Fault) stopBeginning(step, entered, recorded, fault);
}

/** A listener was told that the element begins: on with the next one, or with the element itself. */
export function goOnBeginning(step: Step, key: Key): void {
  const told = step.elements.get(key);
  if (told?.state !== 'activating') return;
  const recorded = step.records.length;
  const fault = beginWork(step, told, step.nodeOf(told));
  if (fault instanceof Fault) stopBeginning(step, told, recorded, fault);
}

/** Whatever was done since the element had these records is undone. */
function stopBeginning(step: Step, before: ElementInstance, recorded: number, fault: Fault): void {
  step.records.length = recorded;
  closeWaits(step, before);
  step.elements.put(before);
  raiseIncident(step, before, fault);
}

function begin(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  const { key } = instance;
  const isMapped = instance.multiInstance === 'body' || isBeingTold(instance);
  return (
    (isMapped ? undefined : applyInputs(step, instance, node)) ??
    openBoundary(step, step.current(key), node) ??
    beginWork(step, step.current(key), node)
  );
}

/** Event sub-processes may begin once nobody has to be told any more that their scope does. */
function beginWork(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  const isTold = hasListeners(instance, node);
  const waits = isTold ? tellBeginning(step, instance, node) : false;
  if (waits instanceof Fault) return waits;
  if (waits) return;
  const begun = isTold ? step.current(instance.key) : instance;
  return openStarts(step, begun, node) ?? step.behaviourOf(node, begun).activate(step, begun, node);
}

/** A repeated activity has none as a whole, its runs do. */
function hasListeners({ multiInstance }: ElementInstance, { listeners }: FlowNode): boolean {
  return listeners !== undefined && multiInstance !== 'body';
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
