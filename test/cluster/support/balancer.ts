import {
  Agent,
  createServer,
  request as call,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** What became of one call. */
export interface Exchange {
  readonly what: string;
  /** When it came, and how long its answer took, in milliseconds of `performance.now()`. */
  readonly at: number;
  readonly tookMs: number;
  /** Why it failed; null when it was answered with less than 500. */
  readonly failure: string | null;
}

interface Upstream {
  readonly url: string;
  isReady: boolean;
  /** How often in a row it has not answered whether it is ready. */
  silences: number;
  /** What it said last, or why it said nothing. */
  word: string;
}

const pollMs = 250;
const pollPatienceMs = 5_000;

/** Whoever says that it is not ready is left out at once, who says nothing only after so many times. */
const mostSilences = 3;

/** Streams are answered for as long as somebody listens. */
const streams = '/api/live';

/**
 * A proxy as a Service of Kubernetes is one: in turn to each process that says it is ready, without sticky sessions.
 * It repeats a call elsewhere only when the connection was refused, so that nothing had been sent.
 */
export class Balancer {
  readonly exchanges: Exchange[] = [];
  private readonly agent = new Agent({ keepAlive: true });
  private readonly server: Server;
  private readonly upstreams: readonly Upstream[];
  private stopped = false;
  private turn = 0;

  private constructor(urls: readonly string[]) {
    this.upstreams = urls.map((url) => ({
      url,
      isReady: false,
      silences: 0,
      word: 'not asked yet',
    }));
    this.server = createServer((request, response) => void this.pass(request, response));
    for (const each of this.upstreams) void this.watch(each);
  }

  static async start(urls: readonly string[]): Promise<Balancer> {
    const balancer = new Balancer(urls);
    await new Promise<void>((resolve) => balancer.server.listen(0, '127.0.0.1', resolve));
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** Whether the process at this address gets calls. */
  gives(url: string): boolean {
    return this.upstreams.some((each) => each.url === url && each.isReady);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.agent.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** One question after the other, or a late answer would count for more than a newer one. */
  private async watch(upstream: Upstream): Promise<void> {
    while (!this.stopped) {
      await look(upstream);
      await pause(pollMs);
    }
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const what = `${request.method ?? ''} ${request.url ?? ''}`;
    const body = await buffer(request);
    const failure = await this.forward(request, body, response);
    if (request.url === streams) return;
    this.exchanges.push({ what, at, tookMs: performance.now() - at, failure });
  }

  /** Why it failed; null when it did not. */
  private async forward(
    request: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
  ): Promise<string | null> {
    for (const { url } of this.inTurn()) {
      try {
        return await this.ask(url, request, body, response);
      } catch (error) {
        if (wasRefused(error)) continue;
        if (!response.headersSent) response.writeHead(502);
        response.destroy();
        return String(error);
      }
    }
    response.writeHead(503).end();
    return `nobody was ready: ${this.upstreams.map(({ word }) => word).join('; ')}`;
  }

  private inTurn(): Upstream[] {
    const ready = this.upstreams.filter(({ isReady }) => isReady);
    const first = this.turn++ % Math.max(1, ready.length);
    return [...ready.slice(first), ...ready.slice(0, first)];
  }

  private ask(
    url: string,
    { method, url: path = '/', headers }: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
  ): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const { agent } = this;
      const asked = call(new URL(path, url), { method, headers, agent }, (answer) => {
        const status = answer.statusCode ?? 0;
        response.writeHead(status, answer.headers);
        answer.pipe(response);
        answer.once('error', reject);
        answer.once('end', () => {
          resolve(status >= 500 ? `answered with ${String(status)}` : null);
        });
      });
      asked.once('error', reject);
      // Whoever has stopped listening is listened for no more.
      response.once('close', () => asked.destroy());
      asked.end(body);
    });
  }
}

async function look(upstream: Upstream): Promise<void> {
  try {
    const signal = AbortSignal.timeout(pollPatienceMs);
    const reply = await fetch(`${upstream.url}/api/health`, { signal });
    upstream.isReady = reply.ok;
    upstream.word = `${String(reply.status)} ${await reply.text()}`;
    upstream.silences = 0;
  } catch (error) {
    upstream.silences += 1;
    upstream.word = String((error as Error).cause ?? error);
    const isGone = wasRefused((error as Error).cause);
    if (isGone || upstream.silences >= mostSilences) upstream.isReady = false;
  }
}

function wasRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}
