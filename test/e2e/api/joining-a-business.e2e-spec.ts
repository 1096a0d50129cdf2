import { UnitOfWork } from '@minhbach/database';
import { forgetOldRegistrations } from '@minhbach/identity';
import { codeIn } from '../../support/api-mail-room.js';
import {
  knownFirm,
  officePassword as password,
  RegistrationOffice,
} from '../../support/registration-office.js';

describe('somebody who registers for a business', () => {
  let office: RegistrationOffice;

  beforeAll(async () => {
    office = await RegistrationOffice.open();
  });
  afterAll(async () => office.close());
  beforeEach(async () => office.beginAnew());

  const waitingFor = async (login: string) =>
    (await office.api.get(login, '/api/registrations')).body as {
      decides: boolean;
      items: { key: string; email: string; name: string; organisation: string }[];
    };
  const decide = async (as: string, key: string | undefined, decision: string) =>
    office.api.post(as, `/api/registrations/${key ?? ''}/${decision}`, {});

  describe('whose firm is known', () => {
    it('waits until whoever manages its accounts agrees', async () => {
      // given
      const { email, outcome } = await office.registered({
        taxCode: knownFirm,
        name: '<i>Mẫu</i>',
      });
      expect(outcome).toBe('awaits-agreement');
      expect(await office.statusOfSignIn(email)).toBe(401);
      const { items } = await waitingFor('doanhnghiep1');
      const waiting = items.find((each) => each.email === email);
      expect(waiting).toMatchObject({
        ...{ name: '<i>Mẫu</i>', organisation: 'Công ty TNHH Cửu Long (mẫu)' },
      });
      const { body } = await office.api.get('doanhnghiep1', '/api/notifications');
      expect(JSON.stringify(body)).toContain(email);

      // when
      expect((await decide('doanhnghiep1', waiting?.key, 'agreement')).status).toBe(204);

      // then
      const [mail] = await office.mails.sent();
      expect([mail?.to, mail?.header('Subject')]).toEqual([
        ...[[email], '[Minh Bạch] Tài khoản đã được mở'],
      ]);
      const signedIn = await office.api.signIn(email, password);
      expect(signedIn.body).toMatchObject({ organisation: { taxCode: knownFirm } });
      expect((await decide('doanhnghiep1', waiting?.key, 'agreement')).status).toBe(404);
      const acts = await office.api.query(
        `SELECT e.kind, actor.login FROM account_event e JOIN account a ON a.person_key = e.person_key
         JOIN account actor ON actor.person_key::text = e.actor WHERE a.login = $1`,
        [email],
      );
      expect(acts).toEqual([{ kind: 'registered', login: 'doanhnghiep1' }]);
    });

    it('is refused once, and his password is forgotten', async () => {
      const { email } = await office.registered({ taxCode: knownFirm });
      const { items } = await waitingFor('quantri');
      const key = items.find((each) => each.email === email)?.key;
      const decided = [
        await decide('quantri', key, 'refusal'),
        await decide('doanhnghiep1', key, 'refusal'),
      ];
      expect(decided.map(({ status }) => status)).toEqual([204, 204]);
      expect((await decide('quantri', key, 'agreement')).status).toBe(404);
      expect((await office.mails.sent()).map(({ to }) => to)).toEqual([[email]]);
      expect(await office.statusOfSignIn(email)).toBe(401);
      expect(
        await office.api.query('SELECT password_hash FROM registration WHERE key = $1', [key]),
      ).toEqual([{ password_hash: null }]);
      expect((await waitingFor('quantri')).items.some((each) => each.key === key)).toBe(false);
    });

    it('is let in by its new manager, and by nobody who only belongs to it', async () => {
      const boss = await office.registered();
      const second = await office.registered({ taxCode: boss.taxCode });
      expect([boss.outcome, second.outcome]).toEqual(['account-opened', 'awaits-agreement']);
      const list = async (cookie: string) =>
        (await office.api.call({ method: 'GET', url: '/api/registrations', headers: { cookie } }))
          .body;
      const bossCookie = await office.cookieOf(boss.email);
      const { items } = (await list(bossCookie)) as { items: { key: string; email: string }[] };
      expect(items.map(({ email }) => email)).toEqual([second.email]);
      const path = `/api/registrations/${items[0]?.key ?? ''}/agreement`;
      expect((await office.post(path, {}, await office.api.cookieOf('doanhnghiep2'))).status).toBe(
        404,
      );
      expect((await office.post(path, {}, bossCookie)).status).toBe(204);
      await office.mails.sent();
      await office.registered({ taxCode: boss.taxCode });
      expect(await list(await office.cookieOf(second.email))).toEqual({
        decides: false,
        items: [],
      });
    });

    it('is for the administrators while nobody manages it', async () => {
      const taxCode = '3299999999';
      await office.api.query(
        `INSERT INTO organisation (key, name, tax_code) VALUES (12, 'Hộ A', $1)`,
        [taxCode],
      );
      const { email, outcome } = await office.registered({ taxCode });
      expect(outcome).toBe('awaits-agreement');
      const { items } = await waitingFor('quantri');
      const key = items.find((each) => each.email === email)?.key;
      const { body } = await office.api.get('quantri', '/api/notifications');
      expect(JSON.stringify(body)).toContain(email);
      expect((await decide('quantri', key, 'agreement')).status).toBe(204);
      const cookie = await office.cookieOf(email);
      const own = await office.api.call({
        method: 'GET',
        url: '/api/registrations',
        headers: { cookie },
      });
      expect(own.body).toEqual({ decides: true, items: [] });
    });
  });

  it('is forgotten when nobody has proved or agreed in time', async () => {
    const forget = async () => office.api.app.get(UnitOfWork).run(forgetOldRegistrations);
    const left = async () =>
      (await office.api.query<{ email: string }>('SELECT email FROM registration')).map(
        (r) => r.email,
      );
    await office.api.query('DELETE FROM registration');
    const unproved = office.somebody();
    await office.register(unproved);
    const { email } = await office.registered({ taxCode: knownFirm });
    expect(await forget()).toBe(0);
    await office.api.at('2026-10-06', '08:00');
    expect([await forget(), await left()]).toEqual([1, [email]]);
    await office.api.at('2026-11-04', '08:00');
    expect([await forget(), await left()]).toEqual([1, []]);
  });

  describe('and whose person has forgotten his password', () => {
    const askMail = async (email: string) => office.post('/api/password/mail', { email });
    const set = async (code: string, wanted = 'nắng hạn tháng tư') =>
      office.post('/api/password', { code, password: wanted });

    it('sets another one by the code of a mail, once and within the hour', async () => {
      const { email } = await office.registered();
      const session = await office.cookieOf(email);
      expect(await askMail(email.toUpperCase())).toMatchObject({
        ...{ status: 202, body: { codeMinutes: 60 } },
      });
      const [mail] = await office.mails.sent();
      expect(mail?.text).toContain(`https://minhbach.tinh.example/dat-mat-khau#${codeIn(mail)}`);
      expect(await office.statusOfSignIn(email)).toBe(201);
      await office.api.at('2026-10-05', '08:59');
      expect((await set(codeIn(mail))).status).toBe(200);
      expect((await set(codeIn(mail), 'gió mùa tháng mười')).status).toBe(403);
      expect(await office.statusOfSignIn(email, 'nắng hạn tháng tư')).toBe(201);
      const whoAmI = { method: 'GET', url: '/api/session', headers: { cookie: session } } as const;
      expect((await office.api.call(whoAmI)).status).toBe(401);
    });

    it('sets none after the hour', async () => {
      const { email } = await office.registered();
      await askMail(email);
      const [mail] = await office.mails.sent();
      await office.api.at('2026-10-05', '09:00');
      expect((await set(codeIn(mail))).status).toBe(403);
    });

    it.each<[string, (email: string) => Promise<unknown>]>([
      [
        'is shut out',
        async (email) =>
          office.api.query('UPDATE account SET disabled_at = now() WHERE login = $1', [email]),
      ],
      [
        'was given a code by an administrator',
        async (email) =>
          office.api.query('UPDATE account SET password_hash = NULL WHERE login = $1', [email]),
      ],
      [
        'has not proved that address',
        async (email) => office.api.query('DELETE FROM proved_address WHERE address = $1', [email]),
      ],
    ])('is sent nothing when he %s', async (_why, happens) => {
      const { email } = await office.registered();
      await happens(email);
      expect((await askMail(email)).status).toBe(202);
      expect(await office.mails.sent()).toEqual([]);
      expect(await office.api.query('SELECT FROM mail WHERE to_address = $1', [email])).toEqual([]);
    });
  });
});
