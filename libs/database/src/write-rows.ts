import type { DataSource, EntityMetadata } from 'typeorm';
import { columnOf, equalities, quoted, type Column } from './entity-sql.js';
import type { Where } from './find-rows.js';
import { MadeOnce } from './made-once.js';
import type { Transaction } from './transaction.js';

const texts = new MadeOnce<string>();

/**
 * Inserts rows of an entity as `manager.insert` does, by a statement whose text is made once for the same properties and
 * as many rows. What no row has takes the column's default.
 */
export async function insertRows<Row extends object>(
  tx: Transaction,
  entity: new () => Row,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const { dataSource } = tx.manager;
  const metadata = dataSource.getMetadata(entity);
  const valueOf = (row: Partial<Row>, { propertyName }: Column) => row[propertyName as keyof Row];
  const columns = metadata.columns.filter((column) =>
    rows.some((row) => valueOf(row, column) !== undefined),
  );
  const names = columns.map(({ propertyName }) => propertyName).join(' ');
  const sql = texts.of(metadata, `insert ${String(rows.length)} ${names}`, () =>
    insertion(metadata, columns, rows.length),
  );
  const values = rows.flatMap((row) =>
    columns.map((column) => stored(dataSource, column, valueOf(row, column) ?? null)),
  );
  await tx.query(sql, values);
}

/** Changes the rows that have these values, by a statement whose text is made once for the same properties. */
export async function changeRows<Row extends object>(
  tx: Transaction,
  entity: new () => Row,
  where: Where<Row>,
  changes: Partial<Row>,
): Promise<void> {
  const { dataSource } = tx.manager;
  const metadata = dataSource.getMetadata(entity);
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  if (given.length === 0) return;
  const changed = given.map(([property]) => property);
  const [wanted, keys] = [Object.keys(where), Object.values(where)];
  const sql = texts.of(metadata, `change ${changed.join(' ')} where ${wanted.join(' ')}`, () => {
    const conditions = equalities(metadata, wanted, { first: changed.length + 1 });
    const set = equalities(metadata, changed, { between: ', ' });
    return `UPDATE "${metadata.tablePath}" SET ${set} WHERE ${conditions}`;
  });
  const values = given.map(([property, value]) =>
    stored(dataSource, columnOf(metadata, property), value),
  );
  await tx.query(sql, [...values, ...keys]);
}

function insertion(metadata: EntityMetadata, columns: readonly Column[], rows: number): string {
  const width = columns.length;
  const row = (_: unknown, at: number) =>
    `(${columns.map((__, place) => `$${String(at * width + place + 1)}`).join(', ')})`;
  const values = Array.from({ length: rows }, row).join(', ');
  return `INSERT INTO "${metadata.tablePath}" (${columns.map(quoted).join(', ')}) VALUES ${values}`;
}

/** A value as its column stores it. */
function stored({ driver }: DataSource, column: Column, value: unknown): unknown {
  return driver.preparePersistentValue(value, column);
}
