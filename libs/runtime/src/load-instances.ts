import type { PoolClient } from 'pg';
import { rowTables, type RowTable } from './row-tables.js';
import type { StoredInstance } from './stored-instance.js';

/** What a batch begins with. */
export interface LoadedBatch {
  readonly now: Date;
  /** Rises with every deployment of any process. */
  readonly epoch: number;
  readonly instances: readonly StoredInstance[];
}

const utc = (column: string) =>
  `to_char(x.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

function rowsOf(table: RowTable, more = ''): string {
  const fields = table.columns
    .map(
      ({ property, column, type }) =>
        `'${property}', ${type === 'timestamptz' ? utc(column) : `x.${column}`}`,
    )
    .join(', ');
  return `(SELECT json_agg(json_build_object(${fields}${more}) ORDER BY x.key)
    FROM ${table.name} x WHERE x.root_key = i.key)`;
}

/** A `StoredInstance` built from the row `i` of process_instance. */
export const instanceJson = `json_build_object(
  'key', i.key, 'definition_key', i.definition_key, 'process_id', i.process_id,
  'business_key', i.business_key, 'status', i.status, 'seq', i.seq,
  'history_hash', encode(i.history_hash, 'hex'), 'agenda', i.agenda,
  'elements', ${rowsOf(rowTables.elements)},
  'user_tasks', ${rowsOf(rowTables.userTasks)},
  'jobs', ${rowsOf(rowTables.jobs, ", 'lockToken', x.lock_token")},
  'timers', ${rowsOf(rowTables.timers)},
  'subscriptions', ${rowsOf(rowTables.subscriptions)},
  'incidents', ${rowsOf(rowTables.incidents)})`;

const lock = {
  name: 'lock-instances',
  text: 'SELECT key FROM process_instance WHERE key = ANY($1::bigint[]) ORDER BY key FOR UPDATE',
};

const load = {
  name: 'load-instances',
  text: `
    SELECT coalesce($1::timestamptz, clock_timestamp()) AS now,
      (SELECT epoch FROM deployment_epoch) AS epoch,
      (SELECT json_agg(${instanceJson})
      FROM process_instance i WHERE i.key = ANY($2::bigint[])) AS instances`,
};

/**
 * Begins a transaction, locks the root instances in key order and loads everything below them. The statements
 * travel together, one round trip. Loading is a statement of its own: it must see what was committed while
 * the lock was waited for.
 */
export async function beginAndLoad(
  client: PoolClient,
  rootKeys: readonly number[],
  fixedNow: Date | null,
): Promise<LoadedBatch> {
  const sent = [client.query('BEGIN')];
  if (rootKeys.length > 0) sent.push(client.query({ ...lock, values: [rootKeys] }));
  const loaded = client.query<{ now: Date; epoch: number; instances: StoredInstance[] | null }>({
    ...load,
    values: [fixedNow, rootKeys],
  });
  await Promise.all([...sent, loaded]);
  const [row] = (await loaded).rows;
  if (!row) throw new Error('loading returned no row');
  return { now: row.now, epoch: row.epoch, instances: row.instances ?? [] };
}
