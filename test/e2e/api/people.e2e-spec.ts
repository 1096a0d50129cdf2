import { Accounts } from '@minhbach/identity';
import { ApiUnderTest, sessionCookieOf } from '../../support/api-under-test.js';

type Json = Record<string, unknown>;

const password = 'mưa rào tháng bảy';
const admin = 'quantri';
const clerkOf = (agencyCode: string, validFrom = '2026-10-05') => ({
  ...{ agencyCode, function: 'clerk', validFrom },
});

describe('people', () => {
  let api: ApiUnderTest;
  let made = 0;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
  });
  afterAll(async () => api.stop());
  beforeEach(async () => api.at('2026-10-05', '08:00'));

  const act = async (key: string, what: string, body: object = {}, as = admin) =>
    api.post(as, `/api/people/${key}/${what}`, body);
  const find = async (key: string) => (await api.get(admin, `/api/people/${key}`)).body;
  const keyOf = async (login: string) => {
    const key = await api.app.get(Accounts, { strict: false }).personOf(login);
    if (key === null) throw new Error(`there is no ${login}`);
    return key;
  };
  const create = async (body: object = {}) => {
    made += 1;
    const login = `canbo.${String(made)}`;
    const person = { login, name: 'Trần Thị Mẫu', role: 'officer', ...body };
    return { login, reply: await api.post(admin, '/api/people', person) };
  };
  const setPassword = async (code: unknown, as = password) =>
    api.call({ method: 'POST', url: '/api/password', body: { code, password: as } });
  /** Somebody new who has set his password. */
  const letIn = async (body: object = {}) => {
    const { login, reply } = await create(body);
    expect(reply.status).toBe(201);
    expect((await setPassword(reply.body.code)).status).toBe(200);
    return { login, key: String(reply.body.key) };
  };
  const sessionOf = async (login: string) => {
    const { headers } = await api.signIn(login, password);
    return async () =>
      api.call({
        method: 'GET',
        url: '/api/session',
        headers: { cookie: sessionCookieOf(headers) },
      });
  };
  const groupsOf = async (login: string) => (await (await sessionOf(login))()).body.groups;
  const kindsOf = async (key: string) =>
    ((await find(key)).acts as Json[]).map(({ kind }) => kind).reverse();

  describe('who are let in', () => {
    it('have role and functions as soon as they have set their password', async () => {
      // given
      const functions = [
        clerkOf('stc'),
        { ...clerkOf('skhcn-cds', '2026-10-12'), function: 'head' },
      ];
      const { login, reply } = await create({ functions });
      expect(reply).toMatchObject({ status: 201, headers: { 'cache-control': 'no-store' } });
      expect(await find(String(reply.body.key))).toMatchObject({ login, state: 'invited' });

      // when
      await setPassword(reply.body.code);

      // then
      expect(await groupsOf(login)).toEqual(['stc:clerk']);
      await api.at('2026-10-12', '08:00');
      expect(await groupsOf(login)).toEqual(['skhcn-cds:head', 'stc:clerk']);
    });

    it('act for a business by its tax code, under the name that it has', async () => {
      const organisation = { taxCode: '9900000011', name: 'Tên khác' };
      const { login } = await letIn({ role: 'business', organisation });
      const { body } = await (await sessionOf(login))();
      expect(body).toMatchObject({
        role: 'business',
        organisation: { taxCode: '9900000011', name: 'Công ty TNHH Cửu Long (mẫu)' },
      });
    });

    it.each<[string, object, string[]]>([
      ['a login with marks', { login: 'cán.bộ' }, ['/login wrong-format']],
      ['a short login', { login: 'ab' }, ['/login wrong-format']],
      [
        'a tax code of nine digits',
        { organisation: { taxCode: '990000001', name: 'A' } },
        ['/organisation/taxCode wrong-format'],
      ],
      ['a business without one', { role: 'business' }, ['/organisation missing']],
      [
        'an officer with a business',
        { organisation: { taxCode: '9900000011', name: 'A' } },
        ['/organisation not-allowed'],
      ],
      [
        'a business with a function',
        {
          ...{ role: 'business', organisation: { taxCode: '9900000011', name: 'A' } },
          functions: [clerkOf('stc')],
        },
        ['/functions not-allowed'],
      ],
      [
        'a function twice',
        { functions: [clerkOf('stc'), clerkOf('stc', '2026-11-01')] },
        ['/functions repeated'],
      ],
      [
        'an agency that is none',
        { functions: [clerkOf('stc'), clerkOf('nowhere')] },
        ['/functions/1/agencyCode agency-unknown'],
      ],
      [
        'a function that is none',
        { functions: [{ ...clerkOf('stc'), function: 'king' }] },
        ['/functions/0/function not-allowed'],
      ],
    ])('are refused with %s', async (_what, body, faults) => {
      const { reply } = await create(body);
      expect(reply.status).toBe(422);
      const told = reply.body.errors as { pointer: string; code: string; message?: object }[];
      expect(told.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
      expect(told.every(({ message }) => message !== undefined)).toBe(true);
    });

    it('are refused with a function that began yesterday', async () => {
      const { reply } = await create({ functions: [clerkOf('stc', '2026-10-04')] });
      expect(reply).toMatchObject({ status: 422, body: { code: 'function-in-past' } });
    });

    it('have a login of their own, also of two at the same moment', async () => {
      const person = { login: 'Hai.Nguoi', name: 'Trần Thị Mẫu', role: 'officer' };
      const twice = await Promise.all(
        [1, 2].map(async () => api.post(admin, '/api/people', person)),
      );
      expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await api.post(admin, '/api/people', { ...person, login: 'hai.nguoi' })).toMatchObject(
        {
          status: 409,
          body: { code: 'login-taken' },
        },
      );
    });
  });

  describe('are found', () => {
    it.each<[string, string, string[]]>([
      ['by a part of the login', 'text=GIAMDOC.TT', ['giamdoc.ttcntt']],
      ['by a part of the name', 'text=thứ hai', ['quantri2']],
      ['by role', 'role=admin', ['quantri', 'quantri2']],
      ['by agency', 'agency=ttcntt', ['giamdoc.ttcntt', 'tonghop.ttcntt']],
      ['by state', 'state=blocked', ['thuquy.stc']],
      ['by nothing that they are', 'text=100%25', []],
    ])('%s', async (_how, query, logins) => {
      await act(await keyOf('thuquy.stc'), 'blocking', { reason: 'Nghỉ việc' });
      const { body } = await api.get(admin, `/api/people?${query}`);
      expect((body.items as { login: string }[]).map(({ login }) => login).sort()).toEqual(logins);
    });

    it('page by page, each once', async () => {
      const logins: unknown[] = [];
      for (let after = ''; ;) {
        const { body } = await api.get(admin, `/api/people?limit=40${after}`);
        logins.push(...(body.items as Json[]).map(({ login }) => login));
        if (typeof body.next !== 'string') break;
        after = `&after=${body.next}`;
      }
      const [row] = await api.query<{ n: number }>('SELECT count(*)::int AS n FROM account');
      expect(logins).toHaveLength(row?.n ?? 0);
      expect(new Set(logins).size).toBe(logins.length);
    });
  });

  describe('who are blocked', () => {
    it('are shut out at once and let in again, with reasons on record', async () => {
      // given
      const { login, key } = await letIn();
      const whoAmI = await sessionOf(login);
      expect((await whoAmI()).status).toBe(200);

      // when
      expect((await act(key, 'blocking', { reason: 'Nghỉ việc' })).status).toBe(204);

      // then
      expect((await whoAmI()).status).toBe(401);
      expect((await api.signIn(login, password)).status).toBe(401);
      expect(await act(key, 'password-reset')).toMatchObject({
        status: 409,
        body: { code: 'account-blocked' },
      });
      expect((await act(key, 'unblocking', { reason: 'Trở lại' })).status).toBe(204);
      expect((await whoAmI()).status).toBe(401);
      expect((await api.signIn(login, password)).status).toBe(201);
      expect((await find(key)).acts).toMatchObject([
        {
          kind: 'unblocked',
          by: { name: 'Quản trị hệ thống (mẫu)' },
          detail: { reason: 'Trở lại' },
        },
        { kind: 'blocked', detail: { reason: 'Nghỉ việc' } },
        { kind: 'password-set', by: { id: key } },
        { kind: 'created', at: '2026-10-05T01:00:00.000Z' },
      ]);
    });

    it('cannot use the code that they were given before, nor after', async () => {
      const { reply } = await create();
      await act(String(reply.body.key), 'blocking', { reason: 'Nhầm' });
      expect((await setPassword(reply.body.code)).status).toBe(403);
      await act(String(reply.body.key), 'unblocking', { reason: 'Nhầm' });
      expect((await setPassword(reply.body.code)).status).toBe(403);
    });
  });

  it('have another name and role from the next call on', async () => {
    const { login, key } = await letIn();
    const whoAmI = await sessionOf(login);
    await act(key, 'changes', { name: 'Trần Thị Khác', role: 'head' });
    expect((await whoAmI()).body).toMatchObject({ name: 'Trần Thị Khác', role: 'head' });
    expect(await kindsOf(key)).toEqual(['created', 'password-set', 'renamed', 'role-changed']);
  });

  it('set their password anew when it was reset, and their second factor stays', async () => {
    const { login, key } = await letIn();
    const { body } = await act(key, 'password-reset');
    expect((await api.signIn(login, password)).status).toBe(401);
    expect((await setPassword(body.code, 'nắng hạn tháng tư')).status).toBe(200);
    expect((await api.signIn(login, 'nắng hạn tháng tư')).status).toBe(201);
  });

  it('are without a second factor when it was reset, and signed out everywhere', async () => {
    const { login, key } = await letIn();
    await api.query(
      `INSERT INTO second_factor (person_key, secret, confirmed_at) VALUES ($1, 'x', now())`,
      [key],
    );
    expect(await find(key)).toMatchObject({ hasSecondFactor: true });
    expect((await api.signIn(login, password)).status).toBe(401);
    expect((await act(key, 'second-factor-reset')).status).toBe(204);
    expect((await api.signIn(login, password)).status).toBe(201);
    expect(await kindsOf(key)).toContain('second-factor-reset');
  });

  describe('in agencies', () => {
    it('have functions from a day to a day', async () => {
      // given
      const { login, key } = await letIn();
      const from = clerkOf('sxd', '2026-10-06');
      expect((await act(key, 'functions', from)).status).toBe(204);
      expect(await groupsOf(login)).toEqual([]);
      await api.at('2026-10-06', '08:00');
      expect(await groupsOf(login)).toEqual(['sxd:clerk']);

      // when
      const ending = { ...from, lastDay: '2026-10-07' };
      expect((await act(key, 'function-ending', ending)).status).toBe(204);

      // then
      await api.at('2026-10-07', '17:00');
      expect(await groupsOf(login)).toEqual(['sxd:clerk']);
      await api.at('2026-10-08', '08:00');
      expect(await groupsOf(login)).toEqual([]);
      expect((await find(key)).functions).toEqual([
        {
          ...{ agencyCode: 'sxd', function: 'clerk', mandateKey: null },
          ...{ validFrom: '2026-10-06', validTo: '2026-10-07' },
        },
      ]);
    });

    it('lose a function at once with yesterday as its last day, and may have it again', async () => {
      const { login, key } = await letIn({ functions: [clerkOf('stc')] });
      const ending = { ...clerkOf('stc'), lastDay: '2026-10-04' };
      expect((await act(key, 'function-ending', ending)).status).toBe(204);
      expect(await groupsOf(login)).toEqual([]);
      expect((await act(key, 'functions', clerkOf('stc'))).status).toBe(204);
      expect(await groupsOf(login)).toEqual(['stc:clerk']);
    });

    it('lose what a mandate gives by the mandate alone', async () => {
      const { key } = await letIn();
      await api.query(
        `INSERT INTO membership (person_key, group_name, valid_from, mandate_key)
         VALUES ($1, 'stc:clerk', '2026-10-05', 1)`,
        [key],
      );
      const ending = { ...clerkOf('stc'), lastDay: '2026-10-05' };
      expect(await act(key, 'function-ending', ending)).toMatchObject({
        status: 409,
        body: { code: 'function-by-mandate' },
      });
    });

    it.each<[string, string, object, string]>([
      [
        'given one from yesterday on',
        'functions',
        clerkOf('stc', '2026-10-04'),
        'function-in-past',
      ],
      ['given one that he has', 'functions', clerkOf('sxd', '2026-11-01'), 'function-held'],
      ['given one nowhere', 'functions', clerkOf('nowhere'), 'validation-failed'],
      [
        'relieved of one that he does not have',
        'function-ending',
        { ...clerkOf('stc'), lastDay: '2026-10-05' },
        'function-not-held',
      ],
      [
        'relieved of one the day before yesterday',
        'function-ending',
        { ...clerkOf('sxd'), lastDay: '2026-10-03' },
        'function-in-past',
      ],
    ])('are not %s', async (_what, route, body, code) => {
      const { key } = await letIn({ functions: [clerkOf('sxd')] });
      const before = await kindsOf(key);
      expect((await act(key, route, body)).body).toMatchObject({ code });
      expect(await kindsOf(key)).toEqual(before);
    });
  });

  it.each<[string, string, object, string]>([
    ['an officer', 'tiepnhan.stc', { name: 'Mẫu', role: 'business' }, 'role-of-business'],
    ['a business', 'doanhnghiep1', { name: 'Mẫu', role: 'officer' }, 'role-of-business'],
  ])('of the one kind never become the other: %s', async (_who, login, body, code) => {
    expect((await act(await keyOf(login), 'changes', body)).body).toMatchObject({ code });
  });

  it('of a business have no function in an agency', async () => {
    const reply = await act(await keyOf('doanhnghiep1'), 'functions', clerkOf('stc'));
    expect(reply).toMatchObject({ status: 409, body: { code: 'role-of-business' } });
  });

  it.each([['password-reset'], ['second-factor-reset']])(
    'do not help themselves to a %s',
    async (what) => {
      expect(await act(await keyOf(admin), what)).toMatchObject({
        status: 409,
        body: { code: 'own-account' },
      });
    },
  );

  it.each(['blocking', 'changes', 'functions', 'password-reset', 'second-factor-reset'])(
    'who are not there are not found: %s',
    async (what) => {
      const bodies: Record<string, object> = {
        ...{ blocking: { reason: 'Thử' }, changes: { name: 'Mẫu', role: 'officer' } },
        functions: clerkOf('stc'),
      };
      expect((await act('1', what, bodies[what])).status).toBe(404);
    },
  );

  describe('who run the service', () => {
    const demote = { name: 'Quản trị', role: 'officer' };

    it('leave one who can, also when two shut each other out at the same moment', async () => {
      // given
      const [one, two] = [await keyOf('quantri'), await keyOf('quantri2')];
      await api.cookieOf('quantri2');
      await api.cookieOf('quantri');
      // Somebody who has not set his password yet runs nothing.
      await create({ role: 'admin' });

      // when
      const replies = await Promise.all([
        act(two, 'blocking', { reason: 'Thử' }, 'quantri'),
        act(one, 'changes', demote, 'quantri2'),
      ]);

      // then
      expect(replies.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(
        1,
      );
      const [row] = await api.query<{ login: string; key: string }>(
        `SELECT a.login, p.key::text FROM account a JOIN person p ON p.key = a.person_key
         WHERE p.role = 'admin' AND a.disabled_at IS NULL AND a.password_hash IS NOT NULL`,
      );
      expect(['quantri', 'quantri2']).toContain(row?.login);
      const last = String(row?.login);
      for (const [what, body] of [
        ['blocking', { reason: 'Thử' }],
        ['changes', demote],
      ] as const) {
        expect(await act(String(row?.key), what, body, last)).toMatchObject({
          status: 409,
          body: { code: 'last-administrator' },
        });
      }
    });
  });
});
