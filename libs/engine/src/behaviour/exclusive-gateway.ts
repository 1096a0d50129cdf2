import { Fault } from '../fault.js';
import { passThrough } from '../lifecycle.js';
import { conditionHolds } from '../sequence-flows.js';
import type { Behaviour } from './behaviour.js';

/** Takes the first flow whose condition is true, in the model's order, or the default (BPMN 2.0 §13.4.2). */
export const exclusiveGateway: Behaviour = {
  activate(step, instance) {
    passThrough(step, instance);
  },
  flowsToTake(step, instance, node) {
    for (const id of node.outgoing) {
      if (id === node.defaultFlow) continue;
      const holds = conditionHolds(step, instance, id);
      if (holds instanceof Fault) return holds;
      if (holds) return [id];
    }
    if (node.defaultFlow !== undefined) return [node.defaultFlow];
    if (node.outgoing.length === 0) return [];
    return new Fault(
      'no-flow-taken',
      `no condition of ${node.id} is true and it has no default flow`,
    );
  },
};
