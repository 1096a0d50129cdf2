import {
  rowKinds,
  rowTables,
  type RowKind,
  type RowTable,
} from '../../../libs/runtime/src/row-tables.js';
import {
  callReplyTypes,
  changingOfRoot,
  columnsOfRoot,
  historyTypes,
  rootTypes,
} from '../../../libs/runtime/src/write-parts.js';
import type { CallReplyWrite, InstanceWrite } from '../../../libs/runtime/src/write-steps.js';
import { callKey, jobType } from '../workloads.js';

/** Where a raw statement takes a value from: the instance's block of keys, the clock, or the recording. */
export type Cell =
  | { readonly from: 'key'; readonly offset: number }
  | { readonly from: 'now' }
  /** Each contender has a job type of its own, or one would claim another's jobs. */
  | { readonly from: 'job-type' }
  /** Each call has a key of its own. */
  | { readonly from: 'call-key' }
  | { readonly from: 'recording'; readonly text: string }
  | { readonly from: 'null' };

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly cell: Cell;
}

export interface RawRow {
  readonly table: string;
  readonly action: 'insert' | 'update' | 'delete';
  /** `key` first. */
  readonly columns: readonly Column[];
}

/** The rows that one step of one workload writes: seen once in the engine, written again by the raw contenders. */
export interface RawStep {
  readonly rows: readonly RawRow[];
  /** Offsets of the keys of the jobs that the step leaves open. */
  readonly jobOffsets: readonly number[];
}

/** Keys reserved for an instance; more than any workload needs. */
export const keysPerInstance = 128;

type Types = Readonly<Record<string, string>>;

/** Records the steps of one instance, numbering its keys in the order in which they appear. */
export class Recording {
  readonly steps: RawStep[] = [];
  private readonly offsets = new Map<number, number>();

  add(write: InstanceWrite): void {
    const rows = [
      this.rootRow(write),
      ...rowKinds.flatMap((kind) => this.tableRows(write, kind)),
      this.historyRow(write),
      ...(write.callReply ? [this.callReplyRow(write.callReply)] : []),
    ];
    const jobOffsets = write.changes.jobs.inserted.map(({ key }) => this.offsetOf(key));
    this.steps.push({ rows, jobOffsets });
  }

  private rootRow({ root, isNew }: InstanceWrite): RawRow {
    const names = isNew ? Object.keys(rootTypes) : changingOfRoot;
    return {
      table: 'process_instance',
      action: isNew ? 'insert' : 'update',
      columns: this.columnsOf(names, rootTypes, root),
    };
  }

  private tableRows({ root, changes }: InstanceWrite, kind: RowKind): RawRow[] {
    const table: RowTable = rowTables[kind];
    const { inserted, updated, deleted } = changes[kind];
    const own = Object.fromEntries(table.columns.map(({ column, type }) => [column, type]));
    const ofRoot = Object.fromEntries(columnsOfRoot(table).map((column) => [column, 'text']));
    const all = { ...own, root_key: 'bigint', ...ofRoot };
    const valuesOf = (row: object) => ({
      ...root,
      root_key: root.key,
      ...Object.fromEntries(
        table.columns.map(({ column, property }) => [
          column,
          Reflect.get(row, property) as unknown,
        ]),
      ),
    });
    const rowOf = (action: RawRow['action'], types: Types, values: object): RawRow => ({
      table: table.name,
      action,
      columns: this.columnsOf(Object.keys(types), types, values),
    });
    return [
      ...inserted.map((row) => rowOf('insert', all, valuesOf(row))),
      ...updated.map((row) => rowOf('update', own, valuesOf(row))),
      ...deleted.map((key) => rowOf('delete', { key: 'bigint' }, { key })),
    ];
  }

  private historyRow({ history }: InstanceWrite): RawRow {
    const columns = this.columnsOf(Object.keys(historyTypes), historyTypes, history);
    return { table: 'history', action: 'insert', columns };
  }

  private callReplyRow(reply: CallReplyWrite): RawRow {
    const columns = this.columnsOf(Object.keys(callReplyTypes), callReplyTypes, reply);
    return { table: 'idempotency_record', action: 'insert', columns };
  }

  private columnsOf(names: readonly string[], types: Types, values: object): Column[] {
    return names.map((name) => {
      const type = types[name] ?? 'text';
      return { name, type, cell: this.cellOf(name, type, Reflect.get(values, name)) };
    });
  }

  private cellOf(name: string, type: string, value: unknown): Cell {
    if (value === null || value === undefined) return { from: 'null' };
    if (type === 'timestamptz') return { from: 'now' };
    if (value === jobType) return { from: 'job-type' };
    if (value === callKey) return { from: 'call-key' };
    if (type === 'bigint' && name !== 'definition_key') {
      return { from: 'key', offset: this.offsetOf(Number(value)) };
    }
    return { from: 'recording', text: asText(value, type) };
  }

  private offsetOf(key: number): number {
    const offset = this.offsets.get(key) ?? this.offsets.size;
    this.offsets.set(key, offset);
    return offset;
  }
}

function asText(value: unknown, type: string): string {
  if (type === 'jsonb' || type === 'json') return JSON.stringify(value);
  if (Array.isArray(value)) return `{${value.map((item) => `"${String(item)}"`).join(',')}}`;
  return String(value);
}
