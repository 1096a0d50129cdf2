import { ProcessRuntime } from '@minhbach/runtime';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { process } from '../../support/bpmn.js';

const content = process('work').start().userTask('first').end().xml();

describe('an administrator operates on many instances', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.post('quantri', '/api/deployments', { files: [{ name: 'work.bpmn', content }] });
    const runtime = api.app.get(ProcessRuntime, { strict: false });
    for (const businessKey of ['one', 'two', 'three']) {
      await runtime.start({ processId: 'work', actor: 'system', variables: {}, businessKey });
    }
  });
  afterAll(async () => api.stop());

  const post = async (body: object, key?: string) =>
    api.post('quantri', '/api/batch-operations', body, key);

  it('counts, does it once for each key, and sees how far it has come', async () => {
    // given
    const filter = { processId: 'work', version: 1, startedAfter: '2026-01-01T00:00:00Z' };
    const counted = await post({ type: 'suspend', filter, dryRun: true });
    expect(counted).toMatchObject({
      status: 201,
      body: { key: null, total: 3, status: 'dry-run' },
    });

    // when
    const replies = [
      await post({ type: 'suspend', filter }, 'once'),
      await post({ type: 'suspend', filter }, 'once'),
    ];
    expect(replies[1]?.body).toEqual(replies[0]?.body);
    expect(replies[0]?.body).toMatchObject({ status: 'running', pending: 3 });
    await api.settle();

    // then
    const url = `/api/batch-operations/${String(replies[0]?.body.key)}`;
    expect((await api.get('quantri', url)).body).toMatchObject({ status: 'completed', done: 3 });
    expect((await api.get('quantri', '/api/batch-operations')).body.items).toHaveLength(1);
    expect((await api.post('quantri', `${url}/cancellation`, {})).status).toBe(409);
  });

  it('is told to which it could not be done, and why', async () => {
    const modification = { terminate: [{ elementId: 'nowhere' }] };
    const { body } = await post({ type: 'modify', filter: { businessKey: 'one' }, modification });
    await api.settle();

    const failures = await api.get('quantri', `/api/batch-operations/${String(body.key)}/failures`);
    expect(failures.body).toMatchObject({
      items: [
        {
          code: 'invalid-modification',
          errors: [{ pointer: '/terminate/0/elementId', code: 'no-token', elementId: 'nowhere' }],
        },
      ],
      next: null,
    });
  });

  it.each([
    [{ type: 'migrate', filter: {} }, '/migration missing'],
    [{ type: 'modify', filter: {} }, '/modification missing'],
    [{ type: 'set-variables', filter: {} }, '/variables missing'],
    [{ type: 'cancel', filter: { keys: ['x'] } }, '/filter/keys wrong-format'],
    [{ type: 'cancel', filter: { startedBefore: 'soon' } }, '/filter/startedBefore wrong-format'],
    [
      { type: 'cancel', filter: { startedBefore: '2026-W41' } },
      '/filter/startedBefore wrong-format',
    ],
  ])('is told what %j lacks', async (body, fault) => {
    const reply = await post(body);
    const errors = reply.body.errors as { pointer: string; code: string }[];
    expect([reply.status, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      422,
      fault,
    ]);
  });

  it('finds no batch operation that does not exist', async () => {
    expect((await api.get('quantri', '/api/batch-operations/999')).status).toBe(404);
    expect((await api.post('quantri', '/api/batch-operations/999/cancellation', {})).status).toBe(
      404,
    );
  });
});
