import { hears } from '../../../apps/worker/src/listen-check.js';
import { process } from '../../support/bpmn.js';
import type { DatabaseLines } from '../../support/database-lines.js';
import { startDeafProxy } from '../../support/deaf-proxy.js';
import { ServiceUnderTest } from '../../support/service-under-test.js';

const model = process('pausing').start().wait('wait', { duration: 'PT0.2S' }).end().xml();

describe('a connection on which no notification arrives', () => {
  let service: ServiceUnderTest;
  let proxy: DatabaseLines;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    await service.deploy({ 'pausing.bpmn': model });
    proxy = await startDeafProxy(service.database.url);
  });
  afterAll(async () => {
    await service.stop();
    await proxy.stop();
  });

  it('should be found out at the start', async () => {
    expect(await hears(service.database.url, 2_000)).toBe(true);
    expect(await hears(proxy.url, 200)).toBe(false);
  });

  it('should cost time but no work', async () => {
    await service.startWorker({ databaseUrl: proxy.url, reconcileEveryMs: 300 });

    // when
    const key = await service.startInstance('pausing');

    // then
    await service.expectEnd(key);
  });
});
