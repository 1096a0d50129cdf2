import { DatabaseError, type PoolClient, type QueryResult } from 'pg';
import type { Changes, Instant, InstanceStatus, Key } from '@minhbach/engine';
import type { TracedThing } from '@minhbach/tracing';
import { rowKinds, rowTables, type RowTable } from './row-tables.js';
import { columnsOfRoot, partNumber, writeParts, type Row } from './write-parts.js';
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

/** A row of `idempotency_record`. */
export interface CallReplyWrite {
  readonly person_id: string;
  readonly route: string;
  readonly key: string;
  /** `\x` and hexadecimal digits. */
  readonly body_hash: string;
  readonly reply: object;
  readonly created_at: Instant;
}

/** A row of `trace_context`. */
export interface TraceWrite {
  readonly thing: TracedThing;
  readonly traceparent: string;
}

/** What one step writes; a batch has at most one step of each instance. */
export interface InstanceWrite {
  readonly root: RootWrite;
  readonly isNew: boolean;
  readonly changes: Changes;
  readonly history: HistoryWrite;
  readonly outbox: readonly OutboxWrite[];
  readonly callReply: CallReplyWrite | null;
  readonly traces: readonly TraceWrite[];
}

/**
 * Writes a whole batch by one prepared statement. Fails with `StaleInstances`, and writes nothing, when an
 * instance is no longer in the state that its step began with, or an assumption is wrong.
 */
export async function writeSteps(
  client: PoolClient,
  writes: readonly InstanceWrite[],
  assumptions: Assumptions | null,
): Promise<QueryResult<{ now: Date }>> {
  // Roots are updated in this order, which is everybody's order.
  const sorted = writes.toSorted((a, b) => a.root.key - b.root.key);
  const knownRoots = sorted.filter(({ isNew }) => !isNew).length;
  try {
    return await client.query(writeStatementFor(rowsOf(sorted), knownRoots, assumptions));
  } catch (error) {
    if (error instanceof DatabaseError && error.code === staleCode) throw new StaleInstances();
    throw error;
  }
}

/** The rows of a batch by the number of the part that writes them. */
function rowsOf(writes: readonly InstanceWrite[]): Row[][] {
  const rows: Row[][] = writeParts.map(() => []);
  const add = (part: number, row: object) => rows[part]?.push(row as Row);
  for (const { root, isNew, changes, history, outbox, callReply, traces } of writes) {
    add(isNew ? partNumber.rootInsert : partNumber.rootUpdate, root);
    for (const kind of rowKinds) {
      const { inserted, updated, deleted } = changes[kind];
      const first = partNumber.rows(kind);
      for (const row of inserted) add(first, toRow(rowTables[kind], root, row));
      for (const row of updated) add(first + 1, toRow(rowTables[kind], root, row));
      for (const key of deleted) add(first + 2, { key });
    }
    add(partNumber.history, history);
    for (const message of outbox) add(partNumber.outbox, message);
    if (callReply) add(partNumber.callReply, callReply);
    for (const trace of traces) add(partNumber.trace, trace);
  }
  return rows;
}

function toRow(table: RowTable, root: RootWrite, row: object): Row {
  const values: Record<string, unknown> = { root_key: root.key };
  for (const name of columnsOfRoot(table)) values[name] = root[name as keyof RootWrite];
  for (const { column, property } of table.columns) {
    values[column] = (row as Record<string, unknown>)[property];
  }
  return values;
}
