import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seedAgencies } from '@minhbach/agencies';
import { seedDuties } from '@minhbach/duties';
import { instantAt } from '@minhbach/calendar';
import { FixedClock, KeyAllocator, UnitOfWork } from '@minhbach/database';
import { defaultDemoPassword, seedDemoPeople } from '@minhbach/identity';
import { LegalTimeService } from '@minhbach/legal-time';
import { seedPublications } from '@minhbach/publications';
import { Settler } from '@minhbach/runtime';
import { seedTargets } from '@minhbach/targets';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { ApiOptions } from '../../apps/api/src/api-options.js';
import { createApiApp } from '../../apps/api/src/create-api-app.js';
import { seedLetters } from '../../apps/cli/src/commands/seed-letters.js';
import { workflowFiles } from '../../apps/cli/src/commands/workflow-files.js';
import { freePort } from '../../apps/standalone/src/embedded-postgres/index.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

export interface Reply {
  readonly status: number;
  /** Empty when the reply is not JSON. */
  readonly body: Record<string, unknown>;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** As they are set, with their attributes. */
  readonly cookies: readonly string[];
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** An object is sent as JSON, bytes as bytes; text goes as it is. */
  readonly body?: object | string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Login of the demo person who calls. */
  readonly as?: string;
}

type WorkflowFolder =
  | 'information-request'
  | 'monthly-report'
  | 'periodic-report'
  | 'standing-duty'
  | 'publication'
  | 'unit-review'
  | 'privacy-request';

interface ApiSettings {
  /** Local date and time at which the service's clock stands; the database's clock when absent. */
  readonly on?: readonly [date: string, time: string];
  /** Real doorbells, for a worker beside; none ring otherwise. */
  readonly bells?: { readonly queueUrl?: string };
  /** Where files go; a folder of the test's own when absent. */
  readonly filesUrl?: string;
  /** Hosts inside whose pages count as public when links are tried. */
  readonly linkHostsInside?: readonly string[];
  /** Tells who may be signed in as, as the demonstration does. */
  readonly demo?: { readonly password: string | null };
  /** Whether everybody but businesses must have a second factor, as outside of the demonstration. */
  readonly staffNeedSecondFactor?: boolean;
  /** Whether it knows under which address people reach it, as letters and links to its own pages need it. */
  readonly knowsItsAddress?: boolean;
  /** Hosts inside of the network that may be told of events. */
  readonly webhookHosts?: readonly string[];
  /** Seals their secrets, the same for api and worker; one of the api's own when absent. */
  readonly webhookKey?: Buffer;
  /** By whose word people may sign in besides. */
  readonly identityProvider?: ApiOptions['identityProvider'];
  /** How many proxies before it are believed about who calls, and how. */
  readonly trustedProxies?: number;
  /** Fills the database before the service is there. */
  readonly filledBy?: (database: TestDatabase) => Promise<void>;
}

/** The api on a database of its own with the demo people, called over HTTP. */
export class ApiUnderTest {
  private readonly cookies = new Map<string, Promise<string>>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly clock: FixedClock | undefined,
    /** Where it listens. */
    readonly url: string,
    private readonly folder: string,
  ) {}

  static async start({
    on,
    bells,
    filesUrl,
    linkHostsInside,
    demo,
    staffNeedSecondFactor = false,
    knowsItsAddress = false,
    webhookHosts = ['127.0.0.1:9'],
    webhookKey = randomBytes(32),
    trustedProxies = 0,
    identityProvider = null,
    filledBy,
  }: ApiSettings = {}): Promise<ApiUnderTest> {
    const database = await createTestDatabase();
    await filledBy?.(database);
    const clock = on && new FixedClock(new Date(instantAt(...on)));
    const folder = mkdtempSync(join(tmpdir(), 'minhbach-files-'));
    const port = knowsItsAddress ? await freePort(8900, '127.0.0.1') : 0;
    const app = await createApiApp({
      databaseUrl: database.url,
      files: { url: filesUrl ?? pathToFileURL(folder).href },
      factorKey: randomBytes(32),
      webhooks: { hosts: [], hostsInside: webhookHosts, key: webhookKey },
      staffNeedSecondFactor,
      trustedProxies,
      identityProvider,
      ...(knowsItsAddress && { publicUrl: `http://127.0.0.1:${String(port)}` }),
      ...(clock && { clock }),
      ...(linkHostsInside && { linkHostsInside }),
      ...(demo && { demo }),
      ...(bells ?? { silent: true }),
    });
    await app.get(UnitOfWork).run(async (tx) => {
      await seedAgencies(tx);
      await seedDuties(tx);
      await seedTargets(tx);
      await seedPublications(tx);
      await seedLetters(app, tx, 'workflows');
      await seedDemoPeople(tx, app.get(KeyAllocator));
      await app.get(LegalTimeService, { strict: false }).seedCalendar(tx);
    });
    await app.listen(port, '127.0.0.1');
    return new ApiUnderTest(app, database, clock, await app.getUrl(), folder);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async call({ method, url, body, headers = {}, as }: Request): Promise<Reply> {
    const response = await fetch(new URL(url, this.url), {
      method,
      headers: {
        ...(as !== undefined && { cookie: await this.cookieOf(as) }),
        ...(body !== undefined && { 'content-type': typeOf(body) }),
        ...headers,
      },
      ...(body !== undefined && { body: contentOf(body) }),
    });
    const text = await response.text();
    const cookies = response.headers.getSetCookie();
    // The session's comes first; of several, the entries have the last only.
    const [cookie] = cookies;
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
      text,
      headers: { ...Object.fromEntries(response.headers), ...(cookie && { 'set-cookie': cookie }) },
      cookies,
    };
  }

  async get(as: string, url: string): Promise<Reply> {
    return this.call({ method: 'GET', url, as });
  }

  /** With an Idempotency-Key of its own unless one is given. */
  async post(as: string, url: string, body: object | string, key?: string): Promise<Reply> {
    const headers = { 'idempotency-key': key ?? randomUUID() };
    return this.call({ method: 'POST', url, body, as, headers });
  }

  async signIn(login: string, password: string = defaultDemoPassword): Promise<Reply> {
    return this.call({ method: 'POST', url: '/api/session', body: { login, password } });
  }

  /** Deploys the files of one folder of `workflows`, as the administrator does. */
  async deploy(folder: WorkflowFolder): Promise<void> {
    const files = workflowFiles(`workflows/${folder}`);
    const reply = await this.post('quantri', '/api/deployments', { files });
    if (reply.status !== 201) throw new Error(reply.text);
  }

  /** Moves the clock to a local time, and lets everything that is due happen. */
  async at(date: string, time: string): Promise<void> {
    if (!this.clock) throw new Error('the api was not started with a clock that can be moved');
    this.clock.set(new Date(instantAt(date, time)));
    await this.settle();
  }

  /** Does what a worker would do now. */
  async settle(): Promise<void> {
    await this.app.get(Settler, { strict: false }).settle();
  }

  async query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]> {
    return this.app.get(DataSource).query<Row[]>(sql, values);
  }

  /** How many rows every table has, but those that count sign-ins and probes. */
  async rowCounts(): Promise<Record<string, number>> {
    const tables = await this.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
         AND relname NOT IN ('session', 'sign_in_attempt', 'known_browser', 'health_probe') ORDER BY relname`,
    );
    const counts = tables.map(async ({ name }): Promise<[string, number]> => {
      const [row] = await this.query<{ n: string }>(`SELECT count(*) AS n FROM "${name}"`);
      return [name, Number(row?.n)];
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  /** Signs in once, however many calls are waiting for it. */
  async cookieOf(login: string): Promise<string> {
    const known = this.cookies.get(login) ?? this.newCookieOf(login);
    this.cookies.set(login, known);
    return known;
  }

  private async newCookieOf(login: string): Promise<string> {
    const { status, headers } = await this.signIn(login);
    if (status !== 201) throw new Error(`${login} could not sign in: ${String(status)}`);
    return sessionCookieOf(headers);
  }
}

function typeOf(body: object | string): string {
  return Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json';
}

function contentOf(body: object | string): string | Uint8Array<ArrayBuffer> {
  if (Buffer.isBuffer(body)) return new Uint8Array(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** The session cookie that a reply gives, as a browser would send it back. */
export function sessionCookieOf(headers: Readonly<Record<string, unknown>>): string {
  return String(headers['set-cookie']).split(';', 1)[0] ?? '';
}
