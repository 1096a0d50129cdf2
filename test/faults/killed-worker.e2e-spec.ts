import { jest } from '@jest/globals';
import { availableQueueBackends, type StartedQueue } from '../support/queue-backends.js';
import { Chance } from './support/chance.js';
import { DemoRun, isWhole, requestCount } from './support/demo-run.js';
import { brokenInvariants, countRequests } from './support/invariants.js';
import { SeparateService } from './support/separate-service.js';

jest.setTimeout(600_000);

// In `npm test` the service whose process is killed has its queue in PostgreSQL, and the worker here has it on Redis.
const backends = isWhole ? availableQueueBackends() : availableQueueBackends().slice(-1);

describe.each(backends)('with its queue on $name', (backend) => {
  let queue: StartedQueue;
  let service: SeparateService;
  let demo: DemoRun;

  beforeEach(async () => {
    queue = await backend.start();
    service = await SeparateService.start(queue);
  });

  afterEach(async () => {
    await demo.abandon();
    await service.stop();
    await queue.stop();
  });

  it('brings every request to its end, once, when the worker is killed in the middle', async () => {
    // given
    const chance = new Chance();
    demo = new DemoRun(service.url, chance.seed);

    // when
    await demo.hasBegun();
    await chance.moment(500);
    await service.killWorker();
    service.restartWorker();
    await demo.hasSubmitted();
    await chance.moment(1500);
    await service.killWorker();
    service.restartWorker();
    const { code, output } = await demo.end();

    // then
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    expect(await countRequests(service.database.url)).toBe(requestCount);
    expect(await brokenInvariants(service.database.url)).toEqual([]);
  });
});
