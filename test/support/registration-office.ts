import { ApiMailRoom, codeIn } from './api-mail-room.js';
import { ApiUnderTest, sessionCookieOf, type Reply } from './api-under-test.js';

/** What somebody says who registers. */
export type Said = Readonly<Record<'taxCode' | 'organisationName' | 'name' | 'email', string>>;

/** A business of the demonstration, which `doanhnghiep1` manages. */
export const knownFirm = '9900000011';

/** Whoever registers here sets this one. */
export const officePassword = 'mưa rào tháng bảy';

/** The api with the mails that it sends, and people who register there. */
export class RegistrationOffice {
  private made = 0;

  private constructor(
    readonly api: ApiUnderTest,
    readonly mails: ApiMailRoom,
  ) {}

  static async open(): Promise<RegistrationOffice> {
    const api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    return new RegistrationOffice(api, await ApiMailRoom.open(api));
  }

  async close(): Promise<void> {
    await this.mails.close();
    await this.api.stop();
  }

  /** As at eight o'clock, with no mail on its way and nothing counted. */
  async beginAnew(): Promise<void> {
    await this.mails.sent();
    await this.api.query('DELETE FROM sign_in_attempt');
    await this.api.at('2026-10-05', '08:00');
  }

  /** A firm and an address that nobody has heard of, unless they are given. */
  somebody(known: Partial<Said> = {}): Said {
    this.made += 1;
    return {
      taxCode: String(3_100_000_000 + this.made),
      organisationName: 'Công ty TNHH Ba Si (mẫu)',
      name: 'Lê Thị Mẫu',
      email: `lan${String(this.made)}@basi.example`,
      ...known,
    };
  }

  async post(url: string, body: object, cookie?: string): Promise<Reply> {
    return this.api.call({ method: 'POST', url, body, ...(cookie && { headers: { cookie } }) });
  }

  async register(body: object): Promise<Reply> {
    return this.post('/api/registrations', body);
  }

  async prove(code: string, password = officePassword): Promise<Reply> {
    return this.post('/api/registrations/proof', { code, password });
  }

  /** Registers, and gives the code of the mail. */
  async mailedCode(said: Said): Promise<string> {
    const { status, text } = await this.register(said);
    if (status !== 202) throw new Error(text);
    const login = said.email.trim().toLowerCase();
    return codeIn((await this.mails.sent()).find(({ to }) => to.includes(login)));
  }

  /** Somebody who has an account for a firm of his own, or waits for the agreement of a known one. */
  async registered(known: Partial<Said> = {}): Promise<Said & { readonly outcome: unknown }> {
    const person = this.somebody(known);
    const { body } = await this.prove(await this.mailedCode(person));
    return { ...person, outcome: body.outcome };
  }

  async statusOfSignIn(login: string, password = officePassword): Promise<number> {
    return (await this.api.signIn(login, password)).status;
  }

  async cookieOf(email: string): Promise<string> {
    return sessionCookieOf((await this.api.signIn(email, officePassword)).headers);
  }

  async accountsOf(login: string): Promise<unknown[]> {
    return this.api.query('SELECT FROM account WHERE login = $1', [login]);
  }
}
