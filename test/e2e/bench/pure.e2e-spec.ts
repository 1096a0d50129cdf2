import type { Figure } from '../../bench/figure.js';
import { runGroups } from '../../bench/bench-run.js';
import { dueDatesOf } from '../../bench/pure/calendar.js';
import { resultsOf } from '../../bench/pure/conditions.js';
import { libraryOf, playInMemory } from '../../bench/pure/core.js';
import { pureGroup } from '../../bench/pure/pure-group.js';
import { workloads } from '../../bench/workloads.js';

/** What the benchmark compares must do the same; how fast it is, is nobody's business here. */
describe('the benchmark without a database', () => {
  const glance = { repeats: 1, roundMs: 1, callers: 20, openInstances: 0, isFull: false };

  it('should give a figure for each workload', async () => {
    const all = new Set(Object.keys(pureGroup.workloads));

    const figures = await runGroups([pureGroup], all, glance, {
      say: () => undefined,
      database: () => Promise.reject(new Error('no workload here needs one')),
    });

    const measured = new Set(figures.map(({ workload }) => workload));
    expect([...measured]).toEqual([...all]);
    expect(figures.every(({ value }: Figure) => value.median > 0)).toBe(true);
  });

  it('should compare conditions that agree', () => {
    const results = resultsOf('compiled');
    expect(results).toEqual(resultsOf('feelin'));
    expect(results.every((result) => typeof result === 'boolean')).toBe(true);
  });

  it('should compare calendars that agree', () => {
    expect(dueDatesOf('tables')).toEqual(dueDatesOf('days'));
  });

  it.each([
    ['W1', 3],
    ['W2', 11],
    ['W3', 1],
    ['W4', 11],
  ])('should play %s to its end in %i steps', async (id, steps) => {
    const workload = workloads.find((candidate) => candidate.id === id);
    const library = await libraryOf(workload?.xml ?? '');
    expect(playInMemory(library)).toBe(steps);
  });
});
