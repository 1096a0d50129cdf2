import type { DataSource, EntityMetadata } from 'typeorm';
import { columnOf, equalities } from './entity-sql.js';
import type { Where } from './find-rows.js';
import type { Transaction } from './transaction.js';

const texts = new WeakMap<EntityMetadata, Map<string, string>>();

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
  const properties = metadata.columns
    .map(({ propertyName }) => propertyName as keyof Row & string)
    .filter((property) => rows.some((row) => row[property] !== undefined));
  const name = `insert ${String(rows.length)} ${properties.join(' ')}`;
  const sql = textOf(metadata, name, () => insertion(metadata, properties, rows.length));
  const stored = storing(dataSource, metadata);
  const values = rows.flatMap((row) => properties.map((each) => stored(each, row[each] ?? null)));
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
  const sql = textOf(metadata, `change ${changed.join(' ')} where ${wanted.join(' ')}`, () => {
    const conditions = equalities(metadata, wanted, { first: changed.length + 1 });
    const set = equalities(metadata, changed, { between: ', ' });
    return `UPDATE "${metadata.tablePath}" SET ${set} WHERE ${conditions}`;
  });
  const stored = storing(dataSource, metadata);
  await tx.query(sql, [...given.map(([each, value]) => stored(each, value)), ...keys]);
}

function insertion(metadata: EntityMetadata, properties: readonly string[], rows: number): string {
  const columns = properties.map((each) => columnOf(metadata, each)).join(', ');
  const width = properties.length;
  const row = (_: unknown, at: number) =>
    `(${properties.map((__, place) => `$${String(at * width + place + 1)}`).join(', ')})`;
  const values = Array.from({ length: rows }, row).join(', ');
  return `INSERT INTO "${metadata.tablePath}" (${columns}) VALUES ${values}`;
}

/** A value as its column stores it. */
function storing({ driver }: DataSource, metadata: EntityMetadata) {
  return (property: string, value: unknown): unknown => {
    const column = metadata.findColumnWithPropertyName(property);
    return column ? driver.preparePersistentValue(value, column) : value;
  };
}

function textOf(metadata: EntityMetadata, name: string, make: () => string): string {
  const known = texts.get(metadata) ?? new Map<string, string>();
  texts.set(metadata, known);
  const text = known.get(name) ?? make();
  known.set(name, text);
  return text;
}
