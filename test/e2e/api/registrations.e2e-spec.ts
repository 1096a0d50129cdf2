import { codeIn } from '../../support/api-mail-room.js';
import {
  knownFirm,
  officePassword as password,
  RegistrationOffice,
} from '../../support/registration-office.js';

const unknownCode = 'aaaaa-bbbbb-ccccc-ddddd-eeeee-fffff';

describe('a business that registers by itself', () => {
  let office: RegistrationOffice;

  beforeAll(async () => {
    office = await RegistrationOffice.open();
  });
  afterAll(async () => office.close());
  beforeEach(async () => office.beginAnew());

  it('has an account once the mail was answered, and not before', async () => {
    // given
    const person = office.somebody({ email: ' Lan.Tran@BaSi.example ' });
    const login = 'lan.tran@basi.example';
    const reply = await office.register(person);
    expect(reply).toMatchObject({ status: 202, body: { codeHours: 24 } });
    const [mail] = await office.mails.sent();
    expect(mail?.to).toEqual([login]);
    expect(mail?.header('Subject')).toBe('[Minh Bạch] Xác nhận đăng ký tài khoản doanh nghiệp');
    expect(mail?.text).toContain(`https://minhbach.tinh.example/dang-ky#${codeIn(mail)}`);
    expect(await office.accountsOf(login)).toEqual([]);

    // when
    const proof = await office.prove(codeIn(mail));

    // then
    expect(proof).toMatchObject({
      status: 200,
      body: { outcome: 'account-opened', agreementDays: 30 },
    });
    const { body } = await office.api.signIn(login, password);
    expect(body).toMatchObject({
      ...{ name: 'Lê Thị Mẫu', role: 'business' },
      organisation: { taxCode: person.taxCode, name: 'Công ty TNHH Ba Si (mẫu)' },
    });
  });

  describe('by the code of the mail', () => {
    it.each<[string, (code: string) => string | Promise<string>]>([
      ['that was used before', async (code) => office.prove(code).then(() => code)],
      [
        'that is older than 24 hours',
        async (code) => office.api.at('2026-10-06', '08:00').then(() => code),
      ],
      ['that was made up', () => unknownCode],
      ['whose end was changed', (code) => `${code.slice(0, -1)}${code.endsWith('a') ? 'b' : 'a'}`],
      ['of nothing but signs', () => '-----'],
    ])('%s opens nothing', async (_which, tampered) => {
      const code = await tampered(await office.mailedCode(office.somebody()));
      const before = await office.api.rowCounts();
      const reply = await office.prove(code, 'nắng hạn tháng tư');
      expect(reply).toMatchObject({ status: 403, body: { code: 'registration-code-invalid' } });
      expect((await office.prove(unknownCode)).body).toEqual(reply.body);
      expect(await office.api.rowCounts()).toEqual(before);
    });

    it('sets no other password for somebody who waits for agreement', async () => {
      const code = await office.mailedCode(office.somebody({ taxCode: knownFirm }));
      expect((await office.prove(code)).body.outcome).toBe('awaits-agreement');
      expect((await office.prove(code, 'nắng hạn tháng tư')).status).toBe(403);
    });

    it('opens it until the last minute, however it is typed', async () => {
      const code = await office.mailedCode(office.somebody());
      await office.api.at('2026-10-06', '07:59');
      expect((await office.prove(` ${code.toUpperCase().replaceAll('-', ' ')}`)).status).toBe(200);
    });

    it('opens one account when it comes twice at the same moment', async () => {
      const code = await office.mailedCode(office.somebody());
      const replies = await Promise.all([
        office.prove(code),
        office.prove(code, 'nắng hạn tháng tư'),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 403]);
    });

    it('opens one account for an address that was given for two firms at once', async () => {
      const person = office.somebody();
      const codes = [await office.mailedCode(person)];
      codes.push(await office.mailedCode({ ...person, taxCode: '3200000000' }));
      const replies = await Promise.all(codes.map(async (code) => office.prove(code)));
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 403]);
      expect(await office.accountsOf(person.email)).toHaveLength(1);
    });

    it('lets one of two be the first of a new firm, and the other wait', async () => {
      const first = office.somebody();
      const codes = [await office.mailedCode(first)];
      codes.push(await office.mailedCode(office.somebody({ taxCode: first.taxCode })));
      const replies = await Promise.all(codes.map(async (code) => office.prove(code)));
      expect(replies.map(({ body }) => body.outcome).sort()).toEqual([
        ...['account-opened', 'awaits-agreement'],
      ]);
    });

    it.each([
      ['short', 'mưa rào', 'too-short'],
      ['one of those that are tried first', 'password123', 'common'],
      ['the name of the firm', 'Công ty TNHH Ba Si (mẫu)', 'own-name'],
    ])('does not set a password that is %s, and stays good', async (_what, wanted, fault) => {
      const code = await office.mailedCode(office.somebody());
      expect(await office.prove(code, wanted)).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/password', code: fault }] },
      });
      expect((await office.prove(code)).status).toBe(200);
    });

    it('is replaced by that of a mail that is sent again', async () => {
      office.mails.server.ofRecipient = () => ({ code: 451, says: 'later' });
      expect((await office.register(office.somebody())).status).toBe(202);
      expect(await office.mails.sent()).toEqual([]);
      office.mails.server.ofRecipient = () => null;
      await office.api.at('2026-10-05', '08:10');
      const [mail] = await office.mails.sent();
      expect(mail?.header('Message-ID')).toMatch(/^<a\d+\.2@/);
      expect((await office.prove(codeIn(mail))).status).toBe(200);
    });

    it('is guessed by nobody: after thirty wrong ones from an address even a right one waits', async () => {
      const code = await office.mailedCode(office.somebody());
      await Promise.all(Array.from({ length: 30 }, async () => office.prove(unknownCode)));
      expect(await office.prove(code)).toMatchObject({
        status: 429,
        body: { code: 'too-many-attempts' },
      });
    });

    it('is read by nobody who reads the database', async () => {
      const code = await office.mailedCode(office.somebody());
      const [row] = await office.api.query<{ all: string }>(
        `SELECT (SELECT string_agg(r::text, ' ') FROM registration r)
           || (SELECT string_agg(m::text, ' ') FROM mail m) AS all`,
      );
      expect(row?.all).not.toContain(code);
    });
  });
});
