import { ApiUnderTest } from '../../support/api-under-test.js';
import { submitRequest } from '../../support/request-over-http.js';

const reason = { vi: 'Nghỉ theo thông báo', en: 'Day off as announced' };
const row = { date: '2026-10-07', kind: 'OFF', reason, source: 'TB-1', status: 'CONFIRMED' };
const change = { basedOn: 1, rows: [row] };
const publication = { ...change, summary: 'Thông báo TB-1 ngày 05/10/2026' };

describe('calendars over HTTP', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  afterAll(async () => api.stop());

  it.each([
    ['a later version than the one changed', { ...publication, basedOn: 7 }, 409, '/basedOn'],
    ['a change of nothing', { ...publication, rows: [] }, 422, ''],
    ['no reason', { ...change }, 422, '/summary'],
    [
      'a day that is none',
      { ...publication, rows: [{ ...row, date: '2026-02-30' }] },
      422,
      '/rows/0/date',
    ],
    [
      'a row without a source',
      { ...publication, rows: [{ ...row, source: ' ' }] },
      422,
      '/rows/0/source',
    ],
    [
      'a make-up day on a working day',
      { ...publication, rows: [{ ...row, kind: 'MAKEUP' }] },
      422,
      '/rows/0/date',
    ],
    ['an hour that is none', { ...publication, cutOff: '25:00' }, 422, '/cutOff'],
  ])('refuse %s and stay as they are', async (_name, body, status, pointer) => {
    const reply = await api.post('quantri', '/api/calendars', body);
    expect(reply.status).toBe(status);
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer }));
    expect(JSON.parse((await api.get('quantri', '/api/calendars')).text)).toHaveLength(1);
  });

  it.each(['2', '0', 'x', '1e3', '99999999999'])('know no version %s', async (version) => {
    expect((await api.get('quantri', `/api/calendars/${version}`)).status).toBe(404);
  });

  it('tell a year day by day', async () => {
    const { body } = await api.get('doanhnghiep1', '/api/calendars/1/years/2026');
    expect(body).toMatchObject({ version: 1, year: 2026, isConfirmed: true });
    const months = body.months as { days: { date: string; kind: string }[] }[];
    const days = months.flatMap((month) => month.days);
    expect(days).toHaveLength(365);
    expect(days).toContainEqual(expect.objectContaining({ date: '2026-09-02', kind: 'holiday' }));
    expect(days).toContainEqual(
      expect.objectContaining({ date: '2026-10-04', weekday: 7, kind: 'rest', reason: null }),
    );
    expect(days.filter(({ kind }) => kind === 'working' || kind === 'make-up')).toHaveLength(
      Number(body.workingDays),
    );
  });

  it.each(['1/years/1999', '1/years/x', '7/years/2026'])('know no %s', async (path) => {
    expect((await api.get('quantri', `/api/calendars/${path}`)).status).toBe(404);
  });

  it('are read by everybody, changed by a preview first, and published once', async () => {
    // given
    await submitRequest(api);
    await api.settle();
    const before = await api.get('doanhnghiep1', '/api/calendars/1');
    expect(before.body).toMatchObject({ version: 1, weeklyPattern: [1, 2, 3, 4, 5], cutOff: null });

    // when
    const preview = await api.post('giamsat', '/api/calendars/preview', change);
    const first = await api.post('quantri', '/api/calendars', publication, 'publish-1');
    const again = await api.post('quantri', '/api/calendars', publication, 'publish-1');

    // then
    expect(preview).toMatchObject({ status: 200, body: { version: 2, open: 0, moved: [] } });
    expect(first).toMatchObject({ status: 201, body: { version: 2, href: '/api/calendars/2' } });
    expect(again.body).toEqual(first.body);
    const versions = JSON.parse((await api.get('quantri', '/api/calendars')).text) as object[];
    expect(versions).toMatchObject([
      { version: 2, summary: publication.summary },
      { version: 1, publishedBy: 'system', summary: '' },
    ]);
    const { body } = await api.get('doanhnghiep1', '/api/calendars/2');
    expect(body.rows).toContainEqual({ ...row, decisionNumber: null });
  });
});
