import type { RowTable } from './row-tables.js';

export type Row = Record<string, unknown>;

/** The columns of an engine table under the names that the core gives them. */
export function columnsOf(table: RowTable, alias: string): string {
  return table.columns
    .map(({ column, property }) => `${alias}.${column} AS "${property}"`)
    .join(', ');
}

/** A row as the driver gives it, with keys as numbers and instants as text, as the core has them. */
export function fromRow(table: RowTable, row: Row): Row {
  const result: Row = { ...row };
  for (const { property, type } of table.columns) {
    const value = row[property];
    if (type === 'bigint' && typeof value === 'string') result[property] = Number(value);
    else if (value instanceof Date) result[property] = value.toISOString();
  }
  return result;
}
