import type { InsertQueryBuilder } from 'typeorm';
import type { Transaction } from './transaction.js';

/** Inserts rows of an entity; what the table has already, by any of its unique constraints, stays as it is. */
export async function insertMissing<Row extends object>(
  tx: Transaction,
  entity: new () => Row,
  rows: readonly Row[],
): Promise<void> {
  await insertion(tx, entity, rows).execute();
}

/** The same for rows with keys of their own; returns those that were not there. */
export async function insertUnknown<Row extends { readonly key: string }>(
  tx: Transaction,
  entity: new () => Row,
  rows: readonly Row[],
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const inserted = await insertion(tx, entity, rows).returning('key').execute();
  const keys = new Set((inserted.raw as { key: unknown }[]).map(({ key }) => String(key)));
  return rows.filter(({ key }) => keys.has(key));
}

function insertion<Row extends object>(
  { manager }: Transaction,
  entity: new () => Row,
  rows: readonly Row[],
): InsertQueryBuilder<Row> {
  return manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values([...rows])
    .orIgnore();
}
