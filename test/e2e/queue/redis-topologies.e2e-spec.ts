import { process } from '../../support/bpmn.js';
import { availableQueueBackends } from '../../support/queue-backends.js';
import {
  startRedis,
  startRedisCluster,
  startSentinel,
  type RedisServer,
} from '../../support/redis-server.js';
import { ServiceUnderTest } from '../../support/service-under-test.js';

const model = process('pausing').start().wait('wait', { duration: 'PT0.2S' }).end().xml();

const topologies = [
  { name: 'a cluster', start: () => startRedisCluster() },
  {
    name: 'what a Sentinel knows',
    start: async () => {
      const master = await startRedis();
      return [master, await startSentinel(master)];
    },
  },
].filter(() => availableQueueBackends().length > 1);

/** Where there is no redis-server, the list of topologies is empty and this says so. */
it('should find as many topologies as the machine has', () => {
  expect(topologies).toHaveLength(availableQueueBackends().length > 1 ? 2 : 0);
});

for (const { name, start } of topologies) {
  describe(`doorbells on ${name}`, () => {
    let servers: readonly RedisServer[];
    let service: ServiceUnderTest;

    beforeAll(async () => {
      servers = await start();
      service = await ServiceUnderTest.start(servers.at(-1)?.url);
      await service.deploy({ 'pausing.bpmn': model });
    });
    afterAll(async () => {
      await service.stop();
      for (const server of servers) await server.stop();
    });

    it('should wake a worker at once and later', async () => {
      await service.startWorker();
      const key = await service.startInstance('pausing');
      await service.expectEnd(key);
      const again = await service.startInstance('pausing');
      await service.expectEnd(again);
    });
  });
}
