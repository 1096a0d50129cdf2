import { codeIn } from '../../support/api-mail-room.js';
import { knownFirm, RegistrationOffice, type Said } from '../../support/registration-office.js';
import { statementsOf } from '../../support/statements-of.js';

describe('a stranger who registers', () => {
  let office: RegistrationOffice;

  beforeAll(async () => {
    office = await RegistrationOffice.open();
  });
  afterAll(async () => office.close());
  beforeEach(async () => office.beginAnew());

  describe('learns nothing of who has an account', () => {
    const strangers = [
      ['a new firm and address', () => office.somebody()],
      [
        'an address that somebody has proved',
        async () => office.somebody({ email: (await office.registered()).email }),
      ],
      ['a firm that is known', () => office.somebody({ taxCode: knownFirm })],
      [
        'both known',
        async () =>
          office.somebody({ email: (await office.registered()).email, taxCode: knownFirm }),
      ],
    ] as const;

    it.each(strangers)('by registering with %s', async (_with, person) => {
      const usual = await statementsOf(async () => office.register(office.somebody()));
      const said = await person();
      const seen = await statementsOf(async () => office.register(said));
      expect([seen.result.status, seen.result.text]).toEqual([
        ...[usual.result.status, usual.result.text],
      ]);
      expect(seen.statements).toEqual(usual.statements);
      expect(seen.statements.join()).toContain('INSERT INTO mail');
      await office.mails.sent();
    });

    it.each<[string, () => Promise<Pick<Said, 'email'>> | Pick<Said, 'email'>]>([
      ['an address that somebody has proved', async () => office.registered()],
      ['one that nobody has', () => office.somebody()],
    ])('by having forgotten the password of %s', async (_whose, person) => {
      const { email } = await person();
      const usual = await statementsOf(async () =>
        office.post('/api/password/mail', { email: 'khong.ai@khac.example' }),
      );
      const seen = await statementsOf(async () => office.post('/api/password/mail', { email }));
      expect([seen.result.status, seen.result.text]).toEqual([202, usual.result.text]);
      expect(seen.statements).toEqual(usual.statements);
    });

    it('whose owner is told that he has one already', async () => {
      const { email } = await office.registered();
      await office.register(office.somebody({ email }));
      const [mail] = await office.mails.sent();
      expect(mail?.to).toEqual([email]);
      expect(mail?.text).toContain('đã có tài khoản');
      expect(codeIn(mail)).toBe('');
    });
  });

  it.each([
    ['from one address of the network', 20, () => office.somebody()],
    ['for one address of mail', 3, () => office.somebody({ email: 'mot.nguoi@basi.example' })],
  ])('is limited %s to %i an hour', async (_what, most, person) => {
    for (let i = 0; i < most; i += 1) expect((await office.register(person())).status).toBe(202);
    const before = await office.api.rowCounts();
    const { result, statements } = await statementsOf(async () => office.register(person()));
    expect(result).toMatchObject({ status: 429, body: { code: 'too-many-asked' } });
    expect(statements.every((each) => each.includes('sign_in_attempt'))).toBe(true);
    expect(await office.api.rowCounts()).toEqual(before);
    await office.api.query(
      `UPDATE sign_in_attempt SET window_began_at = now() - interval '61 minutes'`,
    );
    expect((await office.register(person())).status).toBe(202);
  });

  it('is limited in all, whoever asks from wherever', async () => {
    await office.api.query(
      `INSERT INTO sign_in_attempt VALUES ('registration-all', clock_timestamp(), 300)`,
    );
    expect((await office.register(office.somebody())).status).toBe(429);
    expect((await office.post('/api/password/mail', { email: 'a@b.example' })).status).toBe(202);
  });

  it.each<[string, Partial<Said>, string]>([
    ['a tax code with letters', { taxCode: '310000000A' }, '/taxCode wrong-format'],
    ['a tax code that is too short', { taxCode: '31000000' }, '/taxCode wrong-format'],
    ['a name of two lines', { name: 'Lê\nBcc: a@b.vn' }, '/name wrong-format'],
    ['a name that turns around', { name: 'Lê \u202eẫM' }, '/name wrong-format'],
    ['a name that cannot be seen', { name: '\u200b\u2060' }, '/name wrong-format'],
    [
      'a link for a name',
      { organisationName: 'Xem https://x.vn' },
      '/organisationName wrong-format',
    ],
    ['an address with a line', { email: 'a@b.vn\nTo: c@d.vn' }, '/email wrong-format'],
    ['two addresses', { email: 'a@b.vn,c@d.vn' }, '/email wrong-format'],
    ['letters with marks', { email: 'lần@b.vn' }, '/email wrong-format'],
  ])('is refused %s', async (_what, wrong, fault) => {
    const { status, body } = await office.register(office.somebody(wrong));
    const errors = body.errors as { pointer: string; code: string }[];
    expect([status, errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      ...[422, [fault]],
    ]);
  });

  it('sends nobody words that a stranger has typed', async () => {
    const said = { name: 'MUA NGAY x.vn', organisationName: '<b>MUA NGAY</b>' };
    await office.register(office.somebody(said));
    const [mail] = await office.mails.sent();
    expect(`${mail?.text ?? ''}${mail?.html ?? ''}`).not.toContain('MUA NGAY');
  });
});
