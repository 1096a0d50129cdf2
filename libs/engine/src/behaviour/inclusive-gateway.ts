import { recordArrival } from '../join.js';
import { passThrough } from '../lifecycle.js';
import type { Behaviour } from './behaviour.js';

/**
 * Joins the tokens that can come, however many these are, then takes every flow whose condition is true, or
 * the default (BPMN 2.0 §13.4.3). Tokens are held back here; `inclusive-joins.ts` lets them go on.
 */
export const inclusiveGateway: Behaviour = {
  mayActivate(step, instance, node) {
    if (node.incoming.length <= 1) return true;
    recordArrival(step, instance);
    return false;
  },
  activate(step, instance) {
    passThrough(step, instance);
  },
};
