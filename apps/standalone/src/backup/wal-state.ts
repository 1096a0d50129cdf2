import type { Client } from 'pg';
import type { ClusterIdentity } from './backup-folder.js';
import { walPosition, type WalPosition } from './wal-position.js';

/** Where a server's log stood at a moment. */
export interface WalState extends ClusterIdentity {
  /** Of the database's clock. */
  readonly at: Date;
  /** Everything before it is on the server's disk, and so is whatever was acknowledged until `at`. */
  readonly flushed: WalPosition;
}

/** Asks the server, as a superuser. The instant is read before the position. */
export async function readWalState(client: Client): Promise<WalState> {
  const { rows } = await client.query<{
    at: Date;
    flushed: string;
    timeline: number;
    systemId: string;
  }>(
    `WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at)
     SELECT at, pg_current_wal_flush_lsn()::text AS flushed,
       ('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::integer AS timeline,
       (SELECT system_identifier::text FROM pg_control_system()) AS "systemId"
     FROM moment`,
  );
  const [row] = rows;
  if (!row) throw new Error('The server did not say where its log stands.');
  return { ...row, flushed: walPosition(row.flushed) };
}
