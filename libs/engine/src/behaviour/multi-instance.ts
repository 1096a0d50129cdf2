import type { FlowNode, MultiInstance } from '@minhbach/bpmn';
import { evaluate, evaluateCondition, printed } from '../evaluate.js';
import { Fault, type Outcome } from '../fault.js';
import { enter, markActive, terminateChildren } from '../lifecycle.js';
import type { ElementInstance, Variables } from '../state.js';
import type { Step } from '../step.js';
import { flowsOf } from '../sequence-flows.js';
import { faultInValue } from '../variable-limits.js';
import { propagate, scopeAt } from '../variables.js';
import type { Behaviour } from './behaviour.js';
import { collectedPlace } from './collected-place.js';
import { keepItems, keepOutput, outputsOf, takeItem, type ItemPages } from './loop-values.js';

/** Children created by one operation, so that ten thousand of them do not make one huge step. */
const chunk = 100;

/** What the body of a multi-instance activity remembers. */
interface Body {
  readonly items: ItemPages;
  readonly spawned: number;
  readonly done: number;
  /** Runs that a modification took away. */
  readonly terminated?: number;
}

/** The activity as a whole: begins its runs, collects what they give, ends when all or enough are done. */
export const multiInstanceBody: Behaviour = {
  activate: beginBody,
  childDone,
  childTerminated,
  flowsToTake: leaveBody,
};

function beginBody(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  const loop = loopOf(node);
  const items = evaluate(step, instance.key, loop.inputCollection);
  if (items instanceof Fault) return items;
  if (!Array.isArray(items)) {
    return new Fault(
      'collection-error',
      `the collection "${loop.inputCollection.source}" must be a list, but is ${printed(items)}`,
    );
  }
  const active = markActive(step, instance);
  const body: Body = { items: keepItems(step, active, items), spawned: 0, done: 0 };
  remember(step, active, body);
  if (items.length === 0) finish(step, active, body);
  else step.schedule({ op: 'spawn', key: instance.key });
}

/** Creates the next child, or for a parallel activity the next chunk of them. */
export function spawnChildren(step: Step, instance: ElementInstance): void {
  const loop = loopOf(step.nodeOf(instance));
  const body = bodyOf(instance);
  const until = Math.min(body.items.count, body.spawned + (loop.sequential ? 1 : chunk));
  for (let index = body.spawned; index < until; index++) {
    enter(step, instance, instance.elementId, null, {
      multiInstance: 'child',
      loopCounter: index + 1,
      variables: childVariables(loop, index, takeItem(step, body.items, index)),
    });
  }
  remember(step, instance, { ...body, spawned: until });
  if (!loop.sequential && until < body.items.count) {
    step.schedule({ op: 'spawn', key: instance.key });
  }
}

/** The number and item of a run, and a place for what is collected of it. */
function childVariables(loop: MultiInstance, index: number, item: unknown): Variables {
  return {
    ...collectedPlace(loop.outputElement),
    loopCounter: index + 1,
    ...(loop.inputElement !== undefined && { [loop.inputElement]: item }),
  };
}

/** A child is done: its output is kept, and the body goes on, waits for the others, or completes. */
function childDone(step: Step, instance: ElementInstance, child: ElementInstance): Outcome<void> {
  const loop = loopOf(step.nodeOf(instance));
  const before = bodyOf(instance);
  const output = loop.outputElement ? evaluate(step, child.key, loop.outputElement) : null;
  if (output instanceof Fault) return output;
  const body: Body = { ...before, done: before.done + 1 };
  const enough = conditionMet(step, child, loop, body);
  if (enough instanceof Fault) return enough;
  remember(step, instance, body);
  if (loop.outputCollection !== undefined) keepOutput(step, instance, child, output);
  if (enough) terminateChildren(step, instance.key, child.key);
  if (enough || isThrough(body)) finish(step, step.current(instance.key), body);
  else if (loop.sequential) step.schedule({ op: 'spawn', key: instance.key });
}

/** The others go on; what the run would have given is missing. */
function childTerminated(step: Step, instance: ElementInstance): void {
  const loop = loopOf(step.nodeOf(instance));
  const before = bodyOf(instance);
  const body: Body = { ...before, terminated: (before.terminated ?? 0) + 1 };
  remember(step, instance, body);
  if (isThrough(body)) finish(step, step.current(instance.key), body);
  else if (loop.sequential) step.schedule({ op: 'spawn', key: instance.key });
}

function isThrough({ done, terminated = 0, items }: Body): boolean {
  return done + terminated === items.count;
}

function conditionMet(
  step: Step,
  child: ElementInstance,
  loop: MultiInstance,
  body: Body,
): Outcome<boolean> {
  if (!loop.completionCondition) return false;
  const counters: Record<string, number> = {
    numberOfInstances: body.items.count,
    numberOfActiveInstances: body.spawned - body.done - (body.terminated ?? 0),
    numberOfCompletedInstances: body.done,
    numberOfTerminatedInstances: body.terminated ?? 0,
  };
  const scope = scopeAt(step, child.key);
  const withCounters = {
    ...scope,
    get: (name: string) => (Object.hasOwn(counters, name) ? counters[name] : scope.get(name)),
    all: () => ({ ...scope.all(), ...counters }),
  };
  return evaluateCondition(withCounters, loop.completionCondition, 'the completion condition');
}

/** No further child may begin between now and the completion of the body. */
function finish(step: Step, instance: ElementInstance, body: Body): void {
  remember(step, instance, { ...body, spawned: body.items.count });
  step.schedule({ op: 'complete', key: instance.key });
}

/** What was collected goes into the scope around the activity. */
function leaveBody(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Outcome<readonly string[]> {
  const { outputCollection } = loopOf(node);
  if (outputCollection !== undefined && instance.scopeKey !== null) {
    const outputs = outputsOf(step, instance, bodyOf(instance).items.count);
    const wrong = faultInValue(outputs);
    if (wrong !== null) return new Fault('collection-error', `"${outputCollection}": ${wrong}`);
    propagate(step, instance.scopeKey, { [outputCollection]: outputs });
  }
  return flowsOf(step, instance, node);
}

function remember(step: Step, instance: ElementInstance, body: Body): void {
  step.update(instance, { memory: { ...body } });
}

function bodyOf(instance: ElementInstance): Body {
  return instance.memory as unknown as Body;
}

function loopOf(node: FlowNode): MultiInstance {
  if (!node.multiInstance) throw new Error(`${node.id} is no multi-instance activity`);
  return node.multiInstance;
}
