import { seedAgencies } from '@minhbach/agencies';
import { KeyAllocator, UnitOfWork, type Clock } from '@minhbach/database';
import { defaultDemoPassword, seedDemoPeople } from '@minhbach/identity';
import { LegalTimeService } from '@minhbach/legal-time';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApiApp } from '../../apps/api/src/create-api-app.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

interface Reply {
  readonly status: number;
  /** Empty when the reply is not JSON. */
  readonly body: Record<string, unknown>;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  /** An object is sent as JSON; text goes as it is. */
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Login of the demo person who calls. */
  readonly as?: string;
}

/** The api on a database of its own with the demo people, called over HTTP. */
export class ApiUnderTest {
  private readonly cookies = new Map<string, string>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    /** Where it listens. */
    readonly url: string,
  ) {}

  /** With the database's clock and silent doorbells unless told otherwise. */
  static async start(options: { clock?: Clock } = {}): Promise<ApiUnderTest> {
    const database = await createTestDatabase();
    const app = await createApiApp({ databaseUrl: database.url, silent: true, ...options });
    await app.get(UnitOfWork).run(async (tx) => {
      await seedAgencies(tx);
      await seedDemoPeople(tx, app.get(KeyAllocator));
      await app.get(LegalTimeService, { strict: false }).seedCalendar(tx);
    });
    await app.listen(0, '127.0.0.1');
    return new ApiUnderTest(app, database, await app.getUrl());
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  async call({ method, url, body, headers = {}, as }: Request): Promise<Reply> {
    const response = await fetch(new URL(url, this.url), {
      method,
      headers: {
        ...(as !== undefined && { cookie: await this.cookieOf(as) }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
      text,
      headers: Object.fromEntries(response.headers),
    };
  }

  async signIn(login: string, password: string = defaultDemoPassword): Promise<Reply> {
    return this.call({ method: 'POST', url: '/api/session', body: { login, password } });
  }

  private async cookieOf(login: string): Promise<string> {
    const known = this.cookies.get(login);
    if (known) return known;
    const { status, headers } = await this.signIn(login);
    if (status !== 201) throw new Error(`${login} could not sign in: ${String(status)}`);
    const cookie = sessionCookieOf(headers);
    this.cookies.set(login, cookie);
    return cookie;
  }
}

/** The session cookie that a reply gives, as a browser would send it back. */
export function sessionCookieOf(headers: Readonly<Record<string, unknown>>): string {
  return String(headers['set-cookie']).split(';', 1)[0] ?? '';
}
