import { rowKinds, rowTables, type RowKind, type RowTable } from './row-tables.js';

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

export interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * One data-modifying part of the statement that writes a batch. Many rows travel as one parameter, whatever
 * their number; for a lone step PostgreSQL is a third faster when each value is a parameter.
 */
export interface WritePart {
  /** What a row has; `key` first where rows are changed or deleted. */
  readonly columns: readonly Column[];
  readonly manyRows: (parameter: string) => string;
  readonly parameterOf: (rows: readonly Row[]) => string;
  /** Statements for rows of which each value has the given placeholder. */
  readonly fewRows: (rows: readonly (readonly string[])[]) => readonly string[];
}

type Types = Readonly<Record<string, string>>;

/** The columns of an instance's own row. */
export const rootTypes: Types = {
  key: 'bigint',
  definition_key: 'bigint',
  process_id: 'text',
  business_key: 'text',
  status: 'text',
  seq: 'integer',
  history_hash: 'bytea',
  agenda: 'jsonb',
  started_at: 'timestamptz',
  ended_at: 'timestamptz',
};

/** Those of them that a step writes again. */
export const changingOfRoot: readonly string[] = [
  'key',
  'definition_key',
  'seq',
  'status',
  'history_hash',
  'agenda',
  'ended_at',
];

/** The columns of the row that each step adds to the history. */
export const historyTypes: Types = {
  root_key: 'bigint',
  seq: 'integer',
  at: 'timestamptz',
  actor: 'text',
  trigger: 'text',
  records: 'text',
  hash: 'bytea',
};

/** The columns of the reply that a step keeps. */
export const callReplyTypes: Types = {
  person_id: 'text',
  route: 'text',
  key: 'text',
  body_hash: 'bytea',
  reply: 'json',
  created_at: 'timestamptz',
};

/** As a batch hands them over. */
const recordsAsJson: Column = { name: 'records', type: 'json' };

const rootParts: readonly WritePart[] = [
  insertPart('process_instance', columnsOf(rootTypes)),
  updatePart(
    'process_instance',
    columnsOf(rootTypes).filter(({ name }) => changingOfRoot.includes(name)),
    // Only on top of the state that the step was advanced from; see `write-statement.ts`.
    { where: (seq) => ` AND t.seq = ${seq} - 1`, of: 'seq', returning: ' RETURNING 1' },
  ),
];

const recordParts: readonly WritePart[] = [
  historyPart(columnsOf(historyTypes)),
  insertPart(
    'outbox',
    columnsOf({
      key: 'bigint',
      root_key: 'bigint',
      kind: 'text',
      payload: 'jsonb',
      created_at: 'timestamptz',
    }),
  ),
  insertPart('idempotency_record', columnsOf(callReplyTypes)),
  // Only where traces are recorded.
  insertPart('trace_context', columnsOf({ thing: 'text', traceparent: 'text' })),
];

/** Columns that a table has beside those of the core's rows, taken from the root. */
export function columnsOfRoot(table: RowTable): readonly string[] {
  return table.name === 'user_task' ? ['process_id', 'business_key'] : [];
}

function tableParts(table: RowTable): WritePart[] {
  const own = table.columns.map(({ column, type }) => ({ name: column, type }));
  const ofRoot = columnsOfRoot(table).map((name) => ({ name, type: 'text' }));
  const more = table.onUpdate === undefined ? {} : { set: `, ${table.onUpdate}` };
  return [
    insertPart(table.name, [...own, { name: 'root_key', type: 'bigint' }, ...ofRoot]),
    updatePart(table.name, own, more),
    deletePart(table.name),
  ];
}

/** `asRead`: the columns with the types that they have among many rows. */
function insertPart(table: string, columns: readonly Column[], asRead = columns): WritePart {
  const names = columns.map(({ name }) => name).join(', ');
  return {
    columns,
    parameterOf: (rows) => JSON.stringify(rows),
    manyRows: (parameter) => `INSERT INTO ${table} (${names}) SELECT ${names}
      FROM json_to_recordset(${parameter}::json) AS x(${typesOf(asRead)})`,
    fewRows: (rows) => [
      `INSERT INTO ${table} (${names}) VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}`,
    ],
  };
}

/** The records are JSON already: among many rows they stand as they are, neither quoted nor unquoted again. */
function historyPart(columns: readonly Column[]): WritePart {
  const asRead = columns.map((each) => (each.name === 'records' ? recordsAsJson : each));
  return {
    ...insertPart('history', columns, asRead),
    parameterOf: (rows) =>
      `[${rows.map(({ records, ...row }) => `${JSON.stringify(row).slice(0, -1)},"records":${String(records)}}`).join(',')}]`,
  };
}

interface UpdateOptions {
  /** More to set. */
  readonly set?: string;
  /** A further condition on the value of the column `of`. */
  readonly where?: (value: string) => string;
  readonly of?: string;
  readonly returning?: string;
}

function updatePart(table: string, columns: readonly Column[], options: UpdateOptions): WritePart {
  const { set = '', where = () => '', of = 'key', returning = '' } = options;
  const place = columns.findIndex(({ name }) => name === of);
  const sets = (valueOf: (column: Column, index: number) => string) =>
    columns
      .map((column, index) => `${column.name} = ${valueOf(column, index)}`)
      .slice(1)
      .join(', ') + set;
  return {
    columns,
    parameterOf: (rows) => JSON.stringify(rows),
    manyRows: (parameter) => `UPDATE ${table} t SET ${sets(({ name }) => `x.${name}`)}
      FROM json_to_recordset(${parameter}::json) AS x(${typesOf(columns)})
      WHERE t.key = x.key${where(`x.${of}`)}${returning}`,
    fewRows: (rows) =>
      rows.map(
        (row) => `UPDATE ${table} t SET ${sets((_, index) => row[index] ?? '')}
      WHERE t.key = ${row[0] ?? ''}${where(row[place] ?? '')}${returning}`,
      ),
  };
}

function deletePart(table: string): WritePart {
  return {
    columns: [{ name: 'key', type: 'bigint' }],
    parameterOf: (rows) => `{${rows.map(({ key }) => String(key)).join(',')}}`,
    // The planner cannot look into the array and plans once, for any number of keys.
    manyRows: (parameter) =>
      `DELETE FROM ${table} WHERE key = ANY((SELECT ${parameter}::bigint[])::bigint[])`,
    fewRows: (rows) => [`DELETE FROM ${table} WHERE key IN (${rows.flat().join(', ')})`],
  };
}

function columnsOf(types: Readonly<Record<string, string>>): Column[] {
  return Object.entries(types).map(([name, type]) => ({ name, type }));
}

function typesOf(columns: readonly Column[]): string {
  return columns.map(({ name, type }) => `${name} ${type}`).join(', ');
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
  history: writeParts.length - 4,
  outbox: writeParts.length - 3,
  callReply: writeParts.length - 2,
  trace: writeParts.length - 1,
} as const;
