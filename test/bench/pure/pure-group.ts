import type { BenchGroup } from '../bench-group.js';
import { benchCalendar } from './calendar.js';
import { benchConditions } from './conditions.js';
import { benchCore } from './core.js';
import { benchDeploying } from './deploying.js';

/** What needs no database. */
export const pureGroup: BenchGroup = {
  name: 'pure',
  workloads: {
    W7: 'the core in memory, beside bpmn-engine',
    W8: 'a model of 1,000 elements, read, checked and compiled',
    W9: 'conditions, compiled against feelin',
    W10: 'working days, from tables against day by day',
  },
  async run(bench) {
    if (bench.chosen.has('W7')) await benchCore(bench);
    if (bench.chosen.has('W8')) await benchDeploying(bench);
    if (bench.chosen.has('W9')) await benchConditions(bench);
    if (bench.chosen.has('W10')) await benchCalendar(bench);
  },
};
