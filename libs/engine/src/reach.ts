import { oldestFirst } from './oldest-first.js';
import type { MessageSubscription, Variables } from './state.js';
import type { Step } from './step.js';
import { triggerCatch } from './trigger-catch.js';

/** A message or signal comes to one who waits for it; those that begin something interrupting wait no longer. */
export function reach(step: Step, subscription: MessageSubscription, variables: Variables): void {
  const host = step.current(subscription.elementInstanceKey);
  const target = step.nodeById(host, subscription.targetElementId);
  step.record({
    type: 'subscription',
    intent: 'correlated',
    elementId: target.id,
    elementInstanceKey: host.key,
    key: subscription.key,
    data: { name: subscription.name },
  });
  if (target.interrupting !== false) step.subscriptions.delete(subscription.key);
  triggerCatch(step, host, target, variables);
}

/**
 * Lets a signal reach everybody in this instance who waits when it is thrown (BPMN 2.0 §10.5.1: whoever can
 * catch it does, the thrower's own process included). Other instances are reached by the host afterwards.
 */
export function reachWithin(step: Step, signal: string, variables: Variables): void {
  const waiting = oldestFirst(step.subscriptions.values())
    .filter(({ kind, name }) => kind === 'signal' && name === signal)
    .filter((subscription) => !isAnsweredInside(step, subscription));
  for (const { key } of waiting) {
    const subscription = step.subscriptions.get(key);
    if (subscription) reach(step, subscription, variables);
  }
}

/**
 * Whether a boundary event stays silent because an event sub-process inside its activity answers the same
 * signal: as with errors and escalations, what is caught inside does not come out.
 */
export function isAnsweredInside(step: Step, subscription: MessageSubscription): boolean {
  const { elementInstanceKey, targetElementId, kind, name } = subscription;
  const host = step.current(elementInstanceKey);
  if (kind !== 'signal' || step.nodeById(host, targetElementId).type !== 'boundaryEvent') {
    return false;
  }
  const beside = step.subscriptions.ownedBy(elementInstanceKey);
  return beside.some(
    (other) =>
      other.kind === 'signal' &&
      other.name === name &&
      step.nodeById(host, other.targetElementId).type === 'startEvent',
  );
}
