import type { FlowNode } from '@minhbach/bpmn';
import { evaluateText } from '../evaluate.js';
import { Fault, type Outcome } from '../fault.js';
import { passThrough } from '../lifecycle.js';
import { findCatcher } from '../propagation.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import { visibleVariables } from '../variables.js';
import type { Behaviour } from './behaviour.js';
import { openJob } from './job-task.js';

/** Throws and goes on: none, message, signal and escalation. */
export const throwEvent: Behaviour = {
  activate(step, instance, node) {
    if (node.event?.type === 'message' && node.task) return openJob(step, instance, node);
    const fault = throwFrom(step, instance, node);
    if (fault instanceof Fault) return fault;
    passThrough(step, instance);
  },
};

/** The effect of a throwing event that does not end its path. */
export function throwFrom(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  const event = node.event;
  if (event?.type === 'escalation') return escalate(step, instance, node);
  if (event?.type !== 'message' && event?.type !== 'signal') return;
  const name = evaluateText(step, instance.key, event.name, `name of the ${event.type}`);
  if (name instanceof Fault) return name;
  const variables = visibleVariables(step, instance.key);
  if (event.type === 'signal') {
    step.commands.push({ type: 'broadcast-signal', name, variables });
    return;
  }
  if (!event.correlationKey) {
    step.commands.push({ type: 'publish-message', name, correlationKey: '', variables });
    return;
  }
  const correlationKey = evaluateText(step, instance.key, event.correlationKey, 'correlation key');
  if (correlationKey instanceof Fault) return correlationKey;
  step.commands.push({ type: 'publish-message', name, correlationKey, variables });
}

/** An escalation never stops its thrower by itself; nobody catching it is only worth a record. */
function escalate(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  if (node.event?.type !== 'escalation' || !node.event.code) return;
  const code = evaluateText(step, instance.key, node.event.code, 'escalation code');
  if (code instanceof Fault) return code;
  const catcher = findCatcher(step, instance.key, 'escalation', code);
  step.record({
    type: 'element',
    intent: catcher ? 'escalated' : 'escalation-not-caught',
    elementId: node.id,
    elementInstanceKey: instance.key,
    data: { code },
  });
  if (!catcher) return;
  step.schedule({
    op: 'catch',
    key: catcher.host.key,
    targetElementId: catcher.target.id,
    variables: {},
  });
}
