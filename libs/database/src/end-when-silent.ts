import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';

/**
 * Ends each connection of a pool that has carried nothing for so many milliseconds. A firewall that forgets a connection, or
 * a machine that is gone, says nothing to either side; the system would give up after a quarter of an hour. Whoever waits
 * for an answer is told that the connection is lost. For pools whose statements are all shorter than that.
 */
export function endWhenSilent(pool: Pool, ms: number): void {
  pool.on('connect', (client) => {
    const stream = streamOf(client);
    stream.setTimeout(ms, () => {
      stream.destroy(new Error(`PostgreSQL was not heard of for ${String(ms / 1_000)} s.`));
    });
  });
}

/** What it speaks through now: by TLS, where that is asked for. */
function streamOf(client: PoolClient): Socket {
  return (client as unknown as { readonly connection: { readonly stream: Socket } }).connection
    .stream;
}
