import { seedAgencies } from '@minhbach/agencies';
import { KeyAllocator, UnitOfWork } from '@minhbach/database';
import { defaultDemoPassword, seedDemoPeople } from '@minhbach/identity';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApiApp } from '../../apps/api/src/create-api-app.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
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

/** The api on a database of its own with the demo people, called without a socket. */
export class ApiUnderTest {
  private readonly cookies = new Map<string, string>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
  ) {}

  static async start(): Promise<ApiUnderTest> {
    const database = await createTestDatabase();
    const app = await createApiApp({ databaseUrl: database.url });
    await app.get(UnitOfWork).run(async (tx) => {
      await seedAgencies(tx);
      await seedDemoPeople(tx, app.get(KeyAllocator));
    });
    return new ApiUnderTest(app, database);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  async call({ method, url, body, headers = {}, as }: Request): Promise<Reply> {
    const response = await this.app.inject({
      method,
      url,
      headers: {
        ...(as !== undefined && { cookie: await this.cookieOf(as) }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: body }),
    });
    const parsed = response.body ? (JSON.parse(response.body) as Record<string, unknown>) : {};
    return { status: response.statusCode, body: parsed, headers: response.headers };
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
