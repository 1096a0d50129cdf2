import type { FlowNode } from '@minhbach/bpmn';
import { Fault, type Outcome } from './fault.js';
import { evaluateValue, printed } from './evaluate.js';
import { reads } from './followed.js';
import type { ElementInstance, Instant, Timer } from './state.js';
import type { Step } from './step.js';
import { dueAfter } from './timer-schedule.js';

interface Arming {
  readonly dueAt: Instant | null;
  readonly repetitions: number | null;
}

const asleep: Arming = { dueAt: null, repetitions: null };

/** Arms the timer of an event for the element instance that waits. A null expression leaves it asleep. */
export function openTimer(step: Step, host: ElementInstance, target: FlowNode): Outcome<void> {
  const arming = evaluateTimer(step, host, target, null);
  if (arming instanceof Fault) return arming;
  const timer = step.timers.put({
    key: step.newKey(),
    elementInstanceKey: host.key,
    targetElementId: target.id,
    firedFor: null,
    ...arming,
  });
  recordTimer(step, timer, 'armed');
}

/** A timer fired for a waiting element that lives on: a cycle goes to its next turn, any other falls asleep. */
export function rearm(step: Step, timer: Timer, host: ElementInstance, target: FlowNode): void {
  const arming = evaluateTimer(step, host, target, timer.dueAt);
  const next = arming instanceof Fault ? asleep : arming;
  const changed = step.timers.put({ ...timer, firedFor: timer.dueAt, ...next });
  if (arming instanceof Fault) recordTimer(step, changed, 'not-armed', arming.message);
  else if (next.dueAt !== null) recordTimer(step, changed, 'armed');
}

/**
 * Lets the timers that read one of these variables follow it: an armed one moves, a sleeping one wakes, and
 * one that fired is armed again for a later instant. A timer that reads another of the same name stays put.
 */
export function followVariables(step: Step, names: readonly string[]): void {
  for (const timer of [...step.timers.values()]) {
    const host = step.elements.get(timer.elementInstanceKey);
    if (!host) continue;
    const target = step.nodeById(host, timer.targetElementId);
    const isRead = target.event?.type === 'timer' && reads(target.event.value, names);
    if (isRead) follow(step, timer, host, target);
  }
}

/** The model says something else of a timer now: it is armed anew, as if it had said so from the beginning. */
export function remodelTimer(
  step: Step,
  timer: Timer,
  host: ElementInstance,
  target: FlowNode,
): Outcome<void> {
  const arming = evaluateTimer(step, host, target, timer.firedFor);
  if (arming instanceof Fault) return arming;
  recordTimer(step, step.timers.put({ ...timer, ...arming }), 'moved');
}

function follow(step: Step, timer: Timer, host: ElementInstance, target: FlowNode): void {
  const arming = evaluateTimer(step, host, target, timer.firedFor);
  // A wrong value must not stop what already runs: the timer keeps its date and the fault is on record.
  if (arming instanceof Fault) {
    recordTimer(step, timer, 'not-moved', arming.message);
    return;
  }
  if (arming.dueAt === timer.dueAt && arming.repetitions === timer.repetitions) return;
  recordTimer(step, step.timers.put({ ...timer, ...arming }), 'moved');
}

/**
 * What the model says now of a timer that last fired for `firedFor`. Durations and cycles count from the
 * arrival of the token, whenever they are evaluated: a change elsewhere does not begin them anew.
 */
function evaluateTimer(
  step: Step,
  host: ElementInstance,
  target: FlowNode,
  firedFor: Instant | null,
): Outcome<Arming> {
  if (target.event?.type !== 'timer') throw new Error(`${target.id} has no timer`);
  const value = evaluateValue(step, host.key, target.event.value);
  if (value instanceof Fault) return value;
  if (value === null || value === undefined) return asleep;
  if (typeof value !== 'string') {
    return new Fault(
      'timer-error',
      `the timer of ${target.id} must be a text, but is ${printed(value)}`,
    );
  }
  const due = dueAfter(target.event.kind, value, host.enteredAt, firedFor) ?? asleep;
  if ('error' in due) return new Fault('timer-error', `the timer of ${target.id}: ${due.error}`);
  return due;
}

function recordTimer(step: Step, timer: Timer, intent: string, message?: string): void {
  step.record({
    type: 'timer',
    intent,
    elementId: timer.targetElementId,
    elementInstanceKey: timer.elementInstanceKey,
    key: timer.key,
    data: { dueAt: timer.dueAt, ...(message !== undefined && { message }) },
  });
}
