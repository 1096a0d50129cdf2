import { process as model } from '../support/bpmn.js';
import {
  startRedis,
  startRedisCluster,
  startReplica,
  startSentinel,
  type RedisServer,
} from '../support/redis-server.js';
import { ServiceUnderTest } from '../support/service-under-test.js';
import { until } from '../support/until.js';

const pausing = model('pausing').start().wait('wait', { duration: 'PT0.2S' }).end().xml();

/** What the keys of the queue lie under; its slot is the same for all of them. */
const prefix = '{minhbach}';

/** The service with its bells on these servers. No bell is replaced by a look into the database. */
async function serveOn(queueUrl: string | undefined): Promise<ServiceUnderTest> {
  const service = await ServiceUnderTest.start(queueUrl);
  await service.deploy({ 'pausing.bpmn': pausing });
  await service.startWorker();
  await service.startWorker();
  return service;
}

async function rings(service: ServiceUnderTest): Promise<void> {
  await service.expectEnd(await service.startInstance('pausing'));
}

describe('on a Redis Cluster of three nodes', () => {
  let nodes: readonly RedisServer[];
  let service: ServiceUnderTest;

  beforeAll(async () => {
    nodes = await startRedisCluster(3);
  });
  // One service at a time: the workers of two would answer each other's bells, and find nothing in their own database.
  afterEach(async () => service.stop());
  afterAll(async () => {
    for (const node of nodes) await node.stop();
  });

  it('bells ring, and all keys lie with one node', async () => {
    service = await serveOn(nodes[0]?.url);
    await rings(service);
    await rings(service);
    const found = await Promise.all(nodes.map(async (node) => node.command('KEYS', '*')));
    const keys = found.map((each) => each as string[]);
    expect(keys.flat().filter((key) => !key.startsWith(`${prefix}:`))).toEqual([]);
    expect(keys.filter((each) => each.length > 0)).toHaveLength(1);
  });

  it('bells ring when another node of the address is the only one that answers first', async () => {
    const [first = '', ...others] = (nodes[0]?.url ?? '').replace('redis://', '').split(/[,?]/);
    const turned = `redis://127.0.0.1:1,${others[0] ?? ''},${first}?cluster`;
    expect(turned).toContain('127.0.0.1:1,');
    service = await serveOn(turned);
    await rings(service);
  });
});

describe('on what three Sentinels know', () => {
  let servers: RedisServer[];
  let service: ServiceUnderTest;

  beforeAll(async () => {
    const master = await startRedis();
    const replica = await startReplica(master);
    await until('it is copied', async () =>
      String(await master.command('INFO', 'replication')).includes('state=online'),
    );
    const sentinels = await Promise.all([1, 2, 3].map(async () => startSentinel(master)));
    servers = [master, replica, ...sentinels];
    const hosts = sentinels.map(({ port }) => `127.0.0.1:${String(port)}`).join(',');
    await until('the Sentinels know the copy', async () =>
      (
        await Promise.all(
          sentinels.map(async (each) => each.command('SENTINEL', 'REPLICAS', 'main')),
        )
      ).every((known) => (known as unknown[]).length === 1),
    );
    service = await serveOn(`redis://${hosts}?sentinel=main`);
  });
  afterAll(async () => {
    await service.stop();
    for (const server of servers) await server.stop();
  });

  it('bells ring, and ring again when the master was lost and its copy has taken its place', async () => {
    await rings(service);
    const [master, replica] = servers;
    await master?.stop();
    await until('the copy is the master', async () =>
      String(await replica?.command('ROLE')).startsWith('master'),
    );
    await rings(service);
    expect(await replica?.command('KEYS', `${prefix}:*`)).not.toEqual([]);
  });
});
