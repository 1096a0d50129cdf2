import { ApiUnderTest } from '../../support/api-under-test.js';
import { process } from '../../support/bpmn.js';
import { ClientUnderTest } from '../../support/client-under-test.js';

describe('external tasks', () => {
  let api: ApiUnderTest;
  let client: ClientUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    client = await ClientUnderTest.of(api);
    await client.deploy({
      'land.bpmn': process('land').start().serviceTask('check', 'land.check').end().xml(),
    });
  });
  afterAll(async () => api.stop());

  const fetchOne = async (workerId: string) => {
    const topics = [{ topicName: 'land.check', lockDuration: 60_000 }];
    const url = '/engine-rest/external-task/fetchAndLock';
    const { text, headers } = await client.post(url, { workerId, maxTasks: 1, topics });
    expect(headers['content-type']).toBe('application/json');
    return (JSON.parse(text) as Record<string, unknown>[])[0];
  };
  const act = async (task: unknown, verb: string, body: object) =>
    client.post(`/engine-rest/external-task/${String(task)}/${verb}`, body);

  it('are told with typed variables', async () => {
    const instance = await client.start('land', { n: 1, list: [1] });

    const task = await fetchOne('a');

    expect(task).toMatchObject({
      topicName: 'land.check',
      workerId: 'a',
      processInstanceId: instance,
      processDefinitionKey: 'land',
      retries: 3,
      lockExpirationTime: '2026-10-05T01:01:00.000+0000',
      variables: {
        n: { type: 'Integer', value: 1, valueInfo: {} },
        list: { type: 'Json', value: '[1]', valueInfo: {} },
      },
    });
    await act(task?.id, 'complete', { workerId: 'a' });
  });

  it('are another worker’s only when they were given back or their lock has ended', async () => {
    await client.start('land');
    const task = (await fetchOne('a'))?.id;

    const foreign = await act(task, 'complete', { workerId: 'b' });
    expect(foreign).toMatchObject({ status: 400, body: { type: 'InvalidRequestException' } });
    expect((await act(task, 'lock', { workerId: 'b', lockDuration: 1_000 })).status).toBe(400);
    expect((await act(task, 'extendLock', { workerId: 'a', newDuration: 90_000 })).status).toBe(
      204,
    );
    expect((await act(task, 'unlock', {})).status).toBe(204);
    expect((await fetchOne('b'))?.id).toBe(task);
    expect((await act(task, 'complete', { workerId: 'a' })).status).toBe(400);
    expect((await act(task, 'complete', { workerId: 'b' })).status).toBe(204);
    expect((await act(task, 'complete', { workerId: 'b' })).status).toBe(404);
  });

  it('fail with as many tries as the worker leaves, later', async () => {
    await client.start('land');
    const task = (await fetchOne('a'))?.id;
    const failure = { workerId: 'a', errorMessage: 'offline', retries: 1, retryTimeout: 60_000 };

    expect((await act(task, 'failure', failure)).status).toBe(204);

    expect(await fetchOne('a')).toBeUndefined();
    await api.at('2026-10-05', '08:02');
    expect(await fetchOne('a')).toMatchObject({ id: task, retries: 1 });
    const error = {
      workerId: 'a',
      errorCode: 'none',
      variables: { x: { value: 1, type: 'Text' } },
    };
    expect((await act(task, 'bpmnError', error)).status).toBe(400);
    expect((await act(task, 'complete', { workerId: 'a' })).status).toBe(204);
  });
});
