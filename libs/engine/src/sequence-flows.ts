import type { FlowNode } from '@minhbach/bpmn';
import { evaluateCondition } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import type { ElementInstance } from './state.js';
import type { Step } from './step.js';
import { scopeAt } from './variables.js';

/** Unconditional flows are all taken (implicit split), conditional ones when true, the default when none is. */
export function flowsOf(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Outcome<readonly string[]> {
  const taken: string[] = [];
  for (const id of node.outgoing) {
    if (id === node.defaultFlow) continue;
    const holds = conditionHolds(step, instance, id);
    if (holds instanceof Fault) return holds;
    if (holds) taken.push(id);
  }
  if (taken.length > 0 || node.outgoing.length === 0) return taken;
  if (node.defaultFlow !== undefined) return [node.defaultFlow];
  return new Fault(
    'no-flow-taken',
    `no outgoing flow of ${node.id} is taken and it has no default`,
  );
}

/** A condition must be true or false; anything else is a fault, never "false". */
export function conditionHolds(
  step: Step,
  instance: ElementInstance,
  flowId: string,
): Outcome<boolean> {
  const flow = step.modelOf(instance).flows.get(flowId);
  if (!flow?.condition) return true;
  return evaluateCondition(
    scopeAt(step, instance.key),
    flow.condition,
    `the condition of flow ${flowId}`,
  );
}
