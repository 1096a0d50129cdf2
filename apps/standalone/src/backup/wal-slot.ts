import type { Client } from 'pg';
import { walPosition, type WalPosition } from './wal-position.js';

/** The server keeps its log from here on until it is copied. */
const slot = 'minhbach_archive';

/**
 * Has the server keep its log from now on, if it does not yet; returns from where it has it. A slot that fell so far
 * behind that the server gave up on it is made anew.
 */
export async function holdWal(client: Client): Promise<WalPosition> {
  const lost = await client.query(
    `SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots
     WHERE slot_name = $1 AND wal_status = 'lost'`,
    [slot],
  );
  const found = await client.query('SELECT 1 FROM pg_replication_slots WHERE slot_name = $1', [
    slot,
  ]);
  if (found.rowCount === 0 || (lost.rowCount ?? 0) > 0) {
    await client.query('SELECT pg_create_physical_replication_slot($1, true)', [slot]);
  }
  const { rows } = await client.query<{ start: string }>(
    'SELECT restart_lsn::text AS start FROM pg_replication_slots WHERE slot_name = $1',
    [slot],
  );
  return walPosition(rows[0]?.start ?? '');
}

/** What lies before the position is copied: the server may use its files again. */
export async function releaseWal(client: Client, upTo: WalPosition): Promise<void> {
  const text = `${(upTo >> 32n).toString(16)}/${(upTo & 0xffff_ffffn).toString(16)}`;
  await client.query('SELECT pg_replication_slot_advance($1, $2::pg_lsn)', [slot, text]);
}

/** Nobody copies the log any more: without this the disk would fill up. */
export async function releaseAllWal(client: Client): Promise<void> {
  await client.query(
    'SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = $1',
    [slot],
  );
}
