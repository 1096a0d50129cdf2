import type { FlowNode } from '@minhbach/bpmn';
import { firstPerFlow, mergeInto, recordArrival } from '../join.js';
import { passThrough } from '../lifecycle.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import type { Behaviour } from './behaviour.js';

/**
 * Joins one token from each incoming flow, then splits to all outgoing ones (BPMN 2.0 §13.4.1). A second
 * token on the same flow waits for the next round: flows are looked at, arrivals are not counted.
 */
export const parallelGateway: Behaviour = {
  mayActivate(step, instance, node) {
    if (node.incoming.length <= 1) return true;
    const round = oldestPerFlow(step, instance, node);
    if (round.length < node.incoming.length) {
      recordArrival(step, instance);
      return false;
    }
    // The token that completes the round goes on; the ones that waited for it are merged into it.
    mergeInto(step, instance, round);
    return true;
  },
  activate(step, instance) {
    passThrough(step, instance);
  },
  flowsToTake: (_step, _instance, node) => node.outgoing,
};

/** The newcomer for its own flow, and the token that waits longest for each of the others. */
function oldestPerFlow(step: Step, instance: ElementInstance, node: FlowNode): ElementInstance[] {
  if (instance.scopeKey === null) throw new Error('a gateway stands in a scope');
  const waiting = step.elements
    .ownedBy(instance.scopeKey)
    .filter(
      ({ elementId, state, flowId }) =>
        elementId === node.id && state === 'activating' && flowId !== null,
    );
  return firstPerFlow([instance, ...waiting]);
}
