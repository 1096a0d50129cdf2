import type { FlowNode } from '@minhbach/bpmn';
import { openCondition } from './conditions.js';
import { evaluateText } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import type { Catch, ElementInstance } from './state.js';
import type { Step } from './step.js';
import { openTimer } from './timers.js';

/**
 * Makes an element instance wait for an event: a timer, or a subscription row for a message, signal or condition. Errors and escalations need
 * none, they look for their catcher when they are thrown.
 */
export function openCatch(step: Step, host: ElementInstance, target: FlowNode): Outcome<void> {
  const event = target.event;
  if (event?.type === 'timer') return openTimer(step, host, target);
  if (event?.type === 'conditional') return openCondition(step, host, target);
  if (event?.type === 'message' || event?.type === 'signal') return subscribe(step, host, target);
}

/** Opens what waits on an activity's boundary. */
export function openBoundary(step: Step, host: ElementInstance, node: FlowNode): Outcome<void> {
  if (host.multiInstance === 'child') return;
  for (const id of node.boundaryEvents) {
    const fault = openCatch(step, host, step.nodeById(host, id));
    if (fault instanceof Fault) return fault;
  }
}

/** Opens what starts the event sub-processes of a container. */
export function openStarts(step: Step, host: ElementInstance, node: FlowNode): Outcome<void> {
  if (host.multiInstance === 'body') return;
  for (const target of eventSubProcessStarts(step, host, node)) {
    const fault = openCatch(step, host, target);
    if (fault instanceof Fault) return fault;
  }
}

/** Start events of the event sub-processes directly inside a container. */
export function eventSubProcessStarts(
  step: Step,
  host: ElementInstance,
  node: FlowNode,
): FlowNode[] {
  return node.eventSubProcesses.flatMap((id) =>
    step.nodeById(host, id).startEvents.map((start) => step.nodeById(host, start)),
  );
}

/** Removes every timer and subscription of an element instance. */
export function closeCatches(step: Step, host: ElementInstance): void {
  for (const timer of step.timers.ownedBy(host.key)) step.timers.delete(timer.key);
  for (const row of step.subscriptions.ownedBy(host.key)) step.subscriptions.delete(row.key);
}

/** What starts the event sub-processes of a scope; what waits on its own boundary stays. */
export function closeStarts(step: Step, host: ElementInstance): void {
  const isStart = ({ targetElementId }: Catch): boolean =>
    step.nodeById(host, targetElementId).type === 'startEvent';
  for (const timer of step.timers.ownedBy(host.key)) {
    if (isStart(timer)) step.timers.delete(timer.key);
  }
  for (const row of step.subscriptions.ownedBy(host.key)) {
    if (isStart(row)) step.subscriptions.delete(row.key);
  }
}

function subscribe(step: Step, host: ElementInstance, target: FlowNode): Outcome<void> {
  const event = target.event;
  if (event?.type !== 'message' && event?.type !== 'signal') return;
  const name = evaluateText(step, host.key, event.name, `name of the ${event.type}`);
  if (name instanceof Fault) return name;
  let correlationKey: string | null = null;
  if (event.type === 'message' && event.correlationKey) {
    const key = evaluateText(step, host.key, event.correlationKey, 'correlation key');
    if (key instanceof Fault) return key;
    correlationKey = key;
  }
  const subscription = step.subscriptions.put({
    key: step.newKey(),
    elementInstanceKey: host.key,
    targetElementId: target.id,
    kind: event.type,
    name,
    correlationKey,
    holds: null,
  });
  step.record({
    type: 'subscription',
    intent: 'opened',
    elementId: target.id,
    elementInstanceKey: host.key,
    key: subscription.key,
    data: { name, ...(correlationKey !== null && { correlationKey }) },
  });
}
