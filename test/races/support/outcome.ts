import type { Client } from 'pg';

/** Columns that differ from race to race without meaning anything. */
const meaningless = [
  'history_hash',
  'hash',
  'locked_until',
  'lock_token',
  'claimed_until',
  'attempts',
];

type Row = Readonly<Record<string, unknown>>;

/** All rows of an instance, by table. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** Reads everything that is left of an instance, whichever tables there are. */
export async function readRows(owner: Client, rootKey: number): Promise<Rows> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE a.attname = 'root_key' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relnamespace = 'public'::regnamespace`,
  );
  const parts = [{ name: 'process_instance' }, ...tables].map(
    ({ name }) =>
      `SELECT '${name}' AS table, to_jsonb(t) - $2::text[] AS row FROM ${name} t
       WHERE ${name === 'process_instance' ? 'key' : 'root_key'} = $1`,
  );
  const { rows } = await owner.query<{ table: string; row: Row }>(parts.join('\nUNION ALL\n'), [
    rootKey,
    meaningless,
  ]);
  const found: Record<string, Row[]> = {};
  for (const { table, row } of rows) (found[table] ??= []).push(withRecords(row));
  return found;
}

function withRecords(row: Row): Row {
  return typeof row.records === 'string'
    ? { ...row, records: JSON.parse(row.records) as unknown }
    : row;
}

/** The same for two instances that went the same way: keys are names, instants are counted from the start. */
export function outcomeOf(rows: Rows): Rows {
  const names = namesOf(rows);
  const startedAt = Date.parse(String(rows.process_instance?.[0]?.started_at));
  const outcome: Record<string, readonly Row[]> = {};
  for (const [table, list] of Object.entries(rows)) {
    const plain = list.map((row) => inAnyOrder(plainOf(row, names, startedAt) as Row));
    outcome[table] = plain.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return outcome;
}

/** What ends together does so in the order of its keys, which come from either side: the order says nothing. */
const together = ['terminated', 'merged'];

function inAnyOrder(row: Row): Row {
  if (!Array.isArray(row.records)) return row;
  const records = row.records as readonly { intent: string }[];
  const sorted = records.filter(isTogether).map((each) => JSON.stringify(each));
  sorted.sort();
  return { ...row, records: records.map((each) => (isTogether(each) ? sorted.shift() : each)) };
}

function isTogether({ intent }: { intent: string }): boolean {
  return together.includes(intent);
}

interface KeyedRecord {
  readonly type: string;
  readonly elementId?: string;
  readonly elementInstanceKey?: number;
  readonly key?: number;
}

/** Every key by what it is the key of, counted in the order of the history, then of the keys. */
function namesOf(rows: Rows): Map<number, string> {
  const names = new Map<number, string>();
  const used = new Map<string, number>();
  const name = (key: number | undefined, what: string) => {
    if (key === undefined || names.has(key)) return;
    const number = (used.get(what) ?? 0) + 1;
    used.set(what, number);
    names.set(key, `${what} ${String(number)}`);
  };
  const { process_instance: roots = [], history = [], ...others } = rows;
  name(roots[0]?.key as number, 'instance');
  for (const { records } of history.toSorted((a, b) => Number(a.seq) - Number(b.seq))) {
    for (const { type, elementId = '', key, elementInstanceKey } of records as KeyedRecord[]) {
      name(elementInstanceKey, `element ${elementId}`);
      name(key, `${type} ${elementId}`);
    }
  }
  for (const [table, list] of Object.entries(others)) {
    for (const { key } of list.toSorted((a, b) => Number(a.key) - Number(b.key))) {
      name(key as number, table);
    }
  }
  return names;
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)$/;

function plainOf(value: unknown, names: ReadonlyMap<number, string>, startedAt: number): unknown {
  if (typeof value === 'number') return names.get(value) ?? value;
  if (typeof value === 'string' && instant.test(value)) {
    return `${String((Date.parse(value) - startedAt) / 1000)} s after the start`;
  }
  if (Array.isArray(value)) return value.map((each) => plainOf(each, names, startedAt));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([property, each]) => [property, plainOf(each, names, startedAt)]),
  );
}
