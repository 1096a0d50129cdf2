import type { BenchGroup } from '../bench-group.js';
import { benchFigures } from './figures-bench.js';

/** What a supervisor waits for. */
export const figuresGroup: BenchGroup = {
  name: 'figures',
  workloads: {
    figures: 'the figures of a dashboard over 20,000 requests, with --full a million',
  },
  async run(bench) {
    if (bench.chosen.has('figures')) await benchFigures(bench);
  },
};
