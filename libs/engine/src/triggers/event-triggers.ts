import type { Rejection } from '../advance-result.js';
import { isAnsweredInside, reach } from '../reach.js';
import type { ElementInstance, Timer } from '../state.js';
import type { Step } from '../step.js';
import { rearm } from '../timers.js';
import { triggerCatch } from '../trigger-catch.js';
import type { TriggerBody } from '../trigger.js';

type Of<T extends TriggerBody['type']> = Extract<TriggerBody, { type: T }>;

/** A timer is fired by whoever found it due; its own row decides whether it really is. */
export function fireTimer(step: Step, trigger: Of<'fire-timer'>): Rejection | undefined {
  const timer = step.timers.get(trigger.timerKey);
  if (!timer) return { code: 'not-found', message: 'The timer is no longer armed.' };
  if (timer.dueAt === null || timer.dueAt > step.at) {
    return { code: 'not-due', message: 'The timer is not due yet.' };
  }
  const host = step.current(timer.elementInstanceKey);
  step.record({
    type: 'timer',
    intent: 'fired',
    elementId: timer.targetElementId,
    elementInstanceKey: host.key,
    key: timer.key,
    data: { dueAt: timer.dueAt },
  });
  settleTimer(step, timer, host);
  triggerCatch(step, host, step.nodeById(host, timer.targetElementId), {});
}

/** Timers of catch events are done; those of a boundary or event sub-process may come again. */
function settleTimer(step: Step, timer: Timer, host: ElementInstance): void {
  const target = step.nodeById(host, timer.targetElementId);
  const comesAgain =
    target.interrupting === false &&
    (target.type === 'boundaryEvent' || target.type === 'startEvent');
  if (comesAgain) rearm(step, timer, host, target);
  else step.timers.delete(timer.key);
}

/** A message or signal reached its subscription: exactly once for those that end their wait. */
export function correlate(step: Step, trigger: Of<'correlate'>): Rejection | undefined {
  const subscription = step.subscriptions.get(trigger.subscriptionKey);
  if (!subscription)
    return { code: 'not-found', message: 'Nobody waits for this message any more.' };
  if (!isAnsweredInside(step, subscription)) reach(step, subscription, trigger.variables);
}
