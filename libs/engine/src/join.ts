import type { ElementInstance } from './state.js';
import type { Step } from './step.js';

/** A token stays at a join until the others have come. */
export function recordArrival(step: Step, instance: ElementInstance): void {
  record(step, instance, 'arrived', {});
}

/** The waiting tokens become one with the token that goes on. */
export function mergeInto(
  step: Step,
  instance: ElementInstance,
  tokens: readonly ElementInstance[],
): void {
  for (const token of tokens) {
    if (token.key === instance.key) continue;
    step.elements.delete(token.key);
    record(step, token, 'merged', { into: instance.key });
  }
}

function record(
  step: Step,
  { elementId, key, scopeKey, flowId }: ElementInstance,
  intent: string,
  more: Readonly<Record<string, unknown>>,
): void {
  step.record({
    type: 'element',
    intent,
    elementId,
    elementInstanceKey: key,
    data: { scope: scopeKey, flow: flowId, ...more },
  });
}
