import type { FlowNode } from '@minhbach/bpmn';
import { isCompensated } from '../compensation.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import type { ElementMapping } from './mapping.js';

/** Why an element instance cannot become one of the new version: a code, and what to do. */
export interface ElementFault {
  readonly code: string;
  readonly what: string;
}

/** What forbids an element instance to go on as its counterpart, all of it. */
export function elementFaults(
  step: Step,
  instance: ElementInstance,
  mapping: ElementMapping,
): ElementFault[] {
  const node = step.nodeOf(instance);
  const target = mapping.targetOf(instance.elementId);
  if (!target) {
    const there = mapping.target.elements.get(instance.elementId);
    const why = there ? `is a ${there.type} in the new version` : 'is not in the new version';
    return [fault('no-counterpart', `it ${why}. Map it to another element, or move the token.`)];
  }
  return [
    ...kindFaults(node, target),
    ...scopeFaults(step, instance, target, mapping),
    ...stateFaults(instance, node, target, mapping),
  ];
}

function kindFaults(node: FlowNode, target: FlowNode): ElementFault[] {
  const faults: ElementFault[] = [];
  const refuse = (code: string, what: string) => faults.push(fault(code, what));
  const to = `"${target.id}"`;
  if (node.type !== target.type) {
    refuse('type-changed', `it is a ${node.type}, but ${to} a ${target.type}. Map it to the like.`);
  }
  if (node.event?.type !== target.event?.type) {
    const [from = 'no', now = 'no'] = [node.event?.type, target.event?.type];
    refuse('event-changed', `it waits for a ${from} event, but ${to} for a ${now} event.`);
  }
  if (repetitionOf(node) !== repetitionOf(target)) {
    const [from, now] = [repetitionOf(node), repetitionOf(target)];
    refuse('repetition-changed', `it runs ${from}, but ${to} ${now}. Let it end first.`);
  }
  if (node.task && !target.task) {
    refuse('job-changed', `it waits for a job worker, but ${to} has none. Move the token.`);
  }
  return faults;
}

function repetitionOf({ multiInstance }: FlowNode): string {
  if (!multiInstance) return 'once';
  return multiInstance.sequential ? 'repeatedly in sequence' : 'repeatedly in parallel';
}

/** The counterparts must lie in each other like the element instances do. */
function scopeFaults(
  step: Step,
  instance: ElementInstance,
  target: FlowNode,
  mapping: ElementMapping,
): ElementFault[] {
  if (instance.scopeKey === null || instance.key === instance.processInstanceKey) return [];
  const scope = step.current(instance.scopeKey);
  if (scope.multiInstance === 'body' || isBeingUndone(step, instance, scope)) return [];
  const around = mapping.targetOf(scope.elementId);
  if (!around || around.id === target.scopeId) return [];
  const what = `it lies in "${scope.elementId}", but "${target.id}" in "${target.scopeId ?? ''}". Move the token.`;
  return [fault('scope-changed', what)];
}

/**
 * What undoes lies in the event that throws, a run in its activity, and a cancel event in its transaction, wherever
 * they stand in the model.
 */
function isBeingUndone(step: Step, instance: ElementInstance, scope: ElementInstance): boolean {
  const thrown = step.nodeOf(scope).event?.type;
  if (thrown === 'compensation' || thrown === 'cancel') return true;
  const { event, isForCompensation } = step.nodeOf(instance);
  if (event?.type === 'cancel') return true;
  const isRun = scope.elementId === instance.elementId || isForCompensation === true;
  return isCompensated(scope) && isRun;
}

function stateFaults(
  { state, flowId, memory }: ElementInstance,
  node: FlowNode,
  target: FlowNode,
  mapping: ElementMapping,
): ElementFault[] {
  if (state === 'activating' && memory && ('entries' in memory || 'startEventId' in memory)) {
    return [
      fault(
        'scope-not-active',
        'it has not begun. Resolve its incident, or let its listeners end, first.',
      ),
    ];
  }
  if (!waitsAtJoin(state, node) || flowId === null || mapping.flowOf(flowId)) return [];
  const flows = target.incoming.map((id) => `"${id}"`).join(', ');
  const what = `a token has come by the flow "${flowId}", which does not lead to "${target.id}". Map the flow to one of ${flows}.`;
  return [fault('flow-gone', what)];
}

/** Tokens are held back at gateways that join several flows. */
export function waitsAtJoin(state: ElementInstance['state'], node: FlowNode): boolean {
  return state === 'activating' && node.type.endsWith('Gateway') && node.incoming.length > 1;
}

function fault(code: string, what: string): ElementFault {
  return { code, what };
}
