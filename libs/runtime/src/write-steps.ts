import { DatabaseError, type PoolClient, type QueryResult } from 'pg';
import type { Changes, Instant, InstanceStatus, Key } from '@minhbach/engine';
import { rowKinds, rowTables, type RowKind, type RowTable } from './row-tables.js';
import { columnsOfRoot, partNumber } from './write-parts.js';
import { StaleInstances } from './stale-instances.js';
import { staleCode, writeStatementFor, type Assumptions } from './write-statement.js';

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

/**
 * Writes a whole batch by one prepared statement: each table takes its rows as a JSON array. Fails with
 * `StaleInstances`, and writes nothing, when an instance is no longer in the state that its step began with, or
 * an assumption is wrong.
 */
export async function writeSteps(
  client: PoolClient,
  writes: readonly InstanceWrite[],
  assumptions: Assumptions | null,
): Promise<QueryResult<{ now: Date }>> {
  // Roots are updated in this order, which is everybody's order.
  const sorted = writes.toSorted((a, b) => a.root.key - b.root.key);
  const known = sorted.filter(({ isNew }) => !isNew).map(({ root }) => root);
  try {
    return await client.query(
      writeStatementFor(valuesOf(sorted, known), known.length, assumptions),
    );
  } catch (error) {
    if (error instanceof DatabaseError && error.code === staleCode) throw new StaleInstances();
    throw error;
  }
}

function valuesOf(
  writes: readonly InstanceWrite[],
  known: readonly RootWrite[],
): (string | undefined)[] {
  const values: (string | undefined)[] = [];
  values[partNumber.rootInsert] = json(writes.filter(({ isNew }) => isNew).map(({ root }) => root));
  values[partNumber.rootUpdate] = json(known);
  for (const kind of rowKinds) collectRows(values, writes, kind);
  values[partNumber.history] = json(writes.map(({ history }) => history));
  values[partNumber.outbox] = json(writes.flatMap(({ outbox }) => outbox));
  return values;
}

function collectRows(
  values: (string | undefined)[],
  writes: readonly InstanceWrite[],
  kind: RowKind,
): void {
  const table: RowTable = rowTables[kind];
  const inserted: unknown[] = [];
  const updated: unknown[] = [];
  const deleted: Key[] = [];
  for (const { root, changes } of writes) {
    const rows = changes[kind];
    for (const row of rows.inserted) inserted.push(toRow(table, root, row));
    for (const row of rows.updated) updated.push(toRow(table, root, row));
    deleted.push(...rows.deleted);
  }
  const first = partNumber.rows(kind);
  values[first] = json(inserted);
  values[first + 1] = json(updated);
  values[first + 2] = deleted.length > 0 ? `{${deleted.join(',')}}` : undefined;
}

function toRow(table: RowTable, root: RootWrite, row: object): unknown {
  const values: Record<string, unknown> = { root_key: root.key };
  for (const name of columnsOfRoot(table)) values[name] = root[name as keyof RootWrite];
  for (const { column, property } of table.columns) {
    values[column] = (row as Record<string, unknown>)[property];
  }
  return values;
}

function json(rows: readonly unknown[]): string | undefined {
  return rows.length === 0 ? undefined : JSON.stringify(rows);
}
