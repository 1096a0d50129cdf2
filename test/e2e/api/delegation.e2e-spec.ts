import { ApiUnderTest } from '../../support/api-under-test.js';
import {
  answerRequest,
  completeTask,
  submitRequest,
  taskAt,
  usual,
} from '../../support/request-over-http.js';

const owner = 'daumoi.vpubnd';
const delegate = 'xuly.vpubnd';

describe('a task', () => {
  let api: ApiUnderTest;
  let request: string;
  let task: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  beforeEach(async () => {
    request = await submitRequest(api);
    await answerRequest(api, request, 'classify');
    task = await taskAt(api, request, 'classify', owner);
    await act(owner, 'claim');
  });
  afterAll(async () => api.stop());

  const act = async (as: string, verb: string, body: object = {}, key?: string) =>
    api.post(as, `/api/tasks/${task}/${verb}`, body, key);
  const personOf = async (login: string) => {
    const [row] = await api.query<{ key: string }>(
      'SELECT person_key AS key FROM account WHERE login = $1',
      [login],
    );
    return String(row?.key);
  };
  const delegateTo = async (login: string, key?: string) =>
    act(owner, 'delegate', { person: await personOf(login) }, key);
  const allowedTo = async (login: string) => {
    const { body } = await api.get(login, `/api/tasks/${task}`);
    const actions = body.actions as { action: string; allowed: boolean }[];
    return actions.filter(({ allowed }) => allowed).map(({ action }) => action);
  };

  it('is delegated to a colleague, who hands it back to its owner, who completes it', async () => {
    // given
    const [ownerId, delegateId] = [await personOf(owner), await personOf(delegate)];
    expect((await api.get(delegate, `/api/tasks/${task}`)).status).toBe(404);

    // when
    const delegated = await delegateTo(delegate);

    // then
    const pending = { assignee: delegateId, owner: ownerId, delegation: 'pending' };
    expect(delegated).toMatchObject({ status: 200, body: { key: task, ...pending } });
    expect((await api.get(owner, `/api/tasks/${task}`)).body).toMatchObject(pending);
    expect(await allowedTo(owner)).toEqual(['claim']);
    expect(await allowedTo(delegate)).toEqual(['resolve']);

    // when
    const resolved = await act(delegate, 'resolve');

    // then
    const back = { assignee: ownerId, owner: ownerId, delegation: 'resolved' };
    expect(resolved).toMatchObject({ status: 200, body: back });
    expect(await allowedTo(owner)).toEqual(['release', 'delegate', 'complete']);
    expect((await api.get(delegate, `/api/tasks/${task}`)).status).toBe(404);
    expect((await act(owner, 'completion', { variables: { complexity: 'simple' } })).status).toBe(
      200,
    );
  });

  it('is delegated, and handed back, once, however often it is said', async () => {
    const replies = [await delegateTo(delegate, 'give'), await delegateTo(delegate, 'give')];
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(replies[0]?.body).toEqual(replies[1]?.body);

    const back = [
      await act(delegate, 'resolve', {}, 'back'),
      await act(delegate, 'resolve', {}, 'back'),
    ];
    expect(back.map(({ status }) => status)).toEqual([200, 200]);

    const history = await api.query<{ trigger: string }>(
      `SELECT h.trigger FROM history h JOIN information_request r ON r.process_instance_key = h.root_key
       WHERE r.key = $1 AND h.trigger IN ('delegate-user-task', 'resolve-user-task') ORDER BY h.seq`,
      [request],
    );
    expect(history.map(({ trigger }) => trigger)).toEqual([
      'delegate-user-task',
      'resolve-user-task',
    ]);
  });

  it.each<[string, string, string, object, number, string]>([
    ['the delegate completes it', delegate, 'completion', { variables: {} }, 409, 'delegated'],
    ['the delegate releases it', delegate, 'release', {}, 409, 'delegated'],
    [
      'the delegate delegates it in his turn',
      delegate,
      'delegate',
      { person: '1' },
      409,
      'delegated',
    ],
    ['its owner completes it', owner, 'completion', { variables: {} }, 409, 'delegated-away'],
    ['its owner hands it back', owner, 'resolve', {}, 409, 'delegated-away'],
    ['a stranger hands it back', 'tiepnhan.stc', 'resolve', {}, 404, 'not-found'],
  ])(
    'is left as it is when it is delegated and %s',
    async (_what, as, verb, body, status, code) => {
      // given
      await delegateTo(delegate);
      const before = (await api.get(owner, `/api/tasks/${task}`)).body;

      // when
      const reply = await act(as, verb, body);

      // then
      expect(reply).toMatchObject({ status, body: { code } });
      expect((await api.get(owner, `/api/tasks/${task}`)).body).toEqual(before);
    },
  );

  it.each([
    ['somebody of another agency', 'xuly.stc'],
    ['a business', 'doanhnghiep1'],
    ['nobody at all', null],
  ])('cannot be delegated to %s', async (_whom, login) => {
    const person = login === null ? '999' : await personOf(login);

    const reply = await act(owner, 'delegate', { person });

    expect(reply).toMatchObject({
      status: 422,
      body: {
        code: 'delegate-unknown',
        errors: [{ pointer: '/person', code: 'delegate-unknown' }],
      },
    });
  });

  it('can be delegated to exactly those who are listed as colleagues', async () => {
    // given
    await api.query('UPDATE account SET disabled_at = now() WHERE login = $1', ['khieunai.vpubnd']);

    // when
    const { body } = await api.get(owner, '/api/colleagues');

    // then
    expect((body.items as { name: string }[]).map(({ name }) => name)).toEqual([
      'Chuyên viên xử lý VPUBND (mẫu)',
      'Cán bộ tiếp nhận VPUBND (mẫu)',
      'Lãnh đạo ký duyệt VPUBND (mẫu)',
      'Thủ quỹ VPUBND (mẫu)',
      'Thủ trưởng cơ quan VPUBND (mẫu)',
      'Văn thư VPUBND (mẫu)',
    ]);
    const own = (await api.get('doanhnghiep2', '/api/colleagues')).body.items;
    expect(own).toEqual([]);
  });

  it('cannot be delegated to a colleague who has left, nor to oneself', async () => {
    // given
    await api.query('UPDATE account SET disabled_at = now() WHERE login = $1', ['vanthu.vpubnd']);

    // then
    expect((await delegateTo('vanthu.vpubnd')).body.code).toBe('delegate-unknown');
    expect(await delegateTo(owner)).toMatchObject({
      status: 422,
      body: { code: 'delegate-is-assignee' },
    });
  });

  it('is found among those that its owner has delegated, and taken back', async () => {
    await delegateTo(delegate);
    const listed = async () => {
      const { body } = await api.get(owner, '/api/tasks?view=delegated');
      return (body.items as { key: string }[]).map(({ key }) => key);
    };
    expect(await listed()).toContain(task);

    expect(await act(owner, 'claim')).toMatchObject({ status: 200, body: { delegation: null } });

    expect(await listed()).not.toContain(task);
    expect((await act(delegate, 'resolve')).status).toBe(404);
  });

  it('of drafting makes a drafter of the delegate, who may not sign then', async () => {
    // given
    const signer = 'lanhdao.vpubnd';
    request = await submitRequest(api);
    await answerRequest(api, request, 'draft-answer');
    task = await taskAt(api, request, 'draft-answer', delegate);
    await act(delegate, 'claim');
    expect((await act(delegate, 'delegate', { person: await personOf(signer) })).status).toBe(200);
    expect((await act(signer, 'resolve')).status).toBe(200);

    // when
    const [, , draft = {}] = usual.find(([elementId]) => elementId === 'draft-answer') ?? [];
    await completeTask(api, request, 'draft-answer', delegate, draft);
    await api.settle();

    // then
    task = await taskAt(api, request, 'sign', signer);
    expect(await act(signer, 'claim')).toMatchObject({
      status: 403,
      body: { code: 'must-be-another' },
    });
  });
});
