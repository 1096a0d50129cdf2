import { jest } from '@jest/globals';
import { keptFromNothing, Restrictions } from '@minhbach/requests';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { addColleague } from '../../support/access/subjects.js';
import { withoutRowLevelSecurity } from '../../support/access/without-row-level-security.js';
import { LiveStream } from '../../support/live-stream.js';
import { answerRequest, submitRequest, taskAt } from '../../support/request-over-http.js';

/** By login: whether he still comes to the restricted request, which xuly.vpubnd handles. */
const people = {
  doanhnghiep1: 'sees',
  dongnghiep: 'sees',
  doanhnghiep2: 'does not',
  'tiepnhan.vpubnd': 'sees',
  'daumoi.vpubnd': 'sees',
  'xuly.vpubnd': 'sees',
  'giamdoc.vpubnd': 'sees',
  giamsat: 'sees',
  'lanhdao.vpubnd': 'does not',
  'vanthu.vpubnd': 'does not',
  'thuquy.vpubnd': 'does not',
  'khieunai.vpubnd': 'does not',
  'tiepnhan.stc': 'does not',
  'giamdoc.stc': 'does not',
} as const;
type Login = keyof typeof people;
const logins = Object.keys(people) as Login[];
const shutOut: Login[] = ['lanhdao.vpubnd', 'vanthu.vpubnd', 'thuquy.vpubnd', 'khieunai.vpubnd'];

const title = 'Bí quyết lên men của cơ sở';
const reason = { reason: 'Có bí mật kinh doanh của bên thứ ba.' };

/** A request that the handler has drafted an answer to, and its restriction by the director. */
async function restrictedRequest(api: ApiUnderTest): Promise<string> {
  const key = await submitRequest(api, 'doanhnghiep1', { title });
  await answerRequest(api, key, 'sign');
  const { status } = await api.post('giamdoc.vpubnd', `/api/requests/${key}/restrictions`, reason);
  expect(status).toBe(204);
  return key;
}

/** What belongs to it. */
const ways: readonly (readonly [string, (key: string) => string])[] = [
  ['page', (key) => `/api/requests/${key}`],
  ['files', (key) => `/api/requests/${key}/files`],
  ['map', (key) => `/api/requests/${key}/map`],
  ['history', (key) => `/api/requests/${key}/history`],
  ['deadline', (key) => `/api/requests/${key}/deadline`],
  ['letters', (key) => `/api/requests/${key}/documents`],
];
const lists = [
  ...['/api/requests', '/api/requests?view=mine', '/api/requests?agency=vpubnd', '/api/tasks'],
  ...['/api/tasks?view=available', '/api/tasks/awaiting-signature', '/api/notifications?limit=100'],
];
const cases =
  '/api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31&set=pending&agency=vpubnd&limit=100';

describe.each([
  ['by the service alone', { filter: true, rows: false }],
  ['by row-level security alone', { filter: false, rows: true }],
])('a restricted request is kept from all who do not work on it, %s', (_name, lines) => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({
      on: ['2026-10-05', '08:00'],
      ...(!lines.rows && {
        filledBy: async (database) => {
          await withoutRowLevelSecurity(database);
        },
      }),
    });
    await api.deploy('information-request');
    await addColleague(api);
    await submitRequest(api, 'doanhnghiep2');
    key = await restrictedRequest(api);
    if (lines.filter) return;
    jest.spyOn(Restrictions.prototype, 'peopleOf').mockResolvedValue(null);
    jest.spyOn(Restrictions.prototype, 'ofTask').mockResolvedValue(null);
    jest.spyOn(Restrictions.prototype, 'keptFrom').mockResolvedValue(keptFromNothing);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await api.stop();
  });

  it.each(logins)('from its page and what belongs to it: %s', async (login) => {
    const expected = people[login] === 'sees';
    for (const [name, pathOf] of ways) {
      const { status, text } = await api.get(login, pathOf(key));
      expect([name, status < 400]).toEqual([name, expected]);
      expect([name, !expected && text.includes(title)]).toEqual([name, false]);
    }
  });

  it.each(logins.filter((login) => login.endsWith('.vpubnd')))(
    'from what he does with it: %s',
    async (login) => {
      const path = `/api/requests/${key}/letter-preview`;
      const { status } = await api.post(login, path, { transfer: { guidance: 'Gửi Sở.' } });
      expect(status === 404).toBe(people[login] === 'does not');
    },
  );

  it.each(logins)('from lists: %s', async (login) => {
    const { body } = await api.get(login, '/api/requests?limit=100');
    const listed = (body.items as { key: string }[]).some((item) => item.key === key);
    expect(listed).toBe(people[login] === 'sees');
    if (people[login] === 'sees') return;
    for (const path of lists) {
      const { text } = await api.get(login, path);
      expect([path, text.includes(title), text.includes(`"${key}"`)]).toEqual([path, false, false]);
    }
  });

  it('from notices to groups', async () => {
    const told = async (login: Login) => {
      const { body } = await api.get(login, '/api/notifications?limit=100');
      return (body.items as { kind: string }[]).filter(({ kind }) => kind === 'last-day').length;
    };
    for (const group of ['vpubnd:clerk', 'vpubnd:focal']) {
      await api.query(
        `INSERT INTO notification (key, recipient, kind, subject_type, subject_key, cause_key, text, created_at)
         SELECT coalesce(max(key), 0) + 1, $1, 'last-day', 'information-request', $2, 9, 'Sắp hết hạn', now()
         FROM notification`,
        [group, key],
      );
    }
    expect([await told('daumoi.vpubnd'), await told('vanthu.vpubnd')]).toEqual([1, 0]);
  });

  it.each(shutOut)('from the cases behind a figure, which counts it: %s', async (login) => {
    const { body, text } = await api.get(login, cases);
    expect(text).not.toContain(key);
    expect(body.count).toBe(1);
  });

  it('from what is told of changes', async () => {
    const hearers: Login[] = ['xuly.vpubnd', 'vanthu.vpubnd', 'tiepnhan.stc'];
    const streams = await Promise.all(hearers.map((as) => LiveStream.open(api, as)));
    const other = await submitRequest(api, 'doanhnghiep2');
    await streams[0]?.hears(key);
    await streams[1]?.hears(other);
    const told = streams.map((stream) => stream.requests().includes(key));
    expect(told).toEqual([true, false, false]);
    for (const stream of streams) stream.close();
  });
});

describe('restricted requests', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  afterAll(async () => api.stop());

  const restrictions = async (key: string) => {
    const { body } = await api.get('giamsat', `/api/requests/${key}/restrictions`);
    return body.items as { key: string; liftedAt: string | null; liftReason: string | null }[];
  };

  it('are restricted once, lifted with a reason, and keep all of it', async () => {
    const key = await restrictedRequest(api);
    const path = `/api/requests/${key}/restrictions`;
    expect((await api.post('giamsat', path, reason)).status).toBe(409);
    expect((await api.post('lanhdao.vpubnd', path, reason)).status).toBe(404);
    expect((await api.post('giamdoc.stc', path, reason)).status).toBe(404);
    expect((await api.post('xuly.vpubnd', path, reason)).status).toBe(403);

    // when it is lifted, all of the agency see it again
    const [restriction] = await restrictions(key);
    const lift = `${path}/${restriction?.key ?? ''}/lift`;
    expect((await api.get('vanthu.vpubnd', `/api/requests/${key}`)).status).toBe(404);
    expect((await api.post('giamsat', lift, { reason: 'Đã công khai.' })).status).toBe(204);
    expect((await api.post('giamsat', lift, { reason: 'Nữa.' })).status).toBe(409);
    const { body } = await api.get('vanthu.vpubnd', `/api/requests/${key}`);
    expect(body).toMatchObject({ isRestricted: false, mayRestrict: false });

    // and nothing of it may be changed
    await api.post('giamsat', path, reason);
    expect(await restrictions(key)).toMatchObject([
      { liftedAt: null, liftReason: null },
      { key: restriction?.key, liftReason: 'Đã công khai.' },
    ]);
    for (const sql of [
      `UPDATE restricted_case SET reason = 'Khác'`,
      'UPDATE restricted_case SET lifted_at = NULL',
      'DELETE FROM restricted_case',
      'DELETE FROM case_sighting',
      'UPDATE case_sighting SET route = route',
    ]) {
      await expect(api.query(sql)).rejects.toThrow('never changed');
    }
  });

  it('leave no task that nobody can reach', async () => {
    const key = await restrictedRequest(api);
    const root = String((await api.get('giamsat', `/api/requests/${key}`)).body.processInstanceKey);
    const available = async (as: string) => {
      const { body } = await api.get(as, '/api/tasks?view=available');
      return (body.items as { processInstanceKey: string; actions: object[] }[]).filter(
        ({ processInstanceKey }) => processInstanceKey === root,
      );
    };
    expect(await available('lanhdao.vpubnd')).toEqual([]);
    const [waiting] = await available('giamdoc.vpubnd');
    expect(waiting).toMatchObject({ elementId: 'sign' });
    expect(waiting?.actions).toContainEqual({ action: 'claim', allowed: true });

    // given a task of it, also a person who was kept out sees the request
    const task = await taskAt(api, key, 'sign', 'giamdoc.vpubnd');
    const as = async (login: string, act: string, body: object = {}) =>
      (await api.post(login, `/api/tasks/${task}/${act}`, body)).status;
    expect((await api.get('lanhdao.vpubnd', `/api/tasks/${task}`)).status).toBe(404);
    expect(await as('lanhdao.vpubnd', 'claim')).toBe(404);
    expect(await as('giamdoc.vpubnd', 'claim')).toBe(200);
    const [approver] = await api.query<{ key: string }>(
      `SELECT person_key::text AS key FROM account WHERE login = 'lanhdao.vpubnd'`,
    );
    expect(await as('giamdoc.vpubnd', 'delegate', { person: approver?.key })).toBe(200);
    expect((await api.get('lanhdao.vpubnd', `/api/requests/${key}`)).status).toBe(200);
    expect((await api.get('vanthu.vpubnd', `/api/requests/${key}`)).status).toBe(404);
  });

  it('have on record who saw what of them, once an hour', async () => {
    const key = await restrictedRequest(api);
    const read = async (as: string, ...paths: string[]) => {
      for (const path of paths) await api.get(as, `/api/requests/${key}${path}`);
    };
    await read('xuly.vpubnd', '', '', '/history', '/files', '/map');
    await read('doanhnghiep1', '', '/history');
    await read('vanthu.vpubnd', '', '/history');
    await read('giamsat', '');
    const seen = await api.query<{ login: string; route: string; hour: Date }>(
      `SELECT a.login, s.route, s.hour FROM case_sighting s JOIN account a USING (person_key)
       WHERE s.request_key = $1 ORDER BY a.login, s.route`,
      [key],
    );
    const hour = new Date('2026-10-05T08:00:00+07:00');
    expect(seen).toEqual([
      { login: 'giamsat', route: '/api/requests/:key', hour },
      { login: 'xuly.vpubnd', route: '/api/requests/:key', hour },
      { login: 'xuly.vpubnd', route: '/api/requests/:key/files', hour },
      { login: 'xuly.vpubnd', route: '/api/requests/:key/history', hour },
      { login: 'xuly.vpubnd', route: '/api/requests/:key/map', hour },
    ]);
    const { body } = await api.get('giamdoc.vpubnd', `/api/requests/${key}/sightings`);
    expect(body.items).toHaveLength(6);
    expect((await api.get('xuly.vpubnd', `/api/requests/${key}/sightings`)).status).toBe(403);
    expect((await api.get('giamdoc.stc', `/api/requests/${key}/sightings`)).status).toBe(404);
  });
});
