import type { FlowNode } from '@minhbach/bpmn';
import { behaviourOf } from './behaviour/behaviours.js';
import { multiInstanceBody, multiInstanceChildCompleted } from './behaviour/multi-instance.js';
import { openAttached, closeCatches } from './catches.js';
import { evaluate } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import { raiseIncident } from './incidents.js';
import { applyInputs, applyOutputs } from './io-mappings.js';
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
 * the element is for. A fault undoes what was opened and becomes an incident; resolving it begins again here.
 */
export function activate(step: Step, key: Key): void {
  const entered = step.elements.get(key);
  if (entered?.state !== 'activating') return;
  const node = step.nodeOf(entered);
  const behaviour = behaviourOf(node);
  if (behaviour.mayActivate && !behaviour.mayActivate(step, entered, node)) return;
  const isBody = node.multiInstance !== undefined && entered.multiInstance === null;
  const instance = isBody ? step.update(entered, { multiInstance: 'body' }) : entered;
  const fault = isBody
    ? (openAttached(step, instance, node) ?? multiInstanceBody(step, step.current(key), node))
    : (applyInputs(step, instance, node) ??
      openAttached(step, step.current(key), node) ??
      behaviour.activate(step, step.current(key), node));
  if (fault instanceof Fault) {
    closeWaits(step, step.current(key));
    raiseIncident(step, step.current(key), fault);
    if (isBody) step.update(step.current(key), { multiInstance: null, memory: null });
  }
}

/** The element begins its work and waits or lives on; behaviours call it once nothing can fail any more. */
export function markActive(step: Step, instance: ElementInstance): ElementInstance {
  const active = step.update(instance, { state: 'active' });
  step.record({
    type: active.key === active.processInstanceKey ? 'process' : 'element',
    intent: 'activated',
    elementId: active.elementId,
    elementInstanceKey: active.key,
    data: {
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
 * A fault leaves it completing, with an incident; resolving it begins again here.
 */
export function complete(step: Step, key: Key): void {
  const before = step.elements.get(key);
  if (!before || before.state === 'activating') return;
  const instance =
    before.state === 'active' ? step.update(before, { state: 'completing' }) : before;
  const node = step.nodeOf(instance);
  const flows = prepareToLeave(step, instance, node);
  if (flows instanceof Fault) {
    raiseIncident(step, step.current(key), flows);
    return;
  }
  leave(step, step.current(key), node, flows);
}

function prepareToLeave(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Outcome<readonly string[]> {
  if (instance.multiInstance !== 'body') {
    const fault = applyOutputs(step, instance, node);
    if (fault instanceof Fault) return fault;
  }
  if (instance.multiInstance === 'child') return [];
  return behaviourOf(node).flowsToTake?.(step, instance, node) ?? flowsOf(step, instance, node);
}

function leave(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
  flows: readonly string[],
): void {
  if (instance.multiInstance === 'child') {
    const fault = multiInstanceChildCompleted(step, instance, node);
    if (fault instanceof Fault) {
      raiseIncident(step, instance, fault);
      return;
    }
  }
  remove(step, instance, 'completed');
  takeFlows(step, instance, flows);
  behaviourOf(node).completed?.(step, instance, node);
  if (instance.scopeKey !== null) step.schedule({ op: 'check-scope', key: instance.scopeKey });
}

/** One token for each flow; none ends this path (implicit end). */
export function takeFlows(step: Step, instance: ElementInstance, flows: readonly string[]): void {
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

/** A scope is complete when nothing is left inside it. */
export function checkScope(step: Step, key: Key): void {
  const scope = step.elements.get(key);
  if (scope?.state !== 'active' || step.elements.owns(key)) return;
  if (scope.multiInstance === 'body') return;
  complete(step, key);
}

/** Unconditional flows are all taken (implicit split), conditional ones when true, the default when none is. */
function flowsOf(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Outcome<readonly string[]> {
  const taken: string[] = [];
  for (const id of node.outgoing) {
    if (id === node.defaultFlow) continue;
    const holds = conditionHolds(step, instance, id);
    if (holds instanceof Fault) return holds;
    if (holds) taken.push(id);
  }
  if (taken.length > 0 || node.outgoing.length === 0) return taken;
  if (node.defaultFlow !== undefined) return [node.defaultFlow];
  return new Fault(
    'no-flow-taken',
    `no outgoing flow of ${node.id} is taken and it has no default`,
  );
}

/** A condition must be true or false; anything else is a fault, never "false". */
export function conditionHolds(
  step: Step,
  instance: ElementInstance,
  flowId: string,
): Outcome<boolean> {
  const flow = step.modelOf(instance).flows.get(flowId);
  if (!flow?.condition) return true;
  const value = evaluate(step, instance.key, flow.condition);
  if (value instanceof Fault)
    return new Fault('condition-error', `flow ${flowId}: ${value.message}`);
  if (typeof value === 'boolean') return value;
  return new Fault(
    'condition-error',
    `the condition of flow ${flowId}, "${flow.condition.source}", is neither true nor false`,
  );
}
