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
  const scopes = scopesUpToTransaction(step, end);
  for (const [index, scope] of scopes.entries()) {
    const inner = scopes[index + 1] ?? end;
    for (const other of step.elements.ownedBy(scope.key)) {
      if (other.key !== inner.key) takeAway(step, scope, other);
    }
    closeStarts(step, scope);
  }
  undo(
    step,
    end,
    scopes.flatMap(({ key }) => completedIn(step, key)),
  );
}

/** All is undone: the transaction is over, and goes on at its cancel event. */
export function leaveTransaction(step: Step, end: ElementInstance): void {
  const [transaction] = scopesUpToTransaction(step, end);
  if (!transaction) throw new Error('a cancel end event stands in a transaction');
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

/** The transaction first, then the scopes in it down to the one of the event. */
function scopesUpToTransaction(step: Step, end: ElementInstance): ElementInstance[] {
  const scopes: ElementInstance[] = [];
  for (let key = end.scopeKey; key !== null;) {
    const scope = step.current(key);
    scopes.unshift(scope);
    if (step.nodeOf(scope).type === 'transaction') return scopes;
    key = scope.scopeKey;
  }
  throw new Error(`${end.elementId} stands in no transaction`);
}
