import { JobWorker } from '@minhbach/runtime';
import { Injectable, Module } from '@nestjs/common';
import { process } from '../../support/bpmn.js';
import { availableQueueBackends, type StartedQueue } from '../../support/queue-backends.js';
import { ServiceUnderTest } from '../../support/service-under-test.js';
import { until } from '../../support/until.js';

@Injectable()
class Stamping {
  @JobWorker('stamp')
  async stamp() {
    return { stamped: true };
  }
}

@Module({ providers: [Stamping] })
class StampingModule {}

const models = {
  'stamping.bpmn': process('stamping').start().serviceTask('stamp', 'stamp').end().xml(),
  'waiting.bpmn': process('waiting').start().wait('wait', { duration: '=pause' }).end().xml(),
  'listening.bpmn': process('listening')
    .start()
    .waitForMessage('hear', 'answer.given', '=question')
    .end()
    .xml(),
};

describe.each(availableQueueBackends())('doorbells on $name', ({ start }) => {
  let queue: StartedQueue;
  let service: ServiceUnderTest;

  beforeAll(async () => {
    queue = await start();
    service = await ServiceUnderTest.start(queue.queueUrl);
    await service.deploy(models);
  });
  afterEach(async () => service.stopWorkers());
  afterAll(async () => {
    await service.stop();
    await queue.stop();
  });

  /** The bells that nobody has answered. */
  async function rung(): Promise<string[]> {
    return (await service.queue.getJobs(['waiting', 'delayed'])).map(({ name }) => name);
  }
  async function hasRung(name: string): Promise<boolean> {
    return (await rung()).includes(name);
  }

  it('should wake a worker for a job', async () => {
    // given a worker that has looked once and now only listens
    await service.startWorker({ workers: [StampingModule] });

    // when
    const key = await service.startInstance('stamping');

    // then
    await service.expectEnd(key);
  });

  it('should wake a worker when a timer is due, and not before', async () => {
    await service.startWorker();

    // when
    const key = await service.startInstance('waiting', { pause: 'PT1.2S' });
    await service.expectEnd(key);

    // then
    const [row] = await service.query<{ waited: number }>(
      `SELECT extract(epoch FROM ended_at - started_at)::float8 AS waited
       FROM process_instance WHERE key = $1`,
      [key],
    );
    expect(row?.waited).toBeGreaterThanOrEqual(1.2);
    expect(row?.waited).toBeLessThan(5);
  });

  it('should wake a worker for a message', async () => {
    await service.startWorker();
    const key = await service.startInstance('listening', { question: 'why' });

    // when
    await service.runtime.publishMessage({
      name: 'answer.given',
      correlationKey: 'why',
      variables: {},
      actor: 'teller',
    });

    // then
    await service.expectEnd(key);
  });

  it('should ring once for all that waits', async () => {
    // given nobody who answers
    const keys = [];
    for (let i = 0; i < 5; i++) keys.push(await service.startInstance('stamping'));
    keys.push(
      ...(await Promise.all(Array.from({ length: 45 }, () => service.startInstance('stamping')))),
    );

    // then
    await until('the bell has rung', () => hasRung('jobs'));
    expect((await rung()).filter((name) => name === 'jobs')).toHaveLength(1);

    // and one answer does it all
    await service.startWorker({ workers: [StampingModule] });
    for (const key of keys) await service.expectEnd(key);
  });

  it('should do all the work although every bell is lost', async () => {
    // given a bell of each kind that nobody has answered
    const job = await service.startInstance('stamping');
    const timer = await service.startInstance('waiting', { pause: 'PT0.1S' });
    const listener = await service.startInstance('listening', { question: 'who' });
    await service.runtime.publishMessage({
      name: 'answer.given',
      correlationKey: 'who',
      variables: {},
      actor: 'teller',
    });

    // when the queue is gone with all of them
    for (const name of ['jobs', 'timers', 'outbox']) {
      await until(`the bell for ${name} has rung`, () => hasRung(name));
    }
    await service.loseTheQueue(queue.empty);
    await service.startWorker({ workers: [StampingModule], reconcileEveryMs: 300 });

    // then the reconciler finds everything
    for (const key of [job, timer, listener]) {
      await service.expectEnd(key);
    }
    // and the next bell rings again
    await service.stopWorkers();
    await service.startWorker({ workers: [StampingModule] });
    const next = await service.startInstance('stamping');
    await service.expectEnd(next);
  });

  it('should leave a bell in the queue for the next worker when one ends', async () => {
    const worker = await service.startWorker({ workers: [StampingModule] });
    await service.stopWorker(worker);

    // when
    const key = await service.startInstance('stamping');
    await service.startWorker({ workers: [StampingModule] });

    // then
    await service.expectEnd(key);
  });
});
