import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceUrl } from '@minhbach/database';
import { defaultDemoPassword } from '@minhbach/identity';
import { Client } from 'pg';
import { ClamdServer } from '../../../libs/documents/src/files/fixtures/clamd-server.js';
import type { ChildProgram } from '../child-program.js';
import { StandaloneFolder } from '../standalone-process.js';
import { names, publicAddress } from './cases/links.js';
import { HealthWatch } from './health-watch.js';
import { HostileSite } from './hostile-site.js';
import { InsideSink } from './inside-sink.js';
import { ProcessUsage } from './process-usage.js';

export interface HostileReply {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
  readonly tookMs: number;
}

interface Call {
  readonly as?: string;
  readonly body?: object | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where one of the service's links has led. */
export interface Contact {
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

/** No answer may take longer, on a machine that does other things as well. */
export const patienceMs = 60_000;

/** The whole compiled service as a process of its own, with a scanner, watched from outside. */
export class HostileService {
  private readonly cookies = new Map<string, string>();
  readonly usage: ProcessUsage;

  private constructor(
    readonly url: string,
    readonly child: ChildProgram,
    readonly health: HealthWatch,
    readonly sink: InsideSink,
    private readonly folder: StandaloneFolder,
    private readonly site: HostileSite,
    private readonly clamd: ClamdServer,
  ) {
    this.usage = new ProcessUsage(child.pid);
  }

  static async start(): Promise<HostileService> {
    const folder = new StandaloneFolder();
    const clamd = await ClamdServer.start();
    const sink = await InsideSink.start();
    const site = await HostileSite.start(sink.port);
    const preload = join(process.cwd(), 'test', 'support', 'hostile', 'watched-network.mjs');
    const { child, url } = await folder.serve({
      environment: {
        CLAMD_URL: clamd.url,
        NODE_OPTIONS: `--import ${preload}`,
        WATCH_FILE: join(folder.path, 'contacts'),
        WATCH_NAMES: JSON.stringify(names),
        WATCH_PLAYED: JSON.stringify([publicAddress]),
        WATCH_SITE_PORT: String(site.port),
      },
    });
    return new HostileService(url, child, new HealthWatch(url), sink, folder, site, clamd);
  }

  async stop(): Promise<void> {
    for (const each of [this.sink, this.site, this.clamd]) await each.stop();
    await this.folder.remove();
  }

  /** Rejects when the answer does not come in time. */
  async call(
    method: string,
    path: string,
    { as, body, headers }: Call = {},
  ): Promise<HostileReply> {
    const began = performance.now();
    const isBytes = Buffer.isBuffer(body);
    const response = await fetch(this.url + path, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        ...(as !== undefined && { cookie: await this.cookieOf(as) }),
        ...(body && { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
      text,
      tookMs: performance.now() - began,
    };
  }

  /** Where its links have led so far. */
  contacts(): Contact[] {
    const path = join(this.folder.path, 'contacts');
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Contact);
  }

  async query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: serviceUrl(this.folder.databaseUrl) });
    await client.connect();
    try {
      return (await client.query(sql, values)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  private async cookieOf(login: string): Promise<string> {
    const known = this.cookies.get(login);
    if (known !== undefined) return known;
    const response = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: defaultDemoPassword }),
    });
    if (response.status !== 201) throw new Error(`${login} could not sign in`);
    const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
    this.cookies.set(login, cookie);
    return cookie;
  }
}
