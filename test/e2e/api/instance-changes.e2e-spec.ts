import { InstanceQueries, ProcessRuntime } from '@minhbach/runtime';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { process } from '../../support/bpmn.js';

/** Two tasks side by side, joined (by flow-3 and flow-7) before the last one. */
const review = (id: string, last: string, second = 'check') =>
  process(id)
    .start()
    .parallel('fork')
    .userTask('read')
    .parallel('join')
    .userTask(last)
    .end()
    .from('fork')
    .userTask(second)
    .to('join')
    .xml();

describe('an administrator changes an instance by hand', () => {
  let api: ApiUnderTest;
  let runtime: ProcessRuntime;
  let processes = 0;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    runtime = api.app.get(ProcessRuntime, { strict: false });
  });
  afterAll(async () => api.stop());

  async function deployed(content: string): Promise<string> {
    const files = [{ name: 'review.bpmn', content }];
    const { body } = await api.post('quantri', '/api/deployments', { files });
    return (body.processes as { key: string }[])[0]?.key ?? '';
  }

  /** A new instance of a process of its own, whose first task has been done. */
  async function started() {
    const id = `review-${String(++processes)}`;
    await deployed(review(id, 'sign'));
    const { rootKey } = await runtime.start({ processId: id, actor: 'system', variables: {} });
    return { id, rootKey, url: `/api/process-instances/${String(rootKey)}` };
  }

  async function complete(rootKey: number, elementId: string): Promise<void> {
    const [task] = await api.query<{ key: string }>(
      'SELECT key FROM user_task WHERE root_key = $1 AND element_id = $2',
      [rootKey, elementId],
    );
    const request = { taskKey: Number(task?.key), person: 'lan' };
    await runtime.claimTask(request);
    await runtime.completeTask({ ...request, variables: {} });
  }

  async function standsAt(url: string): Promise<readonly string[]> {
    const { body } = await api.get('quantri', url);
    return (body.tokens as { elementId: string }[]).map(({ elementId }) => elementId).sort();
  }

  const codes = (errors: unknown) =>
    (errors as { pointer: string; code: string }[]).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );

  it('cancels, suspends and resumes it', async () => {
    const { url } = await started();
    const replies = [];
    for (const what of ['suspension', 'suspension', 'resumption', 'resumption', 'cancellation']) {
      const { status, body } = await api.post('quantri', `${url}/${what}`, {});
      replies.push([status, body.status === status ? body.code : body.status]);
    }

    expect(replies).toEqual([
      [200, 'suspended'],
      [409, 'suspended'],
      [200, 'active'],
      [409, 'wrong-state'],
      [200, 'terminated'],
    ]);
  });

  it('moves a token into a join, which then has all it waits for', async () => {
    const { rootKey, url } = await started();
    await complete(rootKey, 'read');
    expect(await standsAt(url)).toEqual(['check', 'join']);

    const reply = await api.post('quantri', `${url}/modification`, {
      move: [{ from: { elementId: 'check' }, to: { elementId: 'join', flowId: 'flow-7' } }],
    });

    expect(reply).toMatchObject({ status: 200, body: { status: 'active' } });
    expect(await standsAt(url)).toEqual(['sign']);
    await complete(rootKey, 'sign');
    expect((await api.get('quantri', url)).body.status).toBe('completed');
  });

  it('activates with variables and terminates, and history says who did it', async () => {
    const { rootKey, url } = await started();

    await api.post('quantri', `${url}/modification`, {
      activate: [{ elementId: 'sign', variables: [{ variables: { hurry: true } }] }],
      terminate: [{ elementId: 'read' }, { elementId: 'check' }],
    });

    const instances = api.app.get(InstanceQueries, { strict: false });
    expect(await standsAt(url)).toEqual(['sign']);
    expect(await instances.variables(rootKey)).toEqual({ hurry: true });
    const history = await instances.history(rootKey);
    expect(history.at(-1)).toMatchObject({
      trigger: 'modify',
      actor: expect.any(String) as string,
    });
    expect(await instances.verifyChain(rootKey)).toMatchObject({ ok: true });
  });

  it('is told everything that is wrong with a modification, and nothing happens', async () => {
    const { url } = await started();

    const reply = await api.post('quantri', `${url}/modification`, {
      activate: [{ elementId: 'nowhere' }, { elementId: 'join' }],
      terminate: [{ elementId: 'sign' }],
    });

    expect([reply.status, reply.body.code]).toEqual([422, 'invalid-modification']);
    expect(codes(reply.body.errors)).toEqual([
      '/terminate/0/elementId no-token',
      '/activate/0/elementId unknown-element',
      '/activate/1/flowId join-needs-flow',
    ]);
    expect(await standsAt(url)).toEqual(['check', 'read']);
  });

  it.each([
    [{ terminate: [{}] }, ['/terminate/0 missing']],
    [{ terminate: [{ elementId: 'a', elementInstanceKey: '1' }] }, ['/terminate/0 not-allowed']],
    [{ terminate: [{ elementInstanceKey: 7 }] }, ['/terminate/0/elementInstanceKey wrong-format']],
    [{ move: [{ from: { elementId: 'a' } }] }, ['/move/0/to missing']],
    [
      { activate: [{ elementId: 1 }], x: 1 },
      ['/x unknown-field', '/activate/0/elementId wrong-type'],
    ],
  ])('is told what a body lacks: %j', async (body, expected) => {
    const reply = await api.post('quantri', '/api/process-instances/999/modification', body);

    expect(reply.status).toBe(422);
    expect(codes(reply.body.errors)).toEqual(expected);
  });

  it('migrates it, the token at the join included, after a look at what is in the way', async () => {
    // given
    const { id, rootKey, url } = await started();
    await complete(rootKey, 'read');
    const definitionKey = await deployed(review(id, 'seal', 'audit'));
    const migrate = async (more: object) =>
      api.post('quantri', `${url}/migration`, { definitionKey, ...more });

    // when it is only tried, or cannot be done
    const tried = await migrate({ dryRun: true });
    const refused = await migrate({});

    // then both tell the same, and nothing has changed
    expect(tried).toMatchObject({ status: 200, body: { dryRun: true } });
    expect(refused.status).toBe(422);
    expect(tried.body.problems).toEqual(refused.body.errors);
    expect(refused.body.errors).toMatchObject([{ elementId: 'check', code: 'no-counterpart' }]);
    expect((await api.get('quantri', url)).body).toMatchObject({ version: 1 });

    // when it is said what has become of the task
    const mappings = [{ source: 'check', target: 'audit' }];
    expect((await migrate({ mappings, dryRun: true })).body.problems).toEqual([]);
    expect((await migrate({ mappings })).status).toBe(200);

    // then it goes on by the new version
    const { body } = await api.get('quantri', url);
    expect(body).toMatchObject({ version: 2, definitionKey });
    await complete(rootKey, 'audit');
    expect(await standsAt(url)).toEqual(['seal']);
  });

  it('may not do so without being one', async () => {
    const { url } = await started();
    for (const what of ['cancellation', 'modification', 'migration']) {
      const reply = await api.post('giamsat', `${url}/${what}`, { definitionKey: '1' });
      expect([what, reply.status]).toEqual([what, 403]);
    }
  });
});
