import { ApiUnderTest, type Reply } from '../../support/api-under-test.js';
import { aSubmission, submitRequest, taskAt } from '../../support/request-over-http.js';

const callers = 20;

describe('a call that is repeated under one Idempotency-Key', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  afterAll(async () => api.stop());

  const count = async (table: string) => (await api.rowCounts())[table];
  const together = async (call: () => Promise<Reply>) =>
    Promise.all(Array.from({ length: callers }, call));
  const expectOneReply = (replies: readonly Reply[], status: number) => {
    expect(new Set(replies.map((reply) => `${String(reply.status)} ${reply.text}`)).size).toBe(1);
    expect(replies[0]?.status).toBe(status);
  };

  it('submits one request, twenty times at once', async () => {
    const replies = await together(async () =>
      api.post('doanhnghiep1', '/api/requests', aSubmission, 'submit-1'),
    );

    expectOneReply(replies, 201);
    expect([await count('information_request'), await count('process_instance')]).toEqual([1, 1]);
  });

  it('gives the same reply later, whatever has happened since', async () => {
    const send = async () => api.post('doanhnghiep1', '/api/requests', aSubmission, 'submit-2');
    const first = await send();
    await api.at('2026-10-06', '08:00');
    const withdrawal = { reason: 'Không cần nữa' };
    await api.post(
      'doanhnghiep1',
      `/api/requests/${String(first.body.key)}/withdrawal`,
      withdrawal,
    );

    expectOneReply([first, await send()], 201);
  });

  it('completes a task once, twenty times at once', async () => {
    // given
    const request = await submitRequest(api);
    const task = await taskAt(api, request, 'register', 'tiepnhan.vpubnd');
    const claim = async () => api.post('tiepnhan.vpubnd', `/api/tasks/${task}/claim`, {}, 'take');
    expectOneReply(await together(claim), 200);

    // when
    const replies = await together(async () =>
      api.post('tiepnhan.vpubnd', `/api/tasks/${task}/completion`, { variables: {} }, 'done'),
    );

    // then
    expectOneReply(replies, 200);
    const [{ n } = { n: '' }] = await api.query<{ n: string }>(
      `SELECT count(*) AS n FROM history h JOIN process_instance i ON i.key = h.root_key
       JOIN information_request r ON r.process_instance_key = i.key
       WHERE r.key = $1 AND h.trigger = 'complete-user-task'`,
      [request],
    );
    expect(n).toBe('1');
  });

  it('withdraws once, twenty times at once', async () => {
    const request = await submitRequest(api);
    const url = `/api/requests/${request}/withdrawal`;

    const replies = await together(async () =>
      api.post('doanhnghiep1', url, { reason: 'Không cần nữa' }, 'withdraw'),
    );

    expectOneReply(replies, 200);
  });

  it('with another body is refused, and changes nothing', async () => {
    // given
    await api.post('doanhnghiep1', '/api/requests', aSubmission, 'other-body');
    const before = await api.rowCounts();

    // when
    const changed = { ...aSubmission, title: 'Một câu hỏi khác' };
    const reply = await api.post('doanhnghiep1', '/api/requests', changed, 'other-body');

    // then
    expect(reply).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await api.rowCounts()).toEqual(before);
  });

  it("by somebody else is somebody else's", async () => {
    const send = async (as: string) => api.post(as, '/api/requests', aSubmission, 'shared');
    const mine = await send('doanhnghiep1');
    const his = await send('doanhnghiep2');

    expect(his.status).toBe(201);
    expect(his.body.key).not.toBe(mine.body.key);
    const seen = await api.get('doanhnghiep2', `/api/requests/${String(mine.body.key)}`);
    expect(seen.status).toBe(404);
  });

  it('on another route is another call', async () => {
    const request = await submitRequest(api);
    const body = { reason: 'Không cần nữa' };
    const first = await api.post('doanhnghiep1', '/api/requests', aSubmission, 'routes');
    const other = await api.post(
      'doanhnghiep1',
      `/api/requests/${request}/withdrawal`,
      body,
      'routes',
    );
    expect([first.status, other.status]).toEqual([201, 200]);
  });

  it('that was refused may succeed when it is repeated', async () => {
    // given a task that a colleague holds
    const request = await submitRequest(api);
    const task = await taskAt(api, request, 'register', 'tiepnhan.vpubnd');
    const complete = async () =>
      api.post('tiepnhan.vpubnd', `/api/tasks/${task}/completion`, { variables: {} }, 'again');
    expect(await complete()).toMatchObject({ status: 409, body: { code: 'not-claimed' } });

    // when
    await api.post('tiepnhan.vpubnd', `/api/tasks/${task}/claim`, {});

    // then
    expect((await complete()).status).toBe(200);
  });

  it.each([
    ['none where one is needed', {}, 'idempotency-key-required'],
    ['an empty one', { 'idempotency-key': ' ' }, 'idempotency-key-malformed'],
    ['one with a space', { 'idempotency-key': 'a b' }, 'idempotency-key-malformed'],
    ['one too long', { 'idempotency-key': 'x'.repeat(129) }, 'idempotency-key-malformed'],
  ])('is refused with %s', async (_what, headers, code) => {
    const before = await api.rowCounts();
    const call = { method: 'POST', url: '/api/requests', body: aSubmission } as const;
    const reply = await api.call({ ...call, headers, as: 'doanhnghiep1' });
    expect(reply).toMatchObject({ status: 400, body: { code } });
    expect(await api.rowCounts()).toEqual(before);
  });
});
