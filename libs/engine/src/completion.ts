import type { FlowNode } from '@minhbach/bpmn';
import { closeStarts } from './catches.js';
import { completedOf, keepCompleted } from './compensation.js';
import { Fault, type Outcome } from './fault.js';
import { raiseIncident } from './incidents.js';
import { applyOutputs, rememberOutputs } from './io-mappings.js';
import { enter, remove } from './lifecycle.js';
import { tellEnd } from './listeners.js';
import { flowsOf } from './sequence-flows.js';
import type { ElementInstance, Key } from './state.js';
import type { Step } from './step.js';

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
  else if (flows !== null) leave(step, step.current(key), node, flows);
}

/** Nothing may begin any more in a scope that is about to go, even if an incident holds it up. */
function beginToComplete(step: Step, instance: ElementInstance, node: FlowNode): ElementInstance {
  if (node.eventSubProcesses.length > 0) closeStarts(step, instance);
  return step.update(instance, { state: 'completing' });
}

/** The flows to take; null while a listener must be told first. */
function prepareToLeave(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Outcome<readonly string[] | null> {
  if (instance.multiInstance === 'body') return whereTo(step, instance, node);
  const fault = applyOutputs(step, instance, node);
  if (fault instanceof Fault) return fault;
  const waits = node.listeners?.end ? tellBeforeLeaving(step, instance, node) : false;
  const flows = waits === false ? whereTo(step, step.current(instance.key), node) : waits;
  if (flows instanceof Fault) rememberOutputs(step, instance.key, node.outputs.length);
  return flows === true ? null : flows;
}

/** Meanwhile the boundary stays open. */
function tellBeforeLeaving(step: Step, { key }: ElementInstance, node: FlowNode): Outcome<boolean> {
  const waits = tellEnd(step, step.current(key), node);
  if (waits === true) rememberOutputs(step, key, node.outputs.length);
  return waits;
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
