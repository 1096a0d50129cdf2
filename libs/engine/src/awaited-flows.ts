import type { ProcessModel } from '@minhbach/bpmn';
import type { ElementInstance } from './state.js';

/** A flow by which a token may still come to an inclusive join, and the tokens from which it may. */
export interface AwaitedFlow {
  readonly flowId: string;
  readonly from: readonly ElementInstance[];
}

/**
 * What an inclusive join waits for (BPMN 2.0 §13.4.3): its incoming flows without a token to which some token
 * elsewhere in the scope still has a way. A flow that has its token is not waited for a second time; nor is a
 * token that may as well come by such a flow, as one before the split or around a loop.
 */
export function awaitedFlows(
  { inclusiveJoins }: ProcessModel,
  gatewayId: string,
  inScope: readonly ElementInstance[],
): readonly AwaitedFlow[] {
  const join = inclusiveJoins.get(gatewayId);
  if (!join) return [];
  const isHere = (token: ElementInstance): boolean =>
    token.elementId === gatewayId && token.state === 'activating';
  const come = new Set(inScope.filter(isHere).map(({ flowId }) => flowId));
  const ways = [...join];
  const mayFollow = ({ elementId }: ElementInstance): boolean =>
    ways.some(([flowId, sources]) => come.has(flowId) && sources.has(elementId));
  const elsewhere = inScope.filter((token) => !isHere(token) && !mayFollow(token));
  return ways
    .filter(([flowId]) => !come.has(flowId))
    .map(([flowId, sources]) => ({
      flowId,
      from: elsewhere.filter(({ elementId }) => sources.has(elementId)),
    }))
    .filter(({ from }) => from.length > 0);
}
