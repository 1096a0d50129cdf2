import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Somebody who calls a service that takes claims and completions of tasks. */
export interface Caller {
  readonly url: string;
  /** One session for each connection. */
  readonly cookies: readonly string[];
}

/**
 * Claims and completes each task, so many at the same time, each over a connection and in a session
 * of its own that stay open; returns how long every call took, in milliseconds.
 */
export async function callFor(
  { url, cookies }: Caller,
  taskKeys: readonly number[],
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: cookies.length });
  const latenciesMs: number[] = [];
  const left = [...taskKeys];
  const timed = async (path: string, cookie: string, body: string) => {
    const from = performance.now();
    await post(agent, new URL(path, url), cookie, body);
    latenciesMs.push(performance.now() - from);
  };
  const connection = async (cookie: string) => {
    for (let key = left.pop(); key !== undefined; key = left.pop()) {
      const path = `/api/tasks/${String(key)}`;
      await timed(`${path}/claim`, cookie, '');
      await timed(`${path}/completion`, cookie, '{"variables":{"approved":true}}');
    }
  };
  await Promise.all(cookies.map(connection));
  agent.destroy();
  return latenciesMs;
}

function post(agent: Agent, url: URL, cookie: string, body: string): Promise<void> {
  const headers = {
    cookie,
    'idempotency-key': randomUUID(),
    ...(body !== '' && { 'content-type': 'application/json' }),
  };
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent, headers }, (reply) => {
      const { statusCode = 0 } = reply;
      void text(reply).then((said) => {
        if (statusCode === 200) resolve();
        else reject(new Error(`${url.pathname}: ${String(statusCode)} ${said}`));
      }, reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}
