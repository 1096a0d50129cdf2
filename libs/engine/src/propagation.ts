import type { FlowNode } from '@minhbach/bpmn';
import { eventSubProcessStarts } from './catches.js';
import { isCompensated } from './compensation.js';
import { evaluateOptionalText } from './evaluate.js';
import { Fault } from './fault.js';
import type { ElementInstance, Key } from './state.js';
import type { Step } from './step.js';

export interface Catcher {
  /** The activity with the boundary event, or the scope of the event sub-process. */
  readonly host: ElementInstance;
  readonly target: FlowNode;
}

/**
 * Looks outward from the thrower for who catches an error or escalation (BPMN 2.0 §10.5.6–7): boundary
 * events of each enclosing activity and event sub-processes of each enclosing scope, across call activities;
 * within one place a matching code wins over a catch-all. What is thrown inside an event sub-process is not
 * caught by its siblings, but further out.
 */
export function findCatcher(
  step: Step,
  from: Key,
  kind: 'error' | 'escalation',
  code: string,
): Catcher | null {
  let instance = step.elements.get(from);
  while (instance) {
    const node = step.nodeOf(instance);
    const hasBoundary = instance.multiInstance !== 'child' && !isCompensated(instance);
    const boundary = !hasBoundary ? [] : boundaryOf(step, instance, node);
    const onBoundary = match(step, instance, boundary, kind, code);
    if (onBoundary) return onBoundary;
    const parent = instance.scopeKey === null ? undefined : step.elements.get(instance.scopeKey);
    if (!parent) return null;
    if (
      node.type !== 'eventSubProcess' &&
      parent.multiInstance !== 'body' &&
      !isCompensated(parent)
    ) {
      const starts = eventSubProcessStarts(step, parent, step.nodeOf(parent));
      const inScope = match(step, parent, starts, kind, code);
      if (inScope) return inScope;
    }
    instance = parent;
  }
  return null;
}

function boundaryOf(step: Step, instance: ElementInstance, node: FlowNode): FlowNode[] {
  return node.boundaryEvents.map((id) => step.nodeById(instance, id));
}

function match(
  step: Step,
  host: ElementInstance,
  candidates: readonly FlowNode[],
  kind: 'error' | 'escalation',
  code: string,
): Catcher | null {
  const codeOf = (target: FlowNode): string | null | undefined => {
    if (target.event?.type !== kind) return undefined;
    if (!target.event.code) return null;
    const value = evaluateOptionalText(step, host.key, target.event.code, `${kind} code`);
    // A code that cannot be told catches nothing, above all not everything.
    return value instanceof Fault || value === null ? undefined : value;
  };
  const target =
    candidates.find((candidate) => codeOf(candidate) === code) ??
    candidates.find((candidate) => codeOf(candidate) === null);
  return target ? { host, target } : null;
}
