import { HttpAdapterHost } from '@nestjs/core';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Draining, drainMsFrom } from '../../../apps/api/src/health/draining.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { LiveStream } from '../../support/live-stream.js';
import { aSubmission } from '../../support/request-over-http.js';
import { until } from '../../support/until.js';

describe('an api that is told to end', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ bells: {} });
    await api.deploy('information-request');
    await api.cookieOf('doanhnghiep1');
  });
  afterAll(async () => api.stop());

  it('says that it is not ready, and answers all the same', async () => {
    api.app.get(Draining).begin();
    const statusOf = async (url: string) => (await api.call({ method: 'GET', url })).status;
    expect(await statusOf('/api/health')).toBe(503);
    expect(await statusOf('/api/health/live')).toBe(200);
    expect((await api.get('doanhnghiep1', '/api/requests')).status).toBe(200);
  });

  it('finishes the calls under way, and only then closes what they need', async () => {
    // given a call that waits for a lock, and somebody who listens
    const stream = await LiveStream.open(api, 'doanhnghiep1');
    const lock = api.app.get(DataSource).createQueryRunner();
    await lock.startTransaction();
    await lock.query('LOCK TABLE information_request IN ACCESS EXCLUSIVE MODE');
    const call = api.post('doanhnghiep1', '/api/requests', aSubmission);
    await until('the call waits', async () => {
      const [row] = await api.query<{ n: string }>(
        `SELECT count(*) AS n FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return Number(row?.n) > 0;
    });

    // when
    const closed = api.app.close();
    await until('the stream ends', async () => stream.ended);
    const { httpAdapter } = api.app.get(HttpAdapterHost);
    await until('nobody is let in', async () => Promise.resolve(!isListening(httpAdapter)));
    await lock.commitTransaction();
    await lock.release();

    // then
    expect(await call).toMatchObject({ status: 201, headers: { connection: 'close' } });
    await closed;
    expect(await bellsOnTheirWay(api.database.url)).toContain('jobs');
  });

  it.each([
    ['five seconds later unless told otherwise', undefined, 5_000],
    ['at once', '0', 0],
    ['later', '20', 20_000],
  ])('ends %s', (_, text, ms) => {
    expect(drainMsFrom({ DRAIN_SECONDS: text })).toBe(ms);
  });

  it('does not start with a time that is none', () => {
    expect(() => drainMsFrom({ DRAIN_SECONDS: '5s' })).toThrow('DRAIN_SECONDS');
  });
});

/** Bells that the queue has taken and nobody has answered. */
async function bellsOnTheirWay(databaseUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT name FROM bullmq.job');
  await client.end();
  return rows.map(({ name }) => name);
}

function isListening(adapter: { getHttpServer(): unknown }): boolean {
  return (adapter.getHttpServer() as { listening: boolean }).listening;
}
