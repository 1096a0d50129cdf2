import { runGroups } from '../../bench/bench-run.js';
import type { BenchGroup } from '../../bench/bench-group.js';
import { figuresGroup } from '../../bench/figures/figures-group.js';
import { httpGroup } from '../../bench/http/http-group.js';
import { specialGroup } from '../../bench/special/special-group.js';
import { stepsGroup } from '../../bench/steps-group.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** Each durable workload with a few instances only: that it runs and its instances end, not how fast. */
describe('the benchmark on a database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(async () => {
    await database.drop();
  });

  const glance = { repeats: 1, roundMs: 1, callers: 20, openInstances: 20, isFull: false };

  it.each<[string, BenchGroup]>([
    ['W1', stepsGroup],
    ['W2', stepsGroup],
    ['W3', stepsGroup],
    ['W4', stepsGroup],
    ['W5', specialGroup],
    ['W6', httpGroup],
    ['storm', specialGroup],
    ['children', specialGroup],
    ['loop', specialGroup],
    ['scale', specialGroup],
    ['figures', figuresGroup],
  ])('should give figures for %s', async (id, group) => {
    const { url, ownerUrl } = database;
    const bench = { url, ownerUrl, cluster: null, stop: () => Promise.resolve() };

    const figures = await runGroups([group], new Set([id]), glance, {
      say: () => undefined,
      database: () => Promise.resolve(bench),
    });

    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ value }) => !Number.isFinite(value.median))).toEqual([]);
  });
});
