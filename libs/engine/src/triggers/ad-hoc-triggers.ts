import type { Rejection } from '../advance-result.js';
import { canBegin } from '../behaviour/ad-hoc.js';
import { enter } from '../lifecycle.js';
import type { Step } from '../step.js';
import type { TriggerBody } from '../trigger.js';
import { faultInVariables } from '../variable-limits.js';

type Of<T extends TriggerBody['type']> = Extract<TriggerBody, { type: T }>;

/** Begins elements of an open ad-hoc sub-process, each with variables of its own; all of them or none. */
export function activateAdHoc(step: Step, trigger: Of<'activate-ad-hoc'>): Rejection | undefined {
  const scope = step.elements.get(trigger.elementInstanceKey);
  if (!scope || step.nodeOf(scope).type !== 'adHocSubProcess') {
    return { code: 'not-found', message: 'There is no such ad-hoc sub-process.' };
  }
  const isOpen = scope.state === 'active' && scope.multiInstance !== 'body';
  if (!isOpen || scope.memory?.isEnough === true) {
    return { code: 'wrong-state', message: 'Nothing more can be begun in it.' };
  }
  for (const { elementId, variables } of trigger.elements) {
    if (!canBegin(step, scope, elementId)) {
      return { code: 'not-found', message: `"${elementId}" cannot be begun in it.` };
    }
    const fault = faultInVariables(variables);
    if (fault !== null) return { code: 'invalid-variables', message: fault };
  }
  for (const { elementId, variables } of trigger.elements) {
    enter(step, scope, elementId, null, { variables });
  }
}
