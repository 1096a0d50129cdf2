import type { FlowNode } from '@minhbach/bpmn';
import { evaluateText } from '../evaluate.js';
import { Fault, type Outcome } from '../fault.js';
import { enter, markActive, passThrough } from '../lifecycle.js';
import { findCatcher } from '../propagation.js';
import { reachWithin } from '../reach.js';
import type { ElementInstance, Variables } from '../state.js';
import type { Step } from '../step.js';
import { triggerCatch } from '../trigger-catch.js';
import type { Behaviour } from './behaviour.js';
import { throwCompensation, undoNext } from './compensation.js';
import { openJob } from './job-task.js';

/** Throws and goes on: none, message, signal, escalation and compensation; a link goes on at its catch event. */
export const throwEvent: Behaviour = {
  activate(step, instance, node) {
    if (node.event?.type === 'message' && node.task) return openJob(step, instance, node);
    return throwFrom(step, instance, node);
  },
  childrenDone: undoNext,
  completed(step, instance, { linkTargets = [] }) {
    const { scopeKey } = instance;
    if (scopeKey === null) throw new Error('a throw event stands in a scope');
    for (const target of linkTargets) enter(step, { ...instance, key: scopeKey }, target, null);
  },
};

/** Throws, and goes on. A message or signal carries the event's own variables, those that its inputs made. */
export function throwFrom(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  const event = node.event;
  if (event?.type === 'compensation') {
    throwCompensation(step, instance, node);
    return;
  }
  if (event?.type === 'escalation') return escalate(step, instance, node);
  if (event?.type !== 'message' && event?.type !== 'signal') {
    passThrough(step, instance);
    return;
  }
  const name = evaluateText(step, instance.key, event.name, `name of the ${event.type}`);
  if (name instanceof Fault) return name;
  const variables: Variables = instance.variables ?? {};
  if (event.type === 'signal') {
    passThrough(step, instance);
    step.commands.push({ type: 'broadcast-signal', name, variables, from: step.rootKey });
    // Whoever is reached may interrupt the thrower; then there is nothing left to complete.
    reachWithin(step, name, variables);
    return;
  }
  const key = event.correlationKey;
  const correlationKey = key ? evaluateText(step, instance.key, key, 'correlation key') : '';
  if (correlationKey instanceof Fault) return correlationKey;
  step.commands.push({ type: 'publish-message', name, correlationKey, variables });
  passThrough(step, instance);
}

/** An escalation never stops its thrower by itself; nobody catching it is only worth a record. */
function escalate(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  if (node.event?.type !== 'escalation' || !node.event.code)
    throw new Error(`${node.id} has no code`);
  const code = evaluateText(step, instance.key, node.event.code, 'escalation code');
  if (code instanceof Fault) return code;
  const catcher = findCatcher(step, instance.key, 'escalation', code);
  markActive(step, instance);
  step.record({
    type: 'element',
    intent: catcher ? 'escalated' : 'escalation-not-caught',
    elementId: node.id,
    elementInstanceKey: instance.key,
    data: { code },
  });
  if (catcher) triggerCatch(step, catcher.host, catcher.target, {});
  // An interrupting catcher may have removed the thrower; then there is nothing left to complete.
  step.schedule({ op: 'complete', key: instance.key });
}
