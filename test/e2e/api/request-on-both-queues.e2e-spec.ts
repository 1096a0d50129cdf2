import type { INestApplicationContext } from '@nestjs/common';
import { createWorkerApp } from '../../../apps/worker/src/create-worker-app.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { availableQueueBackends, type StartedQueue } from '../../support/queue-backends.js';
import { aSubmission, completeTask, usual } from '../../support/request-over-http.js';
import { until } from '../../support/until.js';

/** So long that nobody looks for work for which no bell has rung. */
const never = 3_600_000;

/** One api process, one worker process, and nothing between them but the database and the bells. */
describe.each(availableQueueBackends())('a request with bells on $name', (backend) => {
  let queue: StartedQueue;
  let api: ApiUnderTest;
  let worker: INestApplicationContext;
  let key: string;

  beforeAll(async () => {
    queue = await backend.start();
    const { queueUrl } = queue;
    const bells = queueUrl === undefined ? {} : { queueUrl };
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:30'], bells });
    await api.deploy('information-request');
    worker = await createWorkerApp({
      databaseUrl: api.database.url,
      reconcileEveryMs: never,
      poolSize: 5,
      ...(api.clock && { clock: api.clock }),
      ...bells,
    });
  });
  afterAll(async () => {
    await worker.close();
    await api.stop();
    await queue.stop();
  });

  const request = async () => (await api.get('doanhnghiep1', `/api/requests/${key}`)).body;
  const opens = async (elementId: string, as: string) =>
    until(`${elementId} is open`, async () => {
      const { body } = await api.get(as, `/api/requests/${key}`);
      return ((body.tasks ?? []) as { elementId: string }[]).some(
        (task) => task.elementId === elementId,
      );
    });

  it('goes from hand to hand, the service doing its part in between', async () => {
    const reply = await api.post('doanhnghiep1', '/api/requests', aSubmission);
    key = String(reply.body.key);
    for (const [elementId, login, variables] of usual) {
      await opens(elementId, login);
      await completeTask(api, key, elementId, login, variables);
    }
    await opens('survey', 'doanhnghiep1');

    expect(await request()).toMatchObject({ status: 'DELIVERED', outcome: 'fulfilled' });
  });

  it('ends with the survey, each letter sent once', async () => {
    // when
    const answers = { received: true, relationshipNeeded: false, ease: 4 };
    await api.post('doanhnghiep1', `/api/requests/${key}/survey`, answers);

    // then
    await until('the request has ended', async () => (await request()).status === 'FULFILLED');
    const { body } = await api.get('doanhnghiep1', `/api/requests/${key}/documents`);
    expect((body.items as { symbol: string }[]).map(({ symbol }) => symbol)).toEqual([
      '01/PTN-VPUBND',
      '01/PGQ-VPUBND',
    ]);
  });
});
