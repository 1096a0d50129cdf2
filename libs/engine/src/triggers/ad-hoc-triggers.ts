import type { FlowNode } from '@minhbach/bpmn';
import type { InstructionFault, Rejection } from '../advance-result.js';
import { beginElement, elementsToBegin } from '../behaviour/ad-hoc.js';
import { labelOf } from '../instruction-fault.js';
import type { Step } from '../step.js';
import type { TriggerBody } from '../trigger.js';
import { faultInVariables } from '../variable-limits.js';

type Activation = Extract<TriggerBody, { type: 'activate-ad-hoc' }>;

/** Begins elements of an open ad-hoc sub-process, each with variables of its own; all of them or none. */
export function activateAdHoc(step: Step, trigger: Activation): Rejection | undefined {
  const scope = step.elements.get(trigger.elementInstanceKey);
  if (!scope || step.nodeOf(scope).type !== 'adHocSubProcess') {
    return { code: 'not-found', message: 'There is no such ad-hoc sub-process.' };
  }
  const nodes = elementsToBegin(step.modelOf(scope), scope);
  if (nodes.length === 0) {
    return { code: 'wrong-state', message: 'Nothing more can be begun in it.' };
  }
  const faults = trigger.elements.flatMap((element, index) =>
    faultsOf(element, nodes, `/elements/${String(index)}`),
  );
  if (faults.length > 0) {
    const message = 'Not everything of this can be begun; nothing has been.';
    return { code: 'invalid-activation', message, faults };
  }
  for (const { elementId, variables } of trigger.elements) {
    const begun = beginElement(step, scope, elementId, variables);
    step.record({
      type: 'element',
      intent: 'begun',
      elementId,
      elementInstanceKey: begun.key,
      data: { scope: scope.key, ...(Object.keys(variables).length > 0 && { variables }) },
    });
  }
}

function faultsOf(
  { elementId, variables }: Activation['elements'][number],
  nodes: readonly FlowNode[],
  pointer: string,
): InstructionFault[] {
  const faults: InstructionFault[] = [];
  if (!nodes.some(({ id }) => id === elementId)) {
    const message = `"${elementId}" cannot be begun here, but: ${nodes.map(labelOf).join(', ')}`;
    faults.push({ pointer: `${pointer}/elementId`, code: 'cannot-begin', message, elementId });
  }
  const wrong = faultInVariables(variables);
  if (wrong !== null) {
    const code = 'invalid-variables';
    faults.push({ pointer: `${pointer}/variables`, code, message: wrong, elementId });
  }
  return faults;
}
