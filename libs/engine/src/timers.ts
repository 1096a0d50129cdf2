import type { FlowNode } from '@minhbach/bpmn';
import { Fault, type Outcome } from './fault.js';
import { evaluateValue, printed } from './evaluate.js';
import type { ElementInstance, Instant, Key, Timer } from './state.js';
import type { Step } from './step.js';
import { firstDue, nextOfCycle } from './timer-schedule.js';

interface Arming {
  readonly dueAt: Instant | null;
  readonly repetitions: number | null;
}

const asleep: Arming = { dueAt: null, repetitions: null };

/** Arms the timer of an event for the element instance that waits. A null expression leaves it asleep. */
export function openTimer(step: Step, host: ElementInstance, target: FlowNode): Outcome<void> {
  const arming = evaluateTimer(step, host.key, target);
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
export function rearm(step: Step, timer: Timer, target: FlowNode): void {
  const cycle = timer.repetitions !== null ? cycleText(step, timer, target) : null;
  const next =
    cycle !== null && timer.dueAt !== null && timer.repetitions !== null
      ? nextOfCycle(cycle, timer.dueAt, timer.repetitions)
      : null;
  const changed = step.timers.put({ ...timer, firedFor: timer.dueAt, ...(next ?? asleep) });
  if (next) recordTimer(step, changed, 'armed');
}

/**
 * Lets the timers below a scope follow the variables that changed in it: an armed one moves, a sleeping one
 * wakes, and one that fired is armed again for a later instant.
 */
export function followVariables(step: Step, scopeKey: Key, names: readonly string[]): void {
  for (const timer of [...step.timers.values()]) {
    const host = step.elements.get(timer.elementInstanceKey);
    if (!host || !isWithin(step, host, scopeKey)) continue;
    const target = step.nodeById(host, timer.targetElementId);
    if (reads(target, names)) follow(step, timer, host, target);
  }
}

function follow(step: Step, timer: Timer, host: ElementInstance, target: FlowNode): void {
  const arming = evaluateTimer(step, host.key, target);
  // A wrong value must not stop what already runs: the timer keeps its date and the fault is on record.
  if (arming instanceof Fault) {
    recordTimer(step, timer, 'not-moved', arming.message);
    return;
  }
  const spent = arming.dueAt !== null && timer.firedFor !== null && arming.dueAt <= timer.firedFor;
  const next = spent ? asleep : arming;
  if (next.dueAt === timer.dueAt) return;
  recordTimer(step, step.timers.put({ ...timer, ...next }), 'moved');
}

function evaluateTimer(step: Step, key: Key, target: FlowNode): Outcome<Arming> {
  if (target.event?.type !== 'timer') throw new Error(`${target.id} has no timer`);
  const value = evaluateValue(step, key, target.event.value);
  if (value instanceof Fault) return value;
  if (value === null || value === undefined) return asleep;
  if (typeof value !== 'string') {
    return new Fault(
      'timer-error',
      `the timer of ${target.id} must be a text, but is ${printed(value)}`,
    );
  }
  const due = firstDue(target.event.kind, value, step.at);
  if ('error' in due) return new Fault('timer-error', `the timer of ${target.id}: ${due.error}`);
  return due;
}

function cycleText(step: Step, timer: Timer, target: FlowNode): string | null {
  if (target.event?.type !== 'timer') return null;
  const value = evaluateValue(step, timer.elementInstanceKey, target.event.value);
  return typeof value === 'string' ? value : null;
}

function reads(target: FlowNode, names: readonly string[]): boolean {
  if (target.event?.type !== 'timer' || target.event.value.kind === 'static') return false;
  return target.event.value.expression.reads.some((name) => names.includes(name));
}

function isWithin(step: Step, instance: ElementInstance, scopeKey: Key): boolean {
  let next: ElementInstance | undefined = instance;
  while (next) {
    if (next.key === scopeKey) return true;
    if (next.key === next.processInstanceKey || next.scopeKey === null) return false;
    next = step.elements.get(next.scopeKey);
  }
  return false;
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
