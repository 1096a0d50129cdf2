import type { PoolClient } from 'pg';
import type { Changes, Instant, InstanceStatus, Key } from '@minhbach/engine';
import { rowKinds, rowTables, type RowTable } from './row-tables.js';

/** A root row as a batch leaves it. */
export interface RootWrite {
  readonly key: Key;
  readonly definition_key: Key;
  readonly process_id: string;
  readonly business_key: string | null;
  readonly status: InstanceStatus;
  readonly seq: number;
  /** `\x` and hexadecimal digits. */
  readonly history_hash: string;
  readonly agenda: readonly unknown[] | null;
  readonly started_at: Instant | null;
  readonly ended_at: Instant | null;
}

export interface HistoryWrite {
  readonly root_key: Key;
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly trigger: string;
  readonly records: string;
  readonly hash: string;
}

export interface OutboxWrite {
  readonly key: Key;
  readonly root_key: Key;
  readonly kind: string;
  readonly payload: unknown;
  readonly created_at: Instant;
}

/** What one step writes; a batch has at most one step of each instance. */
export interface InstanceWrite {
  readonly root: RootWrite;
  readonly isNew: boolean;
  readonly changes: Changes;
  readonly history: HistoryWrite;
  readonly outbox: readonly OutboxWrite[];
}

/** One data-modifying part of the statement, left out when it has nothing to write. */
interface Part {
  readonly id: string;
  readonly sql: (parameter: string) => string;
  readonly value: unknown;
}

const rootColumns = `key bigint, definition_key bigint, process_id text, business_key text, status text,
  seq integer, history_hash bytea, agenda jsonb, started_at timestamptz, ended_at timestamptz`;
const rootNames =
  'key, definition_key, process_id, business_key, status, seq, history_hash, agenda, started_at, ended_at';

/**
 * Writes a whole batch by one prepared statement and commits, one round trip: each part takes its rows as a
 * JSON array. The text depends only on which parts have rows, so few variants are ever prepared.
 */
export async function writeAndCommit(
  client: PoolClient,
  writes: readonly InstanceWrite[],
): Promise<void> {
  const written = writeStatement(client, writes);
  const committed = client.query('COMMIT');
  await Promise.all([written, committed]);
}

/** The same without the commit, for steps with work of their own to do afterwards. */
export async function writeStatement(
  client: PoolClient,
  writes: readonly InstanceWrite[],
): Promise<void> {
  const parts = partsOf(writes);
  const ctes = parts.map(
    (part, index) => `p${String(index)} AS (${part.sql(`$${String(index + 1)}`)})`,
  );
  await client.query({
    name: `write:${parts.map((part) => part.id).join(',')}`,
    text: `WITH ${ctes.join(', ')} SELECT 1`,
    values: parts.map((part) => part.value),
  });
}

function partsOf(writes: readonly InstanceWrite[]): Part[] {
  const fresh = writes.filter((write) => write.isNew).map((write) => write.root);
  const known = writes.filter((write) => !write.isNew).map((write) => write.root);
  const all = [
    rootInsert(fresh),
    rootUpdate(known),
    ...rowParts(writes),
    historyInsert(writes.map((write) => write.history)),
    outboxInsert(writes.flatMap((write) => write.outbox)),
  ];
  return all.filter((part) => part !== null);
}

function rootInsert(roots: readonly RootWrite[]): Part | null {
  return part(
    'ri',
    roots,
    (parameter) =>
      `INSERT INTO process_instance (${rootNames})
     SELECT ${rootNames} FROM json_to_recordset(${parameter}::json) AS x(${rootColumns})`,
  );
}

function rootUpdate(roots: readonly RootWrite[]): Part | null {
  return part(
    'ru',
    roots,
    (parameter) =>
      `UPDATE process_instance t SET status = x.status, seq = x.seq, history_hash = x.history_hash,
       agenda = x.agenda, ended_at = x.ended_at
     FROM json_to_recordset(${parameter}::json) AS x(${rootColumns}) WHERE t.key = x.key`,
  );
}

function historyInsert(rows: readonly HistoryWrite[]): Part | null {
  return part(
    'h',
    rows,
    (parameter) =>
      `INSERT INTO history (root_key, seq, at, actor, trigger, records, hash)
     SELECT root_key, seq, at, actor, trigger, records, hash
     FROM json_to_recordset(${parameter}::json) AS x(root_key bigint, seq integer, at timestamptz,
       actor text, trigger text, records text, hash bytea)`,
  );
}

function outboxInsert(rows: readonly OutboxWrite[]): Part | null {
  return part(
    'o',
    rows,
    (parameter) =>
      `INSERT INTO outbox (key, root_key, kind, payload, created_at)
     SELECT key, root_key, kind, payload, created_at FROM json_to_recordset(${parameter}::json)
       AS x(key bigint, root_key bigint, kind text, payload jsonb, created_at timestamptz)`,
  );
}

function rowParts(writes: readonly InstanceWrite[]): (Part | null)[] {
  return rowKinds.flatMap((kind) => {
    const inserted: unknown[] = [];
    const updated: unknown[] = [];
    const deleted: Key[] = [];
    for (const { root, changes } of writes) {
      const rows = changes[kind];
      for (const row of rows.inserted) inserted.push(toRow(rowTables[kind], root, row));
      for (const row of rows.updated) updated.push(toRow(rowTables[kind], root, row));
      deleted.push(...rows.deleted);
    }
    return tableParts(rowTables[kind], inserted, updated, deleted);
  });
}

function tableParts(
  table: RowTable,
  inserted: readonly unknown[],
  updated: readonly unknown[],
  deleted: readonly Key[],
): (Part | null)[] {
  const extra = table.name === 'user_task' ? ['process_id', 'business_key'] : [];
  const names = [...table.columns.map(({ column }) => column), 'root_key', ...extra];
  const types = [
    ...table.columns.map(({ column, type }) => `${column} ${type}`),
    'root_key bigint',
    ...extra.map((name) => `${name} text`),
  ].join(', ');
  const sets = table.columns.slice(1).map(({ column }) => `${column} = x.${column}`);
  if (table.onUpdate !== undefined) sets.push(table.onUpdate);
  return [
    part(
      `${table.name}+`,
      inserted,
      (parameter) =>
        `INSERT INTO ${table.name} (${names.join(', ')}) SELECT ${names.join(', ')}
       FROM json_to_recordset(${parameter}::json) AS x(${types})`,
    ),
    part(
      `${table.name}~`,
      updated,
      (parameter) =>
        `UPDATE ${table.name} t SET ${sets.join(', ')}
       FROM json_to_recordset(${parameter}::json) AS x(${types}) WHERE t.key = x.key`,
    ),
    deleted.length === 0
      ? null
      : {
          id: `${table.name}-`,
          sql: (parameter) => `DELETE FROM ${table.name} WHERE key = ANY(${parameter}::bigint[])`,
          value: deleted,
        },
  ];
}

function toRow(table: RowTable, root: RootWrite, row: object): unknown {
  const values: Record<string, unknown> = { root_key: root.key };
  if (table.name === 'user_task') {
    values.process_id = root.process_id;
    values.business_key = root.business_key;
  }
  for (const { column, property } of table.columns) {
    values[column] = (row as Record<string, unknown>)[property];
  }
  return values;
}

function part(
  id: string,
  rows: readonly unknown[],
  sql: (parameter: string) => string,
): Part | null {
  return rows.length === 0 ? null : { id, sql, value: JSON.stringify(rows) };
}
