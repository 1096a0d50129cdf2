import type { ElementInstance } from './state.js';
import type { Step } from './step.js';

/** A token stays at a join until the others have come. */
export function recordArrival(step: Step, instance: ElementInstance): void {
  record(step, instance, 'arrived', {});
}

/** Of each flow the token that came first, in the given order. A second one on a flow waits for the next round. */
export function firstPerFlow(tokens: readonly ElementInstance[]): ElementInstance[] {
  const perFlow = new Map<string | null, ElementInstance>();
  for (const token of tokens) if (!perFlow.has(token.flowId)) perFlow.set(token.flowId, token);
  return [...perFlow.values()];
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
