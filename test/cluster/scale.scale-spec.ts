import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serviceUrl } from '@minhbach/database';
import { Client } from 'pg';
import { DemoRun } from '../faults/support/demo-run.js';
import { process as model } from '../support/bpmn.js';
import { startRedis, type RedisServer } from '../support/redis-server.js';
import { ServiceUnderTest } from '../support/service-under-test.js';
import { Cluster } from './support/cluster.js';
import { workerMember, type Member } from './support/member.js';
import { rowBytes } from './support/row-bytes.js';

const instances = Number(process.env.SCALE_INSTANCES ?? 600);
const waits = 8;
const requests = 40;
const sizes = [1, 2, 3, 4];

/** Until then all instances are there and all workers at work, so that their start is not measured. */
const headStartMs = 45_000;

/** All due at one moment, then one timer after the other: every step is a worker's. */
const chain = Array.from({ length: waits })
  .reduce<ReturnType<typeof model>>(
    (drawn, _, index) => drawn.wait(`then-${String(index)}`, { duration: 'PT0S' }),
    model('chain').start().wait('first', { date: '=dueAt' }),
  )
  .end()
  .xml();

describe('how much more several processes do', () => {
  let redis: RedisServer;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => redis.stop());

  it('by the number of workers', async () => {
    const rates: number[] = [];
    for (const size of sizes) rates.push(await stepsASecond(size));
    const [one = 1] = rates;
    say(
      `steps of workers a second, ${String(cpus().length)} cores, ${String(instances)} instances of ${String(waits + 1)} timers:`,
    );
    for (const [index, rate] of rates.entries())
      say(`  ${String(index + 1)}: ${rate.toFixed(0)} (${(rate / one).toFixed(2)} of one)`);
    expect(Math.min(...rates)).toBeGreaterThan(0);
  });

  it('what a request leaves behind', async () => {
    const cluster = await Cluster.start(redis.url, { apis: 1, workers: 1 });
    try {
      const before = await rowBytes(cluster.database.url);
      const { code } = await new DemoRun(cluster.balancer.url, 4711, requests).end();
      expect(code).toBe(0);
      const after = await rowBytes(cluster.database.url);
      const each = [...after]
        .map(([table, { bytes, rows }]) => {
          const was = before.get(table) ?? { bytes: 0, rows: 0 };
          return {
            table,
            bytes: (bytes - was.bytes) / requests,
            rows: (rows - was.rows) / requests,
          };
        })
        .filter(({ bytes }) => bytes >= 50)
        .sort((a, b) => b.bytes - a.bytes);
      const sum = each.reduce((total, { bytes }) => total + bytes, 0);
      say(`a request leaves ${sum.toFixed(0)} bytes of rows, indexes and pages apart:`);
      for (const { table, bytes, rows } of each)
        say(`  ${table}: ${bytes.toFixed(0)} bytes in ${rows.toFixed(1)} rows`);
    } finally {
      await cluster.stop();
    }
  });

  async function stepsASecond(workers: number): Promise<number> {
    const service = await ServiceUnderTest.start(redis.url);
    const folder = mkdtempSync(join(tmpdir(), 'minhbach-scale-'));
    const members: Member[] = [];
    try {
      await service.deploy({ 'chain.bpmn': chain });
      const dueAtMs = Date.now() + headStartMs;
      const dueAt = new Date(dueAtMs).toISOString();
      const environment = {
        DATABASE_URL: service.database.url,
        QUEUE_URL: redis.url,
        MINHBACH_DATA: folder,
      };
      while (members.length < workers) members.push(workerMember(members.length + 1, environment));
      await Promise.all(members.map(async (member) => member.start()));
      await Promise.all(
        Array.from({ length: instances }, async () => service.startInstance('chain', { dueAt })),
      );
      const late = Date.now() - dueAtMs;
      if (late > 0) throw new Error(`not ready in ${String(headStartMs)} ms: take fewer instances`);
      await pause(-late);
      await allEnded(service.database.url);
      return (instances * (waits + 1) * 1000) / (Date.now() - dueAtMs);
    } finally {
      await Promise.all(members.map(async (member) => member.end()));
      await service.stop();
      await redis.command('FLUSHALL');
      rmSync(folder, { recursive: true, force: true });
    }
  }
});

async function allEnded(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: serviceUrl(databaseUrl) });
  await client.connect();
  try {
    for (;;) {
      const { rowCount } = await client.query(
        'SELECT FROM process_instance WHERE ended_at IS NULL LIMIT 1',
      );
      if (rowCount === 0) return;
      await pause(100);
    }
  } finally {
    await client.end();
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
