import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, submitRequest } from '../../support/request-over-http.js';

const officer = 'thuquy.vpubnd';
const supervisor = 'giamsat';

/** Officials who follow a request of the office of the People's Committee that is not their own work. */
describe('following a request', () => {
  let api: ApiUnderTest;
  let request: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  beforeEach(async () => {
    await api.at('2026-10-05', '08:00');
    request = await submitRequest(api);
  });
  afterAll(async () => api.stop());

  const path = () => `/api/requests/${request}/watch`;
  const call = async (as: string, method: 'PUT' | 'DELETE') =>
    api.call({ method, url: path(), as, body: {} });
  const follow = async (...people: string[]) => {
    for (const login of people) expect((await call(login, 'PUT')).status).toBe(204);
  };
  const isWatching = async (login: string) =>
    (await api.get(login, `/api/requests/${request}`)).body.watching;
  const listed = async (login: string) => {
    const { body } = await api.get(login, '/api/requests?view=watched');
    return (body.items as { key: string }[]).map(({ key }) => key);
  };
  /** What somebody was told as who follows it, the oldest first. */
  const told = async (login: string) => {
    const rows = await api.query<{ text: string }>(
      `SELECT n.text FROM notification n JOIN account a ON a.person_key::text = n.recipient
       WHERE a.login = $1 AND n.subject_key = $2 AND n.kind = 'watched' ORDER BY n.created_at, n.key`,
      [login, request],
    );
    return rows.map(({ text }) => text.replace(/YC-\d+-\d+/, 'YC'));
  };

  it('is for officials who may read it, and begins and ends as often as they say', async () => {
    // when
    await follow(officer, officer, supervisor);

    // then
    expect([await isWatching(officer), await isWatching(supervisor)]).toEqual([true, true]);
    expect(await listed(officer)).toContain(request);
    expect(await isWatching('tiepnhan.vpubnd')).toBe(false);
    expect(await listed('tiepnhan.vpubnd')).toEqual([]);
    expect((await call('doanhnghiep1', 'PUT')).status).toBe(403);
    expect(await isWatching('doanhnghiep1')).toBe(false);
    expect((await call('thuquy.stc', 'PUT')).status).toBe(404);

    // when
    await call(officer, 'DELETE');
    expect((await call(officer, 'DELETE')).status).toBe(204);

    // then
    expect([await isWatching(officer), await listed(officer)]).toEqual([false, []]);
  });

  it('tells of each thing that happens, up to the complaint', async () => {
    // given
    await follow(officer);

    // when
    await answerRequest(api, request);
    const complaint = { content: 'Chưa đủ.' };
    expect(
      (await api.post('doanhnghiep1', `/api/requests/${request}/complaint`, complaint)).status,
    ).toBeLessThan(300);

    // then
    expect(await told(officer)).toEqual([
      'Yêu cầu đang theo dõi YC đã được tiếp nhận, vào sổ theo dõi.',
      'Yêu cầu đang theo dõi YC đã hợp lệ, đến hạn hết ngày 08/10/2026.',
      'Yêu cầu đang theo dõi YC đã được trả lời.',
      'Yêu cầu đang theo dõi YC đã kết thúc giải quyết.',
      'Yêu cầu đang theo dõi YC có khiếu nại của người yêu cầu.',
    ]);
  });

  it('tells of the deadline, but not the handler, who is told as such', async () => {
    // given
    await answerRequest(api, request, 'draft-answer');
    await follow(officer, 'xuly.vpubnd');

    // when
    await api.at('2026-10-08', '09:00');
    await api.at('2026-10-09', '00:01');

    // then
    expect(await told(officer)).toEqual([
      'Yêu cầu đang theo dõi YC sắp đến hạn, hết ngày 08/10/2026.',
      'Yêu cầu đang theo dõi YC đã quá hạn (đến hạn hết ngày 08/10/2026).',
    ]);
    expect(await told('xuly.vpubnd')).toEqual([]);
  });

  it('tells only those who work on it while it is restricted', async () => {
    // given
    await answerRequest(api, request, 'draft-answer');
    await follow(officer, supervisor);

    // when
    const restricted = { reason: 'Bí mật kinh doanh' };
    const reply = await api.post(supervisor, `/api/requests/${request}/restrictions`, restricted);
    expect(reply.status).toBeLessThan(300);
    await api.at('2026-10-09', '00:01');

    // then
    expect(await told(officer)).toEqual([]);
    expect(await listed(officer)).not.toContain(request);
    expect(await told(supervisor)).toHaveLength(2);
  });

  it('tells nothing to whoever may no longer read it, and the mail goes by his own choice', async () => {
    // given two who follow, one of whom wants mails
    await answerRequest(api, request, 'draft-answer');
    await follow(officer, 'vanthu.vpubnd', supervisor);
    const address = 'giamsat@example.vn';
    const choice = {
      address,
      otherwise: 'in-app',
      choices: [{ kind: 'watched', channel: 'at-once' }],
    };
    const chosen = await api.call({
      ...{ method: 'POST', url: '/api/notification-preferences', as: supervisor, body: choice },
    });
    expect(chosen.status).toBeLessThan(300);

    // when one of them works elsewhere from today on, and one can no longer sign in
    await api.query(
      `UPDATE membership SET group_name = 'stc:cashier' WHERE person_key =
         (SELECT person_key FROM account WHERE login = $1)`,
      [officer],
    );
    await api.query('UPDATE account SET disabled_at = now() WHERE login = $1', ['vanthu.vpubnd']);
    await api.at('2026-10-09', '00:01');

    // then
    expect([await told(officer), await told('vanthu.vpubnd')]).toEqual([[], []]);
    expect(await told(supervisor)).toHaveLength(2);
    const mails = await api.query(
      `SELECT 1 FROM mail m JOIN notification n ON n.key = m.notification_key WHERE n.kind = 'watched'`,
    );
    expect(mails).toHaveLength(2);
    expect(await listed(officer)).toEqual([]);
  });
});
