import { openCatch } from '../catches.js';
import { Fault } from '../fault.js';
import { markActive, passThrough } from '../lifecycle.js';
import type { Behaviour } from './behaviour.js';

/** Waits for a message, signal or timer: intermediate catch events and receive tasks. A link's has been reached. */
export const catchEvent: Behaviour = {
  activate(step, instance, node) {
    if (!node.event || node.event.type === 'none' || node.event.type === 'link') {
      passThrough(step, instance);
      return;
    }
    const fault = openCatch(step, instance, node);
    if (fault instanceof Fault) return fault;
    markActive(step, instance);
  },
};
