import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyRequest } from 'fastify';

const current = new AsyncLocalStorage<string | null>();

/** Does a call's work, and knows during it what is read, for the record of who saw restricted cases. */
export function rememberingRoute({ method, routeOptions }: FastifyRequest, work: () => void): void {
  const isRead = method === 'GET' || method === 'HEAD';
  current.run(isRead ? (routeOptions.url ?? null) : null, work);
}

/** Pattern of the route by which a call reads, such as `/api/requests/:key`; null for one that does something. */
export function readRoute(): string | null {
  return current.getStore() ?? null;
}
