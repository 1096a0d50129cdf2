import { completedIn, interruptedOf, keepCompleted } from '../compensation.js';
import { closeStarts } from '../catches.js';
import { remove, terminate } from '../lifecycle.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import { triggerCatch } from '../trigger-catch.js';
import { undo } from './compensation.js';

/**
 * Cancels the transaction around a cancel end event (BPMN 2.0 §10.5.1, §13.3.4): everything else in it ends, what
 * was completed in it is undone from the latest to the first, also inside sub-processes that were still at work.
 */
export function cancelTransaction(step: Step, end: ElementInstance): void {
  const transaction = transactionAround(step, end);
  const event = directlyIn(step, transaction, end);
  for (const other of step.elements.ownedBy(transaction.key)) {
    if (other.key !== event.key) takeAway(step, transaction, other);
  }
  closeStarts(step, transaction);
  undo(step, event, completedIn(step, transaction.key));
}

/** The sub-processes around the event end, too: it stands in their stead while they are undone. */
function directlyIn(step: Step, { key }: ElementInstance, end: ElementInstance): ElementInstance {
  if (end.scopeKey === key) return end;
  step.elements.delete(end.key);
  return step.elements.put({ ...end, key: step.newKey(), scopeKey: key });
}

/** All is undone: the transaction is over, and goes on at its cancel event. */
export function leaveTransaction(step: Step, end: ElementInstance): void {
  const transaction = transactionAround(step, end);
  const boundary = step
    .nodeOf(transaction)
    .boundaryEvents.map((id) => step.nodeById(transaction, id))
    .find(({ event }) => event?.type === 'cancel');
  if (!boundary) throw new Error(`${transaction.elementId} has no cancel event on its boundary`);
  remove(step, step.update(end, { state: 'completing' }), 'completed');
  triggerCatch(step, transaction, boundary, {});
}

function takeAway(step: Step, scope: ElementInstance, other: ElementInstance): void {
  const interrupted = interruptedOf(step, other);
  terminate(step, other.key);
  if (interrupted) keepCompleted(step, scope.key, interrupted);
}

function transactionAround(step: Step, end: ElementInstance): ElementInstance {
  for (let key = end.scopeKey; key !== null;) {
    const scope = step.current(key);
    if (step.nodeOf(scope).type === 'transaction') return scope;
    key = scope.scopeKey;
  }
  throw new Error(`${end.elementId} stands in no transaction`);
}
