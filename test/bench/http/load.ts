import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Somebody who calls a service that takes claims and completions of tasks. */
export interface Caller {
  readonly url: string;
  readonly cookie: string;
}

/**
 * Claims and completes each task, so many at the same time, each over a connection of its own that stays open;
 * returns how long every call took, in milliseconds.
 */
export async function callFor(
  caller: Caller,
  taskKeys: readonly number[],
  connections: number,
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latenciesMs: number[] = [];
  const left = [...taskKeys];
  const timed = async (path: string, body: string) => {
    const from = performance.now();
    await post(agent, caller, path, body);
    latenciesMs.push(performance.now() - from);
  };
  const connection = async () => {
    for (let key = left.pop(); key !== undefined; key = left.pop()) {
      const path = `/api/tasks/${String(key)}`;
      await timed(`${path}/claim`, '');
      await timed(`${path}/completion`, '{"variables":{"approved":true}}');
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return latenciesMs;
}

function post(agent: Agent, { url, cookie }: Caller, path: string, body: string): Promise<void> {
  const headers = {
    cookie,
    'idempotency-key': randomUUID(),
    ...(body !== '' && { 'content-type': 'application/json' }),
  };
  return new Promise((resolve, reject) => {
    const call = request(new URL(path, url), { method: 'POST', agent, headers }, (reply) => {
      const { statusCode = 0 } = reply;
      void text(reply).then((said) => {
        if (statusCode === 200) resolve();
        else reject(new Error(`${path}: ${String(statusCode)} ${said}`));
      }, reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}
