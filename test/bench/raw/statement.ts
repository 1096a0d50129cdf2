import type { QueryConfig } from 'pg';
import type { Cell, RawRow, RawStep } from './recorded-steps.js';

/**
 * One prepared statement that writes all rows of a step with plain typed parameters: no JSON to take apart,
 * no row to read, no transaction block around it. This is the raw limit of one transaction per step.
 */
export class RawStatement {
  private readonly text: string;
  private readonly cells: Cell[] = [];

  constructor(
    private readonly name: string,
    private readonly jobType: string,
    step: RawStep,
  ) {
    const parts = step.rows.map((row) => this.partOf(row));
    const last = parts.pop() ?? '';
    const ctes = parts.map((part, index) => `p${String(index)} AS (${part})`);
    this.text = ctes.length > 0 ? `WITH ${ctes.join(', ')} ${last}` : last;
  }

  query(firstKey: number, now: string, callKey: string | null = null): QueryConfig {
    const values = this.cells.map((cell) => this.valueOf(cell, firstKey, now, callKey));
    return { name: this.name, text: this.text, values };
  }

  private partOf({ table, action, columns }: RawRow): string {
    const [key, ...others] = columns.map(({ name, type, cell }) => ({
      name,
      value: cell.from === 'null' ? 'NULL' : `${this.parameter(cell)}::${type}`,
    }));
    if (!key) throw new Error('a row without columns');
    if (action === 'delete') return `DELETE FROM ${table} WHERE key = ${key.value}`;
    if (action === 'update') {
      const sets = others.map(({ name, value }) => `${name} = ${value}`);
      return `UPDATE ${table} SET ${sets.join(', ')} WHERE key = ${key.value}`;
    }
    const all = [key, ...others];
    const names = all.map(({ name }) => name).join(', ');
    return `INSERT INTO ${table} (${names}) VALUES (${all.map(({ value }) => value).join(', ')})`;
  }

  private parameter(cell: Cell): string {
    this.cells.push(cell);
    return `$${String(this.cells.length)}`;
  }

  private valueOf(
    cell: Cell,
    firstKey: number,
    now: string,
    callKey: string | null,
  ): string | number | null {
    switch (cell.from) {
      case 'key':
        return firstKey + cell.offset;
      case 'now':
        return now;
      case 'job-type':
        return this.jobType;
      case 'call-key':
        return callKey;
      case 'recording':
        return cell.text;
      case 'null':
        return null;
    }
  }
}
