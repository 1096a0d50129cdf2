import type { BenchGroup } from './bench-group.js';
import { describe, figuresOf } from './report.js';
import { benchSteps } from './steps.js';
import { workloads } from './workloads.js';

/** Durable instances against the raw rows of the same steps. */
export const stepsGroup: BenchGroup = {
  name: 'steps',
  workloads: Object.fromEntries(workloads.map(({ id, title }) => [id, title])),
  async run(bench) {
    await benchSteps(bench, (comparison) => {
      bench.say(describe(comparison));
      for (const figure of figuresOf(comparison)) bench.report(figure);
    });
  },
};
