import type { QueryConfig } from 'pg';
import type { Column, RawRow, RawStep } from './recorded-steps.js';

/**
 * One prepared statement that writes the rows of the same step of many instances: each table takes its rows
 * as a JSON array. This is the raw limit of a batch.
 */
export class RawBatchStatement {
  private readonly text: string;
  private readonly rows: readonly { readonly row: RawRow; readonly columns: readonly Column[] }[];

  constructor(
    private readonly name: string,
    private readonly jobType: string,
    step: RawStep,
  ) {
    this.rows = step.rows.map((row) => ({
      row,
      columns: row.columns.filter(({ cell }) => cell.from !== 'null'),
    }));
    const parts = this.rows.map(({ row, columns }, index) => partOf(row, columns, index + 1));
    const last = parts.pop() ?? '';
    const ctes = parts.map((part, index) => `p${String(index)} AS (${part})`);
    this.text = ctes.length > 0 ? `WITH ${ctes.join(', ')} ${last}` : last;
  }

  query(firstKeys: readonly number[], now: string): QueryConfig {
    const values = this.rows.map(({ row, columns }) =>
      row.action === 'delete'
        ? firstKeys.map((first) => first + offsetOf(columns[0]))
        : JSON.stringify(firstKeys.map((first) => this.rowOf(columns, first, now))),
    );
    return { name: this.name, text: this.text, values };
  }

  private rowOf(columns: readonly Column[], first: number, now: string): Record<string, unknown> {
    const row: Record<string, unknown> = {};
    for (const { name, type, cell } of columns) {
      if (cell.from === 'key') row[name] = first + cell.offset;
      else if (cell.from === 'now') row[name] = now;
      else if (cell.from === 'job-type') row[name] = this.jobType;
      else if (cell.from === 'recording') {
        row[name] = type === 'jsonb' ? JSON.parse(cell.text) : cell.text;
      }
    }
    return row;
  }
}

function partOf({ table, action, columns }: RawRow, given: readonly Column[], parameter: number) {
  if (action === 'delete') {
    return `DELETE FROM ${table} WHERE key = ANY($${String(parameter)}::bigint[])`;
  }
  const types = given.map(({ name, type }) => `${name} ${type}`).join(', ');
  const source = `json_to_recordset($${String(parameter)}::json) AS x(${types})`;
  if (action === 'insert') {
    const names = given.map(({ name }) => name).join(', ');
    return `INSERT INTO ${table} (${names}) SELECT ${names} FROM ${source}`;
  }
  const sets = columns
    .slice(1)
    .map(({ name, cell }) => `${name} = ${cell.from === 'null' ? 'NULL' : `x.${name}`}`);
  return `UPDATE ${table} t SET ${sets.join(', ')} FROM ${source} WHERE t.key = x.key`;
}

function offsetOf(column: Column | undefined): number {
  if (column?.cell.from !== 'key') throw new Error('a deleted row has its key');
  return column.cell.offset;
}
