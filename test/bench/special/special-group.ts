import type { BenchGroup } from '../bench-group.js';
import { benchDueTimers } from './due-timers.js';
import { benchLoop } from './long-loop.js';
import { benchChildren } from './many-children.js';
import { benchScale } from './scale.js';
import { benchStorm } from './storm.js';

/** Much at once, or for long. */
export const specialGroup: BenchGroup = {
  name: 'special',
  workloads: {
    W5: 'ten thousand due timers',
    storm: 'a hundred thousand timers due at once, and people at work meanwhile',
    children: 'ten thousand children of one multi-instance task',
    loop: 'a hundred thousand passes of a loop in constant memory',
    scale: 'the cost of a step while more and more instances wait',
  },
  async run(bench) {
    if (bench.chosen.has('W5')) await benchDueTimers(bench);
    if (bench.chosen.has('storm')) await benchStorm(bench);
    if (bench.chosen.has('children')) await benchChildren(bench);
    if (bench.chosen.has('loop')) await benchLoop(bench);
    if (bench.chosen.has('scale')) await benchScale(bench);
  },
};
