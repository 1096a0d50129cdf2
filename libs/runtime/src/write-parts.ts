import type { RowKind, RowTable } from './row-tables.js';
import { rowKinds, rowTables } from './row-tables.js';

/** One data-modifying part of the statement that writes a batch: it takes its rows as one parameter. */
export interface WritePart {
  readonly sql: (parameter: string) => string;
  /** What stands for no rows. */
  readonly empty: string;
}

const rootColumns = `key bigint, definition_key bigint, process_id text, business_key text, status text,
  seq integer, history_hash bytea, agenda jsonb, started_at timestamptz, ended_at timestamptz`;
const rootNames =
  'key, definition_key, process_id, business_key, status, seq, history_hash, agenda, started_at, ended_at';

const rootChanges = ['status', 'seq', 'history_hash', 'agenda', 'ended_at'];

const rootParts: readonly WritePart[] = [
  insertPart('process_instance', rootNames, rootColumns),
  {
    empty: '[]',
    // Only on top of the state that the step was advanced from; see `write-statement.ts`.
    sql: (parameter) => `UPDATE process_instance t
      SET ${rootChanges.map((name) => `${name} = x.${name}`).join(', ')}
      FROM json_to_recordset(${parameter}::json) AS x(${rootColumns})
      WHERE t.key = x.key AND t.seq = x.seq - 1 RETURNING 1`,
  },
];

const recordParts: readonly WritePart[] = [
  insertPart(
    'history',
    'root_key, seq, at, actor, trigger, records, hash',
    `root_key bigint, seq integer, at timestamptz, actor text, trigger text, records text, hash bytea`,
  ),
  insertPart(
    'outbox',
    'key, root_key, kind, payload, created_at',
    'key bigint, root_key bigint, kind text, payload jsonb, created_at timestamptz',
  ),
];

/** Columns that a table has beside those of the core's rows, taken from the root. */
export function columnsOfRoot(table: RowTable): readonly string[] {
  return table.name === 'user_task' ? ['process_id', 'business_key'] : [];
}

function tableParts(table: RowTable): WritePart[] {
  const extra = columnsOfRoot(table);
  const names = [...table.columns.map(({ column }) => column), 'root_key', ...extra].join(', ');
  const types = [
    ...table.columns.map(({ column, type }) => `${column} ${type}`),
    'root_key bigint',
    ...extra.map((name) => `${name} text`),
  ].join(', ');
  const sets = table.columns.slice(1).map(({ column }) => `${column} = x.${column}`);
  if (table.onUpdate !== undefined) sets.push(table.onUpdate);
  return [
    insertPart(table.name, names, types),
    updatePart(table.name, sets, types),
    {
      empty: '{}',
      // The planner cannot look into the array and plans once, for any number of keys.
      sql: (parameter) =>
        `DELETE FROM ${table.name} WHERE key = ANY((SELECT ${parameter}::bigint[])::bigint[])`,
    },
  ];
}

function insertPart(table: string, names: string, types: string): WritePart {
  return {
    empty: '[]',
    sql: (parameter) => `INSERT INTO ${table} (${names}) SELECT ${names}
      FROM json_to_recordset(${parameter}::json) AS x(${types})`,
  };
}

function updatePart(table: string, sets: readonly string[], types: string): WritePart {
  return {
    empty: '[]',
    sql: (parameter) => `UPDATE ${table} t SET ${sets.join(', ')}
      FROM json_to_recordset(${parameter}::json) AS x(${types}) WHERE t.key = x.key`,
  };
}

/** Every part that a batch may need; a part's place in the list is its number. */
export const writeParts: readonly WritePart[] = [
  ...rootParts,
  ...rowKinds.flatMap((kind) => tableParts(rowTables[kind])),
  ...recordParts,
];

/** Numbers of the parts, as `writeParts` has them. */
export const partNumber = {
  rootInsert: 0,
  rootUpdate: 1,
  /** Insert; update and delete follow it. */
  rows: (kind: RowKind) => rootParts.length + 3 * rowKinds.indexOf(kind),
  history: writeParts.length - 2,
  outbox: writeParts.length - 1,
} as const;
