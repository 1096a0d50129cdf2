import type { FlowNode } from '@minhbach/bpmn';
import { completedIn, compensationStart, keepCompleted, type Completed } from '../compensation.js';
import { enter, markActive, remove } from '../lifecycle.js';
import type { ElementInstance, KeptValue } from '../state.js';
import type { Step } from '../step.js';
import type { Behaviour } from './behaviour.js';

/**
 * Undoes what was completed in the scope, or the named activity of it, one after another from the latest to the
 * first, and waits until all is undone (BPMN 2.0 §10.7, §13.5.5). Nothing is undone twice.
 */
export function throwCompensation(step: Step, instance: ElementInstance, node: FlowNode): void {
  undo(step, instance, toUndo(step, instance, node));
}

/** Undoes these, the last one first, and waits for it. */
export function undo(step: Step, instance: ElementInstance, rows: readonly KeptValue[]): void {
  const thrower = markActive(step, instance);
  for (const [index, row] of rows.entries()) {
    step.kept.delete(row.key);
    keepCompleted(step, thrower.key, row.value as Completed, index);
  }
  step.schedule({ op: 'check-scope', key: thrower.key });
}

/** Goes on with the next one to undo; false when there is none. */
export function undoNext(step: Step, host: ElementInstance): boolean {
  const row = completedIn(step, host.key).at(-1);
  if (!row) return false;
  step.kept.delete(row.key);
  const completed = row.value as Completed;
  if (completed.handlerId === null) openAgain(step, host, completed);
  else enter(step, host, completed.handlerId, null, { variables: completed.variables });
  return true;
}

/**
 * A completed scope as it is undone: it is there again with its variables as they were, and what was done in it
 * is undone; or its own event sub-process for compensation runs instead. It takes no flow afterwards.
 */
export const compensatedScope: Behaviour = {
  activate: () => undefined,
  childrenDone(step, instance) {
    if (instance.memory?.hasOwnWay !== true && undoNext(step, instance)) return true;
    remove(step, step.update(instance, { state: 'completing' }), 'completed');
    if (instance.scopeKey !== null) step.schedule({ op: 'check-scope', key: instance.scopeKey });
    return true;
  },
};

function openAgain(step: Step, host: ElementInstance, completed: Completed): void {
  const { elementId, variables, inner } = completed;
  const { processInstanceKey, definitionKey } = host;
  const node = step.nodeById(host, elementId);
  const hasOnlyInner = completed.interrupted ?? isBody(completed);
  const start = hasOnlyInner ? undefined : compensationStart(step, host, node);
  const entered: ElementInstance = {
    key: step.newKey(),
    scopeKey: host.key,
    processInstanceKey,
    definitionKey,
    elementId,
    state: 'activating',
    enteredAt: step.at,
    flowId: null,
    multiInstance: null,
    loopCounter: null,
    variables,
    memory: { compensated: true, hasOwnWay: start !== undefined },
  };
  const scope = markActive(step, step.elements.put(entered));
  for (const [index, each] of inner.entries()) keepCompleted(step, scope.key, each, index);
  if (start?.scopeId === undefined) step.schedule({ op: 'check-scope', key: scope.key });
  else enter(step, scope, start.scopeId, null, { memory: { startEventId: start.id } });
}

/** Whether it is a repeated activity as a whole, with its runs inside. */
function isBody({ elementId, inner }: Completed): boolean {
  return inner[0]?.elementId === elementId;
}

/** An event sub-process compensates what was done in it and in the scope that it belongs to. */
function toUndo(step: Step, thrower: ElementInstance, node: FlowNode): KeptValue[] {
  if (node.event?.type !== 'compensation' || thrower.scopeKey === null) return [];
  const { activityId } = node.event;
  const scope = step.current(thrower.scopeKey);
  const isEventSubProcess = step.nodeOf(scope).type === 'eventSubProcess';
  const around = isEventSubProcess && scope.scopeKey !== null ? [scope.scopeKey] : [];
  return [...around, scope.key]
    .flatMap((key) => completedIn(step, key))
    .filter(
      ({ value }) => activityId === undefined || (value as Completed).elementId === activityId,
    );
}
