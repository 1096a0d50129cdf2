import type { FlowNode } from '@minhbach/bpmn';
import { evaluateCondition } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import type { ElementInstance, Key, MessageSubscription } from './state.js';
import type { Step } from './step.js';
import { scopeAt } from './variables.js';

/**
 * Makes an element instance wait until a condition becomes true (BPMN 2.0 §10.5.5, conditional event). One that
 * is true already occurs as soon as the element has begun.
 */
export function openCondition(step: Step, host: ElementInstance, target: FlowNode): Outcome<void> {
  const holds = conditionHoldsAt(step, host.key, target);
  if (holds instanceof Fault) return holds;
  const row = step.subscriptions.put({
    key: step.newKey(),
    elementInstanceKey: host.key,
    targetElementId: target.id,
    kind: 'condition',
    name: conditionOf(target).source,
    correlationKey: null,
    holds: false,
  });
  recordCondition(step, row, 'opened');
  if (holds) step.schedule({ op: 'look-at-conditions', key: host.key });
}

/** Whether the event's condition is true at an element instance. */
export function conditionHoldsAt(step: Step, key: Key, target: FlowNode): Outcome<boolean> {
  const what = `the condition of ${target.id}`;
  return evaluateCondition(scopeAt(step, key), conditionOf(target), what);
}

export function conditionOf(target: FlowNode) {
  if (target.event?.type !== 'conditional') throw new Error(`${target.id} has no condition`);
  return target.event.condition;
}

export function recordCondition(step: Step, row: MessageSubscription, intent: string): void {
  step.record({
    type: 'subscription',
    intent,
    elementId: row.targetElementId,
    elementInstanceKey: row.elementInstanceKey,
    key: row.key,
    data: { condition: row.name },
  });
}
