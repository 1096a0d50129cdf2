import { process } from '../../support/bpmn.js';
import { availableQueueBackends } from '../../support/queue-backends.js';
import { ServiceUnderTest } from '../../support/service-under-test.js';

const model = process('pausing').start().wait('wait', { duration: 'PT0.2S' }).end().xml();

/** On PostgreSQL the queue is away only when everything is. */
const backends = availableQueueBackends().filter(({ name }) => name !== 'PostgreSQL');

it.each(backends)(
  'should go on, and end in time, while $name is away',
  async ({ start }) => {
    const queue = await start();
    const service = await ServiceUnderTest.start(queue.queueUrl);
    await service.deploy({ 'pausing.bpmn': model });
    await service.startWorker({ reconcileEveryMs: 300 });

    // when the queue dies
    await queue.stop();
    const key = await service.startInstance('pausing');

    // then
    await service.expectEnd(key);
    await service.stop();
  },
  60_000,
);
