import { ApiUnderTest } from '../../support/api-under-test.js';
import { aSubmission } from '../../support/request-over-http.js';

const me = 'doanhnghiep1';
const url = '/api/drafts/request';

describe('a draft', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  beforeEach(async () => {
    await api.query('DELETE FROM form_draft');
  });
  afterAll(async () => api.stop());

  const save = async (content: object, basedOn: number, as = me, form = 'request') =>
    api.call({ method: 'PUT', url: `/api/drafts/${form}`, body: { content, basedOn }, as });
  const read = async (as = me) => (await api.get(as, url)).body;
  const nothing = { content: null, revision: 0, savedAt: null };

  it('is gone on with wherever the person signs in next', async () => {
    const saved = await save({ title: 'Quy hoạch' }, 0);
    expect(saved.body).toEqual({ revision: 1, savedAt: '2026-10-05T01:00:00.000Z' });
    expect(await read()).toEqual({ content: { title: 'Quy hoạch' }, ...saved.body });
    expect((await save({ title: 'Quy hoạch phân khu' }, 1)).body.revision).toBe(2);
  });

  it('is nobody else’s', async () => {
    await save({ title: 'Quy hoạch' }, 0);
    expect(await read('doanhnghiep2')).toEqual(nothing);
    await api.call({ method: 'DELETE', url, as: 'doanhnghiep2' });
    expect((await read()).revision).toBe(1);
  });

  it.each([
    ['on one that was saved meanwhile', [0, 1], 1],
    ['on none while there is one', [0], 0],
    ['on one that is gone', [], 3],
  ])('is not kept when it is based %s', async (_name, bases, basedOn) => {
    for (const base of bases) await save({ title: `Lần ${String(base)}` }, base);
    const before = await read();
    const refused = await save({ title: 'Bản khác' }, basedOn);
    expect([refused.status, refused.body.code]).toEqual([409, 'draft-changed']);
    expect(await read()).toEqual(before);
  });

  it('is kept once when the answer was lost and it is saved again', async () => {
    const first = await save({ title: 'Quy hoạch' }, 0);
    expect((await save({ title: 'Quy hoạch' }, 0)).body).toEqual(first.body);
  });

  it('is thrown away when its person wants it, or sends it', async () => {
    await save({ title: 'Quy hoạch' }, 0);
    expect((await api.call({ method: 'DELETE', url, as: me })).status).toBe(204);
    expect(await read()).toEqual(nothing);

    await save(aSubmission, 0);
    await api.post(me, '/api/requests', aSubmission, 'sent-once');
    expect(await read()).toEqual(nothing);
  });

  it('stays when what is sent is refused', async () => {
    await save(aSubmission, 0);
    await api.post(me, '/api/requests', { ...aSubmission, agencyCode: 'khong-co' }, 'refused');
    expect((await read()).revision).toBe(1);
  });

  it.each([
    ['is too large', { content: { title: 'x'.repeat(262_144) }, basedOn: 0 }, '/content'],
    ['is no object', { content: 'x', basedOn: 0 }, '/content'],
    ['does not say on what it is based', { content: {} }, '/basedOn'],
  ])('is refused when it %s', async (_name, body, pointer) => {
    const refused = await api.call({ method: 'PUT', url, body, as: me });
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ pointer }]]);
  });

  it.each(['Request', 'request.', 'request.x', 'request.0', '1'])(
    'has no form %s',
    async (form) => {
      expect((await save({}, 0, me, form)).status).toBe(404);
    },
  );

  it('gives way to newer ones, and goes after ninety days', async () => {
    for (let task = 1; task <= 101; task++) await save({}, 0, me, `task.${String(task)}`);
    const count = async () =>
      (await api.query<{ count: number }>('SELECT count(*)::int FROM form_draft'))[0]?.count;
    expect(await count()).toBe(100);

    await api.at('2027-01-04', '08:00');
    await save({}, 0);
    expect(await count()).toBe(1);
    await api.at('2026-10-05', '08:00');
  });
});
