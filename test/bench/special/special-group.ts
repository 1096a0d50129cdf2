import type { BenchGroup } from '../bench-group.js';
import { benchDueTimers } from './due-timers.js';
import { benchStorm } from './storm.js';

/** Much at once, or for long. */
export const specialGroup: BenchGroup = {
  name: 'special',
  workloads: {
    W5: 'ten thousand due timers',
    storm: 'a hundred thousand timers due at once, and people at work meanwhile',
  },
  async run(bench) {
    if (bench.chosen.has('W5')) await benchDueTimers(bench);
    if (bench.chosen.has('storm')) await benchStorm(bench);
  },
};
