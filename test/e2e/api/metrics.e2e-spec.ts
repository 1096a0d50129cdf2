import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serviceUrl } from '@minhbach/database';
import { openMetrics, type OpenMetrics } from '@minhbach/metrics';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { createApiApp } from '../../../apps/api/src/create-api-app.js';
import { createWorkerApp } from '../../../apps/worker/src/create-worker-app.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { until } from '../../support/until.js';

const later = `now() + interval '1 hour'`;

describe('the metrics of a service', () => {
  let database: TestDatabase;
  let client: Client;
  let folder: string;
  let opened: OpenMetrics;
  let api: NestFastifyApplication;
  let worker: INestApplicationContext;
  let url: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: serviceUrl(database.url) });
    await client.connect();
    await client.query(backlog);
    folder = mkdtempSync(join(tmpdir(), 'minhbach-files-'));
    const found = await openMetrics({ METRICS_PORT: '0' });
    if (!found) throw new Error('no metrics');
    opened = found;
    const { metrics } = opened;
    const options = { databaseUrl: database.url, metrics };
    worker = await createWorkerApp({ ...options, reconcileEveryMs: 100, poolSize: 4 });
    api = await createApiApp({
      ...options,
      files: { url: pathToFileURL(folder).href },
      silent: true,
    });
    await api.listen(0, '127.0.0.1');
    url = await api.getUrl();
  });

  afterAll(async () => {
    await api.close();
    await worker.close();
    await opened.close();
    await client.end();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  /** What stands in the metrics now, by name and labels. */
  async function scraped(): Promise<Map<string, number>> {
    const response = await fetch(opened.url);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = (await response.text()).split('\n').filter((line) => /^[a-z]/.test(line));
    return new Map(
      lines.map((line) => {
        const at = line.lastIndexOf(' ');
        return [line.slice(0, at), Number(line.slice(at + 1))];
      }),
    );
  }

  it.each([
    ['minhbach_outbox_oldest_seconds', 300],
    ['minhbach_timer_lateness_seconds', 200],
    ['minhbach_job_oldest_seconds', 100],
    ['minhbach_incidents_open', 1],
    ['minhbach_jobs_dead', 1],
    ['minhbach_requests_breached{state="open"}', 0],
    ['minhbach_requests_breached{state="closed"}', 0],
    ['minhbach_clock_skew_seconds', 0],
    ['minhbach_transaction_oldest_seconds', 0],
    ['minhbach_api_pool_waiting', 0],
    ['minhbach_worker_pool_waiting', 0],
  ])('tell %s', async (name, atLeast) => {
    const number = (await scraped()).get(name);

    expect(number).toBeGreaterThanOrEqual(atLeast);
    expect(number).toBeLessThan(atLeast + 60);
  });

  it.each(['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes'])(
    'tell %s of the process',
    async (name) => {
      expect((await scraped()).get(name)).toBeGreaterThan(0);
    },
  );

  it('count what the look into the database found to do', async () => {
    await client.query(`INSERT INTO message (key, name, correlation_key, variables, expires_at, actor)
      VALUES (1, 'gone', '', '{}', now() - interval '1 minute', 'x')`);

    const expired = 'minhbach_reconciler_repairs_total{kind="expired"}';
    await until('it is counted', async () => (await scraped()).get(expired) === 1);
    expect((await scraped()).get(expired)).toBe(1);
  });

  it('measure answers by the pattern of their route, and know no key', async () => {
    for (const path of [
      '/api/health/live',
      '/api/tasks/4711',
      '/api/tasks/4712',
      '/nothing/4713',
    ]) {
      await fetch(url + path);
    }

    const metrics = await scraped();
    const counts = [...metrics]
      .filter(([name]) => name.startsWith('minhbach_http_request_duration_seconds_count'))
      .map(([name, count]) => [name.replace(/^\w+/, ''), count]);
    expect(counts).toEqual([
      ['{method="GET",route="/api/health/live",status="200"}', 1],
      ['{method="GET",route="/api/tasks/:key",status="401"}', 2],
      ['{method="GET",route="none",status="404"}', 1],
    ]);
    expect([...metrics.keys()].join('\n')).not.toMatch(/471\d/);
  });

  it('are on a port of their own, where nothing else is', async () => {
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    expect((await fetch(opened.url.replace('/metrics', '/api/health'))).status).toBe(404);
    expect((await fetch(opened.url, { method: 'POST' })).status).toBe(404);
    expect(new URL(opened.url).hostname).toBe('127.0.0.1');
  });

  it.each(['x', '-1', '65536', '1.5'])('cannot be served on port %s', async (port) => {
    await expect(openMetrics({ METRICS_PORT: port })).rejects.toThrow(`METRICS_PORT is "${port}"`);
  });

  it('are served nowhere unless somebody says where', async () => {
    expect(await openMetrics({})).toBeNull();
  });
});

/** Everything that may wait has been waiting, in the hands of somebody who does not come back. */
const backlog = `
  INSERT INTO process_instance (key, definition_key, process_id, status, seq, history_hash, started_at)
    VALUES (10, 1, 'gone', 'active', 1, '', now());
  INSERT INTO outbox (key, kind, payload, created_at, locked_until)
    VALUES (1, 'message', '{}', now() - interval '300 seconds', ${later});
  INSERT INTO timer (key, root_key, element_instance_key, target_element_id, due_at, claimed_until)
    VALUES (1, 10, 11, 'wait', now() - interval '200 seconds', ${later});
  INSERT INTO job (key, root_key, element_instance_key, element_id, type, retries, headers, created_at)
    VALUES (1, 10, 11, 'work', 'nobody.knows', 3, '{}', now() - interval '100 seconds'),
      (2, 10, 11, 'work', 'nobody.knows', 0, '{}', now());
  INSERT INTO incident (key, root_key, element_instance_key, element_id, code, message, raised_at)
    VALUES (1, 10, 11, 'work', 'job-failed', 'x', now());`;
