import { openCatch } from '../catches.js';
import { Fault } from '../fault.js';
import { markActive } from '../lifecycle.js';
import type { Behaviour } from './behaviour.js';

/** Waits for the first of the events behind it (BPMN 2.0 §13.4.4). */
export const eventBasedGateway: Behaviour = {
  activate(step, instance, node) {
    const model = step.modelOf(instance);
    for (const id of node.outgoing) {
      const target = model.flows.get(id)?.target;
      if (target === undefined) throw new Error(`the model has no flow ${id}`);
      const fault = openCatch(step, instance, step.nodeById(instance, target));
      if (fault instanceof Fault) return fault;
    }
    markActive(step, instance);
  },
};
