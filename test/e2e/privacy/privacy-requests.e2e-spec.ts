import type { ApiUnderTest } from '../../support/api-under-test.js';
import { PrivacyDesk } from '../../support/privacy-desk.js';

type Kind = 'export' | 'correction' | 'erasure';

/** Each begins on Monday 2026-10-05 with somebody of his own, so that nobody has asked before. */
describe('a request about one’s own data', () => {
  let api: ApiUnderTest;
  let desk: PrivacyDesk;

  beforeAll(async () => {
    api = await PrivacyDesk.open(['2026-10-05', '09:00']);
    desk = new PrivacyDesk(api);
  }, 60_000);
  afterAll(async () => api.stop());
  beforeEach(async () => {
    await api.query(`UPDATE privacy_request SET closed_at = now() WHERE closed_at IS NULL`);
    await api.at('2026-10-05', '09:00');
  });

  const told = async (login: string) => {
    const { body } = await api.get(login, '/api/notifications');
    return (body.items as { text: string }[]).map(({ text }) => text);
  };

  // 2 working days; 10 or 20 days, which roll off the Sunday.
  it.each<[Kind, string, object | undefined, string]>([
    ['export', 'xuly.stc', undefined, '2026-10-15'],
    ['correction', 'xuly.stc', { field: 'name', value: 'Lê Mẫu' }, '2026-10-15'],
    ['erasure', 'doanhnghiep2', undefined, '2026-10-26'],
  ])(
    'for %s is answered in two working days and due by law',
    async (kind, login, correction, dueOn) => {
      const key = await desk.ask(login, { kind, correction });
      expect(await desk.read(key, login)).toMatchObject({
        ...{ answerBy: '2026-10-07', dueOn, originalDueOn: dueOn, outcome: null, tasks: [] },
      });
      expect(await told('quantri2')).toContainEqual(
        expect.stringContaining('hết thứ Tư 07/10/2026'),
      );
    },
  );

  it('gives a copy when it was granted, to the person alone and for thirty days', async () => {
    const key = await desk.ask('xuly.stc', { kind: 'export' });
    const copy = async (login: string) => api.get(login, `/api/privacy-requests/${key}/copy`);
    expect(await copy('xuly.stc')).toMatchObject({ status: 404 });

    expect(await desk.does(key, { decision: 'accept' })).toMatchObject({ status: 200 });
    expect(await desk.does(key, { decision: 'done' })).toMatchObject({ status: 200 });

    expect(await desk.read(key, 'xuly.stc')).toMatchObject({
      ...{ outcome: 'done', answeredOn: '2026-10-05', copyUntil: '2026-11-04' },
      ...{ breachedOn: null, answerBreachedOn: null },
    });
    const { status, body, headers } = await copy('xuly.stc');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('du-lieu-ca-nhan.json');
    const classes = body.classes as { class: string; parts: { name: string; rows: object[] }[] }[];
    expect(classes.map(({ class: id }) => id)).toEqual(
      expect.arrayContaining(['account', 'access-log', 'correspondence']),
    );
    expect(JSON.stringify(classes)).toContain('xuly.stc');
    expect(JSON.stringify(classes)).not.toMatch(/argon2|doanhnghiep1|giamsat/);
    for (const other of ['xuly.sxd', 'quantri']) expect((await copy(other)).status).toBe(404);
    await api.at('2026-11-04', '23:00');
    expect((await copy('xuly.stc')).status).toBe(200);
    await api.at('2026-11-05', '00:01');
    expect((await copy('xuly.stc')).status).toBe(404);
  });

  it('replaces what was wrong, and says on record which field it was', async () => {
    const correction = { field: 'name', value: 'Lê Thị Đã Sửa' };
    const key = await desk.ask('xuly.sxd', { kind: 'correction', correction });
    await desk.does(key, { decision: 'accept' });
    await desk.does(key, { decision: 'done' });

    expect((await api.get('xuly.sxd', '/api/session')).text).toContain('Lê Thị Đã Sửa');
    const [event] = await api.query(
      `SELECT detail, actor <> person_key::text AS "byAnother" FROM account_event WHERE kind = 'corrected'`,
    );
    expect(event).toEqual({ detail: { field: 'name' }, byAnother: true });
  });

  it.each([
    ['as it comes', [{ decision: 'refuse', reason: 'Không phải chủ thể dữ liệu.' }]],
    ['later', [{ decision: 'accept' }, { decision: 'refuse', reason: 'Luật Lưu trữ.' }]],
  ])('is refused %s with its ground', async (_, acts) => {
    const key = await desk.ask('xuly.stc', { kind: 'export' });
    for (const act of acts) expect(await desk.does(key, act)).toMatchObject({ status: 200 });
    const reason = acts.at(-1)?.reason;
    expect(await desk.read(key)).toMatchObject({ outcome: 'refused', reason, tasks: [] });
    expect(await told('xuly.stc')).toContainEqual(expect.stringContaining(String(reason)));
  });

  it('is not refused or extended without a reason', async () => {
    const key = await desk.ask('xuly.stc', { kind: 'export' });
    expect(await desk.does(key, { decision: 'refuse' })).toMatchObject({ status: 422 });
    await desk.does(key, { decision: 'accept' });
    expect(await desk.does(key, { decision: 'extend', reason: ' ' })).toMatchObject({
      status: 422,
    });
  });

  it('is extended once, from the due date, off the Sunday', async () => {
    const key = await desk.ask('xuly.stc', { kind: 'export' });
    await desk.does(key, { decision: 'accept' });
    await api.at('2026-10-15', '23:00');
    await desk.does(key, { decision: 'extend', reason: 'Dữ liệu ở nhiều nơi.' });
    expect(await desk.read(key)).toMatchObject({ dueOn: '2026-10-26', breachedOn: null });
    expect(await desk.does(key, { decision: 'extend', reason: 'Nữa.' })).toMatchObject({
      ...{ status: 409, body: { code: 'privacy-not-extended' } },
    });
  });

  it('leaves both breaches for good, and is not extended after', async () => {
    const key = await desk.ask('xuly.stc', { kind: 'export' });
    await api.at('2026-10-07', '23:59');
    expect(await desk.read(key)).toMatchObject({ answerBreachedOn: null });
    await api.at('2026-10-08', '00:01');
    expect(await desk.read(key)).toMatchObject({ answerBreachedOn: '2026-10-08' });
    await desk.does(key, { decision: 'accept' });
    await api.at('2026-10-14', '08:01');
    expect(await told('quantri')).toContainEqual(expect.stringContaining('sắp đến hạn'));
    await api.at('2026-10-15', '23:59');
    expect(await desk.read(key)).toMatchObject({ breachedOn: null });
    await api.at('2026-10-16', '00:01');
    expect(await desk.read(key)).toMatchObject({ breachedOn: '2026-10-16' });
    expect(await told('quantri')).toContainEqual(expect.stringContaining('đã được ghi nhận'));
    expect(await desk.does(key, { decision: 'extend', reason: 'Muộn.' })).toMatchObject({
      status: 409,
    });
    await desk.does(key, { decision: 'done' });
    expect(await desk.read(key)).toMatchObject({ outcome: 'done', breachedOn: '2026-10-16' });
  });

  it.each<[string, string, object, object]>([
    ['a correction of nothing', 'xuly.stc', { kind: 'correction' }, { pointer: '/correction' }],
    [
      'a correction with something else',
      'xuly.stc',
      { kind: 'export', correction: { field: 'name', value: 'A' } },
      { pointer: '/correction', code: 'not-allowed' },
    ],
    ['the erasure of an official', 'xuly.stc', { kind: 'erasure' }, { pointer: '/kind' }],
  ])('is not taken for %s', async (_, login, asked, fault) => {
    const body = { details: 'Thử', ...asked };
    const reply = await api.post(login, '/api/privacy-requests', body);
    expect(reply).toMatchObject({ status: 422, body: { errors: [fault] } });
  });

  it('is asked once at a time', async () => {
    await desk.ask('xuly.stc', { kind: 'export' });
    const again = { kind: 'export', details: 'Lần nữa' };
    expect(await api.post('xuly.stc', '/api/privacy-requests', again)).toMatchObject({
      ...{ status: 409, body: { code: 'privacy-asked-already' } },
    });
  });

  it('is nobody else’s to see', async () => {
    const key = await desk.ask('xuly.stc', { kind: 'export' });
    for (const other of ['xuly.sxd', 'giamsat', 'doanhnghiep1']) {
      expect((await api.get(other, `/api/privacy-requests/${key}`)).status).toBe(404);
      const { body } = await api.get(other, '/api/privacy-requests');
      expect((body.items as { key: string }[]).map((each) => each.key)).not.toContain(key);
    }
    const { body } = await api.get('quantri', '/api/privacy-requests?limit=1');
    expect(body).toMatchObject({ items: [{ key }], next: key });
    expect((await api.get('quantri', `/api/privacy-requests?after=${key}`)).status).toBe(200);
  });
});
