import type { IdentityProviderOptions } from '../../../apps/api/src/identity-provider/identity-provider-options.js';
import { ApiUnderTest, sessionCookieOf, type Reply } from '../api-under-test.js';
import { clientOfTests } from './provider-process.js';

const url = '/api/session/identity';

/** A trip that was begun: where the browser goes, and the cookie that it keeps. */
export interface BegunTrip {
  readonly address: string;
  readonly cookie: string;
}

/** What the service is told of this provider. */
export function settingsOfTests(issuer: URL | string): IdentityProviderOptions {
  return {
    ...{ issuer: new URL(issuer), ...clientOfTests, name: 'Định danh mẫu' },
    ...{ scope: 'openid profile email', personClaim: 'sub' },
    ...{ organisationClaim: 'tax_code', organisationNameClaim: 'organization_name' },
  };
}

/** The api with an identity provider, and the browsers that are sent there. */
export class IdentityDesk {
  private places = 0;

  private constructor(readonly api: ApiUnderTest) {}

  static async open(issuer: URL | string): Promise<IdentityDesk> {
    const identityProvider = settingsOfTests(issuer);
    const api = { identityProvider, trustedProxies: 1 };
    return new IdentityDesk(await ApiUnderTest.start(api));
  }

  get redirectUri(): string {
    return `${this.api.url}/dang-nhap/dinh-danh`;
  }

  async post(path: string, body: object, cookie = ''): Promise<Reply> {
    // Each call from an address of its own: the limits of one are tested elsewhere.
    this.places += 1;
    const place = `10.0.${String(this.places >> 8)}.${String(this.places & 255)}`;
    const headers = { cookie, 'x-forwarded-for': place };
    return this.api.call({ method: 'POST', url: path, body, headers });
  }

  /** Of a stranger who wants to sign in, and to see this page then. */
  async begin(next?: string): Promise<BegunTrip> {
    return begun(await this.post(`${url}/start`, { ...(next !== undefined && { next }) }));
  }

  /** Of somebody who is signed in and wants to link his identity. */
  async beginLink(login: string): Promise<BegunTrip> {
    const session = await this.api.cookieOf(login);
    const { address, cookie } = begun(await this.post('/api/identity-links/start', {}, session));
    return { address, cookie: `${session}; ${cookie}` };
  }

  async finish(answer: URLSearchParams | string, cookie: string): Promise<Reply> {
    return this.post(url, { answer: String(answer) }, cookie);
  }

  async finishLink(answer: URLSearchParams | string, cookie: string): Promise<Reply> {
    return this.post('/api/identity-links', { answer: String(answer) }, cookie);
  }

  async sessionCount(): Promise<number> {
    const [row] = await this.api.query<{ n: string }>('SELECT count(*) AS n FROM session');
    return Number(row?.n);
  }
}

function begun(reply: Reply): BegunTrip {
  if (reply.status !== 201) throw new Error(reply.text);
  return { address: String(reply.body.address), cookie: sessionCookieOf(reply.headers) };
}
