import { ApiUnderTest } from '../../support/api-under-test.js';
import { process } from '../../support/bpmn.js';
import { ClientUnderTest } from '../../support/client-under-test.js';

const model = process('tax-check')
  .start()
  .serviceTask('check', 'tax.check')
  .end()
  .boundaryError('unknown', 'check', 'no-such-firm')
  .end('refused')
  .xml();

describe('the jobs of a system outside', () => {
  let api: ApiUnderTest;
  let client: ClientUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    client = await ClientUnderTest.of(api);
    const reply = await client.deploy({ 'tax-check.bpmn': model });
    if (reply.status !== 200) throw new Error(reply.text);
  });
  afterAll(async () => api.stop());

  const oneJob = async (variables: object = {}) => {
    const instance = await client.start('tax-check', variables);
    const [job] = await client.take('tax.check', { worker: 'one', maxJobsToActivate: 1 });
    if (job?.processInstanceKey !== instance) throw new Error('another job came first');
    return { instance, job: String(job.jobKey) };
  };

  const statusOf = async (instance: string) => {
    const [row] = await api.query<{ status: string }>(
      'SELECT status FROM process_instance WHERE key = $1',
      [instance],
    );
    return row?.status;
  };

  it('are told with everything that the element sees', async () => {
    // given
    const instance = await client.start('tax-check', { firm: '0109', note: 'a' });

    // when
    const [job] = await client.take('tax.check', { worker: 'one', fetchVariable: ['firm'] });

    // then
    expect(job).toEqual({
      jobKey: expect.stringMatching(/^\d+$/) as string,
      type: 'tax.check',
      kind: 'BPMN_ELEMENT',
      listenerEventType: 'UNSPECIFIED',
      processInstanceKey: instance,
      rootProcessInstanceKey: instance,
      processDefinitionKey: expect.stringMatching(/^\d+$/) as string,
      processDefinitionId: 'tax-check',
      processDefinitionVersion: 1,
      elementId: 'check',
      elementInstanceKey: expect.stringMatching(/^\d+$/) as string,
      customHeaders: {},
      worker: 'one',
      retries: 3,
      deadline: Date.parse('2026-10-05T01:01:00.000Z'),
      variables: { firm: '0109' },
      tenantId: '<default>',
      tags: [],
      userTask: null,
    });
    expect(await client.post(`/v2/jobs/${String(job?.jobKey)}/completion`)).toMatchObject({
      status: 204,
    });
  });

  it('are completed with variables, in the name of the client', async () => {
    const { instance, job } = await oneJob();

    const reply = await client.post(`/v2/jobs/${job}/completion`, { variables: { ok: true } });

    expect(reply.status).toBe(204);
    expect(await statusOf(instance)).toBe('completed');
    const actors = await api.query<{ actor: string }>(
      'SELECT DISTINCT actor FROM history WHERE root_key = $1',
      [instance],
    );
    expect(actors).toEqual([{ actor: `client:${client.key}` }]);
  });

  it('are tried again after a failure when their time has come', async () => {
    const { job } = await oneJob();
    const failure = { retries: 2, errorMessage: 'offline', retryBackOff: 60_000 };

    expect((await client.post(`/v2/jobs/${job}/failure`, failure)).status).toBe(204);

    expect(await client.take('tax.check')).toEqual([]);
    await api.at('2026-10-05', '08:02');
    expect(await client.take('tax.check')).toMatchObject([{ jobKey: job, retries: 2 }]);
    await client.post(`/v2/jobs/${job}/completion`);
  });

  it('stop without retries, and go on with those that they are granted', async () => {
    const { instance, job } = await oneJob();

    await client.post(`/v2/jobs/${job}/failure`, { retries: 0, errorMessage: 'offline' });
    expect(await client.take('tax.check')).toEqual([]);
    const [incident] = await api.query<{ key: string; message: string }>(
      'SELECT key, message FROM incident WHERE root_key = $1',
      [instance],
    );
    expect(incident?.message).toBe('offline');

    const granted = await client.call('PATCH', `/v2/jobs/${job}`, { changeset: { retries: 5 } });
    expect(granted.status).toBe(204);
    await api.post('quantri', `/api/incidents/${incident?.key ?? ''}/resolution`, {});
    expect(await client.take('tax.check')).toMatchObject([{ jobKey: job, retries: 5 }]);
    await client.post(`/v2/jobs/${job}/completion`);
  });

  it('may end in an error that the model catches', async () => {
    const { instance, job } = await oneJob();

    const error = { errorCode: 'no-such-firm', variables: { why: 'gone' } };
    expect((await client.post(`/v2/jobs/${job}/error`, error)).status).toBe(204);

    expect(await statusOf(instance)).toBe('completed');
  });

  it('are refused to whoever was too slow, once another client has them', async () => {
    // given
    const { job } = await oneJob();
    const other = await ClientUnderTest.of(api);
    await api.at('2026-10-05', '09:00');
    expect(await other.take('tax.check')).toMatchObject([{ jobKey: job }]);

    // when
    const late = await client.post(`/v2/jobs/${job}/completion`);

    // then
    expect(late).toMatchObject({ status: 409, body: { title: 'LOCK_LOST' } });
    expect((await other.post(`/v2/jobs/${job}/completion`)).status).toBe(204);
    expect((await other.post(`/v2/jobs/${job}/completion`)).status).toBe(404);
  });

  it('come to a worker that waits for them', async () => {
    const waiting = client.take('tax.check', { requestTimeout: 20_000 });
    const instance = await client.start('tax-check');

    const jobs = await waiting;

    expect(jobs).toMatchObject([{ processInstanceKey: instance }]);
    await client.post(`/v2/jobs/${String(jobs[0]?.jobKey)}/completion`);
  });

  it('are closed to a client that has not the type, the process or the scope', async () => {
    const { job } = await oneJob();
    const complete = `/v2/jobs/${job}/completion`;
    const ofOtherType = await ClientUnderTest.of(api, { jobTypes: ['land.*'] });
    const ofOtherProcess = await ClientUnderTest.of(api, { processes: ['tax'] });
    const withoutScope = await ClientUnderTest.of(api, { scopes: ['jobs:read'] });

    const wanted = { type: 'tax.check', timeout: 1, maxJobsToActivate: 1, requestTimeout: -1 };
    const taken = await ofOtherType.post('/v2/jobs/activation', wanted);
    expect(taken).toMatchObject({ status: 403, body: { title: 'BEYOND_REACH' } });
    await api.at('2026-10-05', '10:00');
    expect(await ofOtherProcess.take('tax.check')).toEqual([]);
    expect((await ofOtherType.post(complete)).status).toBe(404);
    expect((await ofOtherProcess.post(complete)).status).toBe(404);
    expect(await withoutScope.post(complete)).toMatchObject({
      status: 403,
      body: { title: 'SCOPE_MISSING' },
    });
  });

  it('refuse a call with everything that is wrong with it', async () => {
    const body = { type: '', timeout: 0, maxJobsToActivate: 'x', requestTimeout: 1.5, colour: 1 };

    const reply = await client.post('/v2/jobs/activation', body);

    expect(reply.status).toBe(400);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(reply.body).toMatchObject({
      type: 'about:blank',
      title: 'VALIDATION_FAILED',
      status: 400,
      instance: '/v2/jobs/activation',
    });
    const errors = reply.body.errors as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/colour unknown-field',
      '/maxJobsToActivate wrong-type',
      '/requestTimeout wrong-type',
      '/timeout too-small',
      '/type missing',
    ]);
  });
});
