import type { InstructionFault } from '../advance-result.js';
import type { ElementInstance, Key } from '../state.js';
import type { Step } from '../step.js';
import type { TokenSelector } from './instructions.js';

/** The tokens that a selector means; a repeated activity counts as one, unless a run of it is named by key. */
export function findTokens(
  step: Step,
  selector: TokenSelector,
  pointer: string,
): readonly ElementInstance[] | InstructionFault {
  if ('elementInstanceKey' in selector)
    return findByKey(step, selector.elementInstanceKey, pointer);
  const { elementId } = selector;
  const { definitionKey } = step.current(step.rootKey);
  const tokens = [...step.elements.values()].filter(
    (instance) =>
      instance.elementId === elementId &&
      instance.definitionKey === definitionKey &&
      instance.multiInstance !== 'child' &&
      instance.key !== step.rootKey,
  );
  if (tokens.length > 0) return tokens;
  const message = `No token stands at "${elementId}". Choose an element where the instance is.`;
  return { pointer: `${pointer}/elementId`, code: 'no-token', message, elementId };
}

function findByKey(
  step: Step,
  key: Key,
  parent: string,
): readonly ElementInstance[] | InstructionFault {
  const pointer = `${parent}/elementInstanceKey`;
  const instance = step.elements.get(key);
  if (!instance) {
    const message = `The instance has no token ${String(key)} any more. Look at it again.`;
    return { pointer, code: 'no-token', message };
  }
  if (key !== step.rootKey) return [instance];
  const message = 'This is the process instance as a whole. Cancel it instead.';
  return { pointer, code: 'whole-instance', message, elementId: instance.elementId };
}

/** Whether an element instance is the other one or stands somewhere inside it. */
export function isWithin(step: Step, instance: ElementInstance, outer: Key): boolean {
  let next: ElementInstance | undefined = instance;
  while (next) {
    if (next.key === outer) return true;
    next = next.scopeKey === null ? undefined : step.elements.get(next.scopeKey);
  }
  return false;
}
