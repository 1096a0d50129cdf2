import { canBeBegun, type FlowNode, type ProcessModel } from '@minhbach/bpmn';
import { complete } from '../completion.js';
import { evaluate, evaluateCondition, printed } from '../evaluate.js';
import { Fault, type Outcome } from '../fault.js';
import { raiseIncident } from '../incidents.js';
import { enter, markActive, terminateChildren } from '../lifecycle.js';
import { flowsOf } from '../sequence-flows.js';
import type { ElementInstance, Variables } from '../state.js';
import type { Step } from '../step.js';
import { faultInValue } from '../variable-limits.js';
import { propagate, scopeAt, setLocal } from '../variables.js';
import type { Behaviour } from './behaviour.js';
import { collectedPlace } from './collected-place.js';

/**
 * Begins the elements that its list names; people may begin more, each as often as they like, until it is
 * complete (BPMN 2.0 §13.3.5): when its condition holds, or without one when all that was begun is done.
 */
export const adHoc: Behaviour = {
  activate(step, instance, node) {
    const ids = activeElements(step, instance, node);
    if (ids instanceof Fault) return ids;
    const scope = markActive(step, instance);
    const name = node.adHoc?.outputCollection;
    if (name !== undefined) setLocal(step, scope.key, { [name]: [] });
    for (const id of ids) beginElement(step, scope, id, {});
  },
  pathEnds,
  childLeft,
  flowsToTake(step, instance, node) {
    giveCollected(step, instance, node);
    return flowsOf(step, instance, node);
  },
};

/** What people may begin in an element instance now: nothing unless it is an ad-hoc sub-process that is open. */
export function elementsToBegin(
  model: ProcessModel,
  instance: Omit<ElementInstance, 'key'>,
): readonly FlowNode[] {
  const { elementId, state, multiInstance, memory } = instance;
  if (model.elements.get(elementId)?.type !== 'adHocSubProcess') return [];
  const isOpen = state === 'active' && multiInstance !== 'body' && memory?.isEnough !== true;
  return isOpen ? [...model.elements.values()].filter((node) => begins(node, elementId)) : [];
}

/** Begins an element with variables of its own. */
export function beginElement(
  step: Step,
  scope: ElementInstance,
  elementId: string,
  variables: Variables,
): ElementInstance {
  const { outgoing } = step.nodeById(scope, elementId);
  // What comes before the end of a path leaves what it brings to those that follow.
  const place = outgoing.length > 0 ? {} : collectedPlace(step.nodeOf(scope).adHoc?.outputElement);
  const own = { ...place, ...variables };
  const more = Object.keys(own).length > 0 ? { variables: own } : {};
  return enter(step, scope, elementId, null, more);
}

function begins(node: FlowNode | undefined, adHocId: string): boolean {
  return node?.scopeId === adHocId && canBeBegun(node);
}

function activeElements(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Outcome<readonly string[]> {
  const list = node.adHoc?.activeElements;
  if (!list) return [];
  const ids = evaluate(step, instance.key, list);
  if (ids instanceof Fault) return ids;
  const listed: readonly unknown[] = Array.isArray(ids) ? ids : [ids];
  const { elements } = step.modelOf(instance);
  const wrong = listed.find((id) => typeof id !== 'string' || !begins(elements.get(id), node.id));
  if (Array.isArray(ids) && wrong === undefined) return ids as readonly string[];
  return new Fault(
    'collection-error',
    `"${list.source}" must be a list of elements in ${node.id} that can be begun, but is ${printed(wrong ?? ids)}`,
  );
}

/** What a path of work gave goes to the end of the list, which the condition can already see. */
function pathEnds(step: Step, scope: ElementInstance, child: ElementInstance): Outcome<void> {
  const { outputCollection: name, outputElement } = step.nodeOf(scope).adHoc ?? {};
  if (name === undefined || !outputElement || isAside(step.nodeOf(child))) return;
  const output = evaluate(step, child.key, outputElement);
  if (output instanceof Fault) return output;
  const before = scope.variables?.[name];
  const collected = [...(Array.isArray(before) ? (before as readonly unknown[]) : []), output];
  const wrong = faultInValue(collected);
  if (wrong !== null) return new Fault('collection-error', `"${name}": ${wrong}`);
  setLocal(step, scope.key, { [name]: collected });
}

/** Event sub-processes and what undoes something are not the work that is collected from. */
function isAside({ type, isForCompensation }: FlowNode): boolean {
  return type === 'eventSubProcess' || isForCompensation === true;
}

/** What was collected goes into the scope around it. */
function giveCollected(step: Step, instance: ElementInstance, node: FlowNode): void {
  const name = node.adHoc?.outputCollection;
  if (name === undefined || instance.scopeKey === null) return;
  propagate(step, instance.scopeKey, { [name]: instance.variables?.[name] ?? [] });
}

/** Something inside is done: enough, or does it wait for the rest or for more? */
function childLeft(step: Step, scope: ElementInstance, node: FlowNode): boolean {
  const isEmpty = !step.elements.owns(scope.key);
  const enough = isEnough(step, scope, node);
  if (enough instanceof Fault) {
    raiseIncident(step, scope, enough);
    return true;
  }
  if (enough && node.adHoc?.cancelRemaining) terminateChildren(step, scope.key);
  const closed = enough ? step.update(scope, { memory: { isEnough: true } }) : scope;
  const mayGo = isEmpty || (enough && node.adHoc?.cancelRemaining === true);
  if (mayGo && (enough || !node.adHoc?.completionCondition)) complete(step, closed.key);
  return true;
}

function isEnough(step: Step, scope: ElementInstance, node: FlowNode): Outcome<boolean> {
  if (scope.memory?.isEnough === true) return true;
  const condition = node.adHoc?.completionCondition;
  if (!condition) return false;
  return evaluateCondition(scopeAt(step, scope.key), condition, 'the completion condition');
}
