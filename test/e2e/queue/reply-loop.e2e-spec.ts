import { workerOptionsFrom } from '../../../apps/worker/src/worker-options.js';
import { ServiceUnderTest } from '../../support/service-under-test.js';
import { until } from '../../support/until.js';

describe('the replies to calls with an Idempotency-Key', () => {
  let service: ServiceUnderTest;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
  });
  beforeEach(async () => {
    await service.stopWorkers();
    await service.query('DELETE FROM idempotency_record');
    await service.query(
      `INSERT INTO idempotency_record (person_id, route, key, body_hash, reply, created_at)
       SELECT '1', 'POST /api/requests', n::text, '\\x00', '{}', now() - make_interval(days => n)
       FROM generate_series(0, 40) AS n`,
    );
  });
  afterAll(async () => service.stop());

  const kept = async () => (await service.query('SELECT key FROM idempotency_record')).length;

  it.each([
    ['thirty days', undefined, 30],
    ['as long as the operator says', 7, 7],
  ])('are kept for %s', async (_title, keepRepliesDays, days) => {
    await service.startWorker(keepRepliesDays === undefined ? {} : { keepRepliesDays });
    await until('the old ones are gone', async () => (await kept()) <= days);
    expect(await kept()).toBe(days);
  });

  it.each(['0', 'a week', '1.5'])('are not kept for "%s" days', (text) => {
    const environment = { DATABASE_URL: 'postgresql://a', KEEP_REPLIES_DAYS: text };
    expect(() => workerOptionsFrom(environment)).toThrow('KEEP_REPLIES_DAYS');
  });
});
