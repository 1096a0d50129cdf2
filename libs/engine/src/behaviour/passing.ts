import { passThrough } from '../lifecycle.js';
import type { Behaviour } from './behaviour.js';

/** Nothing to wait for: undefined and manual tasks, start events, boundary events that have fired. */
export const passing: Behaviour = {
  activate(step, instance) {
    passThrough(step, instance);
  },
};
