import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { instantAt } from '@minhbach/calendar';
import { personalTables, RetentionRounds } from '@minhbach/privacy';
import type { ApiUnderTest } from '../../support/api-under-test.js';
import { canary, PrivacyDesk } from '../../support/privacy-desk.js';
import { answerRequest, submitRequest } from '../../support/request-over-http.js';

const { login, name, phone, idNumber, address } = canary;
const sought = [login, name, phone, idNumber, address];
const contact = { name, address, idNumber, phone, email: login };

/** Tables of which the class table says that what they hold stays. */
const keeping = personalTables
  .filter(({ erasure }) => erasure.by === 'keeping')
  .map(({ table }) => table);

/** Somebody with three requests: one closed, one closed and held, one open. */
describe('the erasure of somebody’s data', () => {
  let api: ApiUnderTest;
  let desk: PrivacyDesk;
  let folder: string;
  let person: string;
  let [closed, held, open]: string[] = [];
  let erasure: string;
  let cookie: string;

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    folder = mkdtempSync(join(tmpdir(), 'minhbach-audit-'));
    api = await PrivacyDesk.open(['2026-10-05', '09:00']);
    await api.deploy('information-request');
    desk = new PrivacyDesk(api);
    person = await desk.letCanaryIn();
    [closed, held, open] = [await sent(), await sent(), await sent()];
    await answerRequest(api, closed);
    await answerRequest(api, held);
    await hold(held, '', { reason: 'Thanh tra tỉnh yêu cầu.' });
    await leaveTraces();
    cookie = await api.cookieOf(login);
    erasure = await desk.ask(login, { kind: 'erasure', details: `Xóa cả số ${phone}.` });
    await desk.does(erasure, { decision: 'accept' });
  }, 90_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  const sent = async () => submitRequest(api, login, { contact });
  const hold = async (key: string, path: string, body: object) =>
    api.post('giamsat', `/api/requests/${key}/legal-holds${path}`, body);
  const round = async () => api.app.get(RetentionRounds, { strict: false }).round();
  const contactOf = async (key?: string) => {
    const [row] = await api.query<{ name: string }>(
      'SELECT name FROM request_contact WHERE key = $1',
      [key],
    );
    return row?.name;
  };

  /** What a person leaves behind who uses the service. */
  const leaveTraces = async () => {
    await api.call({
      ...{ method: 'PUT', url: '/api/drafts/request', as: login },
      body: { content: { contact }, basedOn: 0 },
    });
    await api.query(
      `INSERT INTO mail_settings (person_key, address, otherwise) VALUES ($1, $2, 'both')`,
      [person, login],
    );
    await api.signIn(login, 'không phải mật khẩu này');
    await api.query(`INSERT INTO proved_address VALUES ($1, $2, now())`, [person, login]);
    await api.query(
      `INSERT INTO mail (id, to_address, purpose, created_at, about_key) VALUES ('1', $1, 'password', now(), $2)`,
      [login, person],
    );
    await api.query(
      `INSERT INTO delivery (key, request_key, method, delivered_by, delivered_at, email_address, receiver)
       VALUES (9, $1, 'email', '1', now(), $2, $3)`,
      [closed, login, name],
    );
    await api.query(`INSERT INTO receipt_handover VALUES ($1, $2, '1', now())`, [closed, name]);
  };

  it('knows every table that names a person', async () => {
    const tables = await api.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name IN ('person_key', 'person_id', 'requester_id')`,
    );
    const known: string[] = personalTables.map(({ table }) => table);
    // Of officials, whose data is not erased: functions in agencies, and how many tasks by key.
    const unknown = tables
      .map(({ name: table }) => table)
      .filter((table) => !known.includes(table));
    expect(unknown.sort()).toEqual(['done_task_statistic', 'membership']);
  });

  it('finds the person in all the places that the class table names', async () => {
    const places = await desk.placesOf(sought);
    const tables = new Set(places.map((place) => place.split('.')[0] ?? ''));
    const known = new Set(personalTables.map(({ table }) => table));
    expect([...tables].filter((table) => !known.has(table))).toEqual([]);
    expect([...tables]).toEqual(
      expect.arrayContaining([
        ...['person', 'account', 'account_event', 'proved_address', 'mail', 'mail_settings'],
        ...['request_contact', 'delivery', 'receipt_handover', 'form_draft', 'privacy_request'],
      ]),
    );
  });

  it('is partly done while a request is open and another is held', async () => {
    await desk.does(erasure, { decision: 'done' });

    const { outcome, result, details } = await desk.read(erasure);
    expect({ outcome, details }).toEqual({ outcome: 'partly-done', details: '' });
    expect(result).toContainEqual(
      expect.objectContaining({ class: 'contact', erased: 3, withheld: 2 }),
    );
    expect(result).toContainEqual(expect.objectContaining({ class: 'dossier', erased: 0 }));
    expect(await contactOf(closed)).toBe('(đã xóa)');
    expect([await contactOf(held), await contactOf(open)]).toEqual([name, name]);
  });

  it('ends the sessions at once, and nobody signs in by the account again', async () => {
    const called = await api.call({ method: 'GET', url: '/api/session', headers: { cookie } });
    expect(called.status).toBe(401);
    expect((await api.signIn(`erased-${person}`)).status).toBe(401);
    const unblocking = { reason: 'Nhầm.' };
    const { status } = await api.post('quantri', `/api/people/${person}/unblocking`, unblocking);
    expect(status).toBe(404);
  });

  it('leaves nothing of a held request while the hold lasts, whatever round comes', async () => {
    await round();
    expect(await contactOf(held)).toBe(name);
    expect(await hold(held ?? '', '', { reason: 'Nữa.' })).toMatchObject({ status: 409 });
    await expect(
      api.query('UPDATE legal_hold SET reason = $1 WHERE request_key = $2', ['Khác', held]),
    ).rejects.toThrow();
    expect((await hold(held ?? '', '/lifting', { reason: 'Thanh tra đã xong.' })).status).toBe(204);
    expect((await hold(held ?? '', '/lifting', { reason: 'Nữa.' })).status).toBe(409);
    await round();
    expect([await contactOf(held), await contactOf(open)]).toEqual(['(đã xóa)', name]);
    const { body } = await api.get('giamsat', `/api/requests/${held ?? ''}/legal-holds`);
    expect(body).toMatchObject({
      isHeld: false,
      items: [{ reason: 'Thanh tra tỉnh yêu cầu.', liftReason: 'Thanh tra đã xong.' }],
    });
  });

  it('leaves no trace once the last request is closed, but where the class table says so', async () => {
    await answerRequest(api, open ?? '');
    await round();
    const places = await desk.placesOf(sought);
    expect(places.filter((place) => !keeping.includes(place.split('.')[0] ?? ''))).toEqual([]);
  });

  it('keeps the dossier: what was asked and answered, and each history as it was written', async () => {
    const [dossier] = await api.query(
      `SELECT r.title, r.outcome, i.description, i.answer FROM information_request r
       JOIN request_item i ON i.request_key = r.key WHERE r.key = $1`,
      [closed],
    );
    expect(dossier).toMatchObject({ title: 'Quyết định về giá đất', outcome: 'fulfilled' });
    expect(dossier?.answer).toBe('Gửi kèm văn bản.');
    expect(await desk.cli('verify-audit', { AUDIT_FOLDER: folder })).toBe(0);
  });

  it('puts on record that it was done, and lets nothing else of the record change', async () => {
    const events = await api.query(
      'SELECT kind, detail FROM account_event WHERE person_key = $1 ORDER BY key',
      [person],
    );
    expect(events).toEqual([
      { kind: 'created', detail: {} },
      { kind: 'erased', detail: {} },
    ]);
    await expect(
      api.query(`UPDATE account_event SET kind = 'blocked' WHERE person_key = $1`, [person]),
    ).rejects.toThrow('append-only');
    await api.query(
      `INSERT INTO account_event VALUES (77, 1, 'renamed', '1', now(), '{"to": "A"}')`,
    );
    await expect(
      api.query(`UPDATE account_event SET detail = '{}' WHERE person_key <> $1`, [person]),
    ).rejects.toThrow('append-only');
    await expect(api.query('DELETE FROM account_event')).rejects.toThrow();
    expect((await api.signIn(login)).status).toBe(401);
  });

  describe('and the time for which data is kept', () => {
    const began = instantAt('2026-01-31', '12:00');

    beforeAll(async () => {
      for (const [key, isHeld] of [
        [1, false],
        [2, true],
      ] as const)
        await addCase(key, isHeld);
      await api.query(
        `UPDATE account SET disabled_at = $1::timestamptz + interval '1 day' WHERE login = 'doanhnghiep2'`,
        [began],
      );
      await api.query(`INSERT INTO known_browser VALUES ('\\x01', 1, $1)`, [began]);
      await api.query(
        `INSERT INTO form_draft (person_key, form, content, revision, saved_at) VALUES (1, 'x', '{}', 1, $1)`,
        [began],
      );
    });

    const addCase = async (key: number, isHeld: boolean) => {
      await api.query(
        `INSERT INTO information_request (key, code, process_instance_key, requester_id, subject, title, purpose,
           channel, requested_delivery, regime, submitted_at, submitted_on, closed_at)
         VALUES ($1::bigint, $1::bigint::text, $1::bigint, '1', 1, 'x', 'x', 'network', 'portal', 'LAW_2016', $2::timestamptz, '2026-01-31', $2::timestamptz)`,
        [key, began],
      );
      await api.query(`INSERT INTO request_contact VALUES ($1, 'A', 'B', 'C', 'D', 'E')`, [key]);
      if (isHeld) {
        await api.query(`INSERT INTO legal_hold VALUES ($1, $1, 'Thanh tra', '1', now())`, [key]);
      }
    };
    const rowsOn = async (date: string, of: string) => {
      api.clock?.set(new Date(instantAt(date, '00:00')));
      const expected = await api.app.get(RetentionRounds, { strict: false }).expected();
      return expected.find(({ class: id }) => id === of)?.rows;
    };

    it('is set anew from tomorrow on, while what held before stays known', async () => {
      api.clock?.set(new Date(instantAt('2026-10-06', '09:00')));
      const rule = { class: 'access-log', months: 12, source: 'Quyết định 1/QĐ', verified: true };
      const set = async (validFrom: string) =>
        api.post('quantri', '/api/personal-data/retention', { ...rule, validFrom });
      expect(await set('2026-10-06')).toMatchObject({ status: 422 });
      expect(await set('2026-10-07')).toMatchObject({ status: 204 });
      expect(await set('2026-10-07')).toMatchObject({ status: 422 });
      const { body } = await api.get('xuly.stc', '/api/personal-data/classes');
      const classes = body.items as { id: string; rules: object[]; tables: object[] }[];
      expect(classes.find(({ id }) => id === 'access-log')?.rules).toMatchObject([
        { months: 12, validFrom: '2026-10-07', verified: true },
        { months: 12, validFrom: '2026-01-01', verified: false },
      ]);
      expect(classes.find(({ id }) => id === 'dossier')?.rules).toEqual([]);
    });

    // Of each class one row began its time at noon of 2026-01-31, the account a day later; of two contacts one is held.
    it.each([
      ['access-log', '2027-01-31', '2027-02-01'],
      ['correspondence', '2028-01-31', '2028-02-01'],
      ['account', '2028-02-01', '2028-02-02'],
      ['contact', '2031-01-31', '2031-02-01'],
    ])('is over for the class %s after %s', async (id, lastDay, next) => {
      expect(await rowsOn(lastDay, id)).toBe(0);
      expect(await rowsOn(next, id)).toBe(1);
      expect((await round()).find((each) => each.class === id)?.rows).toBe(1);
      expect(await rowsOn(next, id)).toBe(0);
    });

    it('is told by a command, which takes nothing', async () => {
      const said = jest.spyOn(console, 'log');
      expect(await desk.cli('retention')).toBe(0);
      const lines = String(said.mock.lastCall?.[0]).split('\n');
      expect(lines.find((line) => line.startsWith('contact'))).toMatch(
        /^contact: kept for 60 months/,
      );
    });

    it('never takes what is held', async () => {
      await rowsOn('2099-01-01', 'contact');
      await round();
      expect([await contactOf('1'), await contactOf('2')]).toEqual(['(đã xóa)', 'A']);
    });
  });
});
