import type { Connection } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
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
  'incidents', ${rowsOf(rowTables.incidents)},
  'kept', ${rowsOf(rowTables.kept)})`;

const moment = `SELECT coalesce($1::timestamptz, clock_timestamp()) AS now,
  (SELECT epoch FROM deployment_epoch) AS epoch`;

const loadNone = { name: 'load-none', text: `${moment}, NULL::json AS instances` };

const loadOne = {
  name: 'load-one',
  text: `${moment}, (SELECT json_build_array(${instanceJson})
    FROM process_instance i WHERE i.key = $2::bigint) AS instances`,
};

const loadMany = {
  name: 'load-many',
  text: `${moment}, (SELECT json_agg(${instanceJson})
    FROM process_instance i WHERE i.key = ANY((SELECT $2::bigint[])::bigint[])) AS instances`,
};

/**
 * Reads instances with everything below them as of one moment, in one statement and therefore consistently.
 * Other processes may go on with them unless they are locked; what is written afterwards says which state it
 * builds on (`write-parts.ts`), and a lost race is run again under the lock.
 */
export async function loadInstances(
  { client }: Connection,
  rootKeys: readonly Key[],
  fixedNow: Date | null,
): Promise<LoadedBatch> {
  const { rows } = await client.query<{
    now: Date;
    epoch: number;
    instances: StoredInstance[] | null;
  }>(loadStatement(rootKeys, fixedNow));
  const [row] = rows;
  if (!row) throw new Error('loading returned no row');
  return { now: row.now, epoch: row.epoch, instances: row.instances ?? [] };
}

function loadStatement(rootKeys: readonly Key[], fixedNow: Date | null) {
  const [first] = rootKeys;
  if (first === undefined) return { ...loadNone, values: [fixedNow] };
  // One key by itself, and an array that the planner cannot look into: its guess of the number of rows is then
  // the same for any keys, and it plans once instead of at every call.
  if (rootKeys.length === 1) return { ...loadOne, values: [fixedNow, first] };
  return { ...loadMany, values: [fixedNow, `{${rootKeys.join(',')}}`] };
}
