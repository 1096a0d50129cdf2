import { isMeant, likePatterns, type KnownClient } from '@minhbach/identity';
import type { RemoteClient } from '@minhbach/runtime';
import { Problem } from '../problems/problem.js';

/** How a client stands in the history. */
export function actorOf({ key }: KnownClient): string {
  return `client:${key}`;
}

/** What of the engine a client may reach. */
export function reachOf(client: KnownClient): RemoteClient {
  return {
    owner: actorOf(client),
    processes: likePatterns(client.processes),
    types: likePatterns(client.jobTypes),
  };
}

const kinds = { processes: 'process, decision or form', jobTypes: 'job type', messages: 'message' };

/** Throws 403 for the first of the names that is not among those that were opened to the client. */
export function requireReach(
  client: KnownClient,
  kind: keyof typeof kinds,
  names: readonly string[],
): void {
  const beyond = names.find((name) => !isMeant(name, client[kind]));
  if (beyond === undefined) return;
  throw new Problem(
    403,
    'beyond-reach',
    `The ${kinds[kind]} "${beyond}" is not open to this client.`,
  );
}
