import { workerOptionsFrom } from '../../../apps/worker/src/worker-options.js';
import { process } from '../../support/bpmn.js';
import { ServiceUnderTest } from '../../support/service-under-test.js';
import { until } from '../../support/until.js';

describe('a worker that is asked to archive', () => {
  let service: ServiceUnderTest;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
  });
  afterAll(async () => service.stop());

  it('does so by itself, and none does that is not asked', async () => {
    // given an instance that ended long ago
    await service.deploy({ 'short.bpmn': process('short').start().end().xml() });
    const key = await service.startInstance('short');
    await service.query(
      "UPDATE process_instance SET ended_at = ended_at - interval '100 days' WHERE key = $1",
      [key],
    );
    const archived = async () =>
      (await service.query('SELECT key FROM archive.process_instance')).length === 1;

    // when
    const idle = await service.startWorker();
    await service.stopWorker(idle);
    expect(await archived()).toBe(false);
    await service.startWorker({ archiveAfterDays: 30 });

    // then
    await until('the instance is archived', archived);
  });

  it.each([
    ['', undefined],
    ['365', 365],
  ])('takes "%s" from its environment', (text, days) => {
    const environment = { DATABASE_URL: 'postgresql://a', ARCHIVE_AFTER_DAYS: text };
    expect(workerOptionsFrom(environment).archiveAfterDays).toBe(days);
  });

  it.each(['0', '-1', 'a year', '1.5'])('refuses "%s"', (text) => {
    const environment = { DATABASE_URL: 'postgresql://a', ARCHIVE_AFTER_DAYS: text };
    expect(() => workerOptionsFrom(environment)).toThrow('ARCHIVE_AFTER_DAYS');
  });
});
