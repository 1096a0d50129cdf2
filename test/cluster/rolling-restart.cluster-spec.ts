import { setTimeout as pause } from 'node:timers/promises';
import { serviceUrl } from '@minhbach/database';
import { Client } from 'pg';
import { Chance } from '../faults/support/chance.js';
import { DemoRun } from '../faults/support/demo-run.js';
import { brokenInvariants, countRequests } from '../faults/support/invariants.js';
import { LiveStream } from '../support/live-stream.js';
import { startRedis, type RedisServer } from '../support/redis-server.js';
import { until } from '../support/until.js';
import { Cluster, type Replacement } from './support/cluster.js';
import { figuresOf, type Figures } from './support/figures.js';
import { Load } from './support/load.js';
import { People } from './support/people.js';

const rounds = Number(process.env.CLUSTER_ROUNDS ?? 1);
const signal = (process.env.CLUSTER_SIGNAL ?? 'SIGTERM') as NodeJS.Signals;

/** How long the load runs before anything is replaced, in milliseconds. */
const undisturbedMs = 15_000;

describe('two api and three worker processes', () => {
  const chance = new Chance();
  let redis: RedisServer;
  let cluster: Cluster;
  let load: Load | undefined;
  /** Of all tests before the present one. */
  let requests = 0;

  beforeAll(async () => {
    redis = await startRedis();
    cluster = await Cluster.start(redis.url, { apis: 2, workers: 3 });
  });
  afterAll(async () => {
    await load?.stop();
    await load?.leave();
    await cluster.stop();
    await redis.stop();
  });

  it('tell at one api what is written through the other', async () => {
    // given
    const [first = '', second = ''] = cluster.apiUrls;
    const stream = await LiveStream.open(new People(second), 'giamsat');

    // when
    const { code, output } = await new DemoRun(first, chance.seed, 1).end();
    requests += 1;

    // then
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    const [key = ''] = await keysOfRequests();
    await stream.hears(key);
    stream.close();
    expect(stream.requests()).toContain(key);
  });

  it('refuse nothing and lose nothing while each of them is replaced', async () => {
    // given
    load = new Load(cluster.balancer.url, chance.seed);
    const begun = performance.now();
    await pause(undisturbedMs);

    // when
    const disturbed = performance.now();
    const replacements: Replacement[] = [];
    for (let round = 0; round < rounds; round += 1)
      replacements.push(...(await cluster.replaceAll(signal)));
    const settled = performance.now();
    await load.stop();
    requests += load.played;

    // then
    const { exchanges } = cluster.balancer;
    const before = figuresOf(exchanges, begun, disturbed);
    const during = figuresOf(exchanges, disturbed, settled);
    const all = figuresOf(exchanges, begun, Infinity);
    print(replacements, { before, during, all }, load);
    expect(all.failed).toEqual([]);
    expect(load.faults).toEqual([]);
    expect(replacements.map(({ ending }) => ending)).toEqual(replacements.map(() => 0));

    expect(await countRequests(cluster.database.url)).toBe(requests);
    expect(await brokenInvariants(cluster.database.url)).toEqual([]);

    const [supervisor] = load.streams;
    const keys = (await keysOfRequests()).slice(1);
    expect(keys).toHaveLength(requests - 1);
    await until('the supervisor was told of all', async () =>
      keys.every((key) => supervisor?.requests.has(key)),
    );
    await load.leave();
    expect(load.streams.map(({ refused }) => refused)).toEqual([0, 0, 0, 0]);
    expect(Math.min(...load.streams.map(({ opened }) => opened))).toBeGreaterThan(1);
  });

  /** In the order in which they came. */
  async function keysOfRequests(): Promise<string[]> {
    const client = new Client({ connectionString: serviceUrl(cluster.database.url) });
    await client.connect();
    try {
      const { rows } = await client.query<{ key: string }>(
        'SELECT key::text FROM information_request ORDER BY key',
      );
      return rows.map(({ key }) => key);
    } finally {
      await client.end();
    }
  }
});

function print(
  replacements: readonly Replacement[],
  { before, during, all }: Record<'before' | 'during' | 'all', Figures>,
  load: Load,
): void {
  const each = replacements.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`);
  const lines = [
    `replaced by ${signal}: ${String(replacements.length)} (${each.join(', ')})`,
    `calls: ${String(all.calls)}, of them ${String(during.calls)} meanwhile; requests played: ${String(load.played)}`,
    `failed: ${String(all.failed.length)}; longest wait: ${String(all.longestMs)} ms`,
    `95 of 100 answered within: ${String(before.p95Ms)} ms before, ${String(during.p95Ms)} ms meanwhile`,
    `streams opened: ${load.streams.map(({ opened }) => opened).join(', ')}`,
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}
