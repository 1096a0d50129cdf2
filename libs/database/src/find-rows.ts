import { DataSource, EntityNotFoundError, type EntityMetadata } from 'typeorm';
import { commonPool } from './common-pool.js';
import { columnOf, equalities, quoted } from './entity-sql.js';
import { MadeOnce } from './made-once.js';
import { preparedByText } from './prepared-by-text.js';
import type { Transaction } from './transaction.js';

type Raw = Readonly<Record<string, unknown>>;

/** Columns that must have these values; none of them is null. */
export type Where<Row> = { readonly [Property in keyof Row]?: NonNullable<Row[Property]> };

interface Read<Row> {
  readonly sql: string;
  readonly rowOf: (raw: Raw) => Row;
}

const reads = new MadeOnce<Read<object>>();

/**
 * Rows of an entity as `manager.findBy` gives them, by a statement whose text is made once: for the reads that every
 * step makes, of which a query builder is the larger half. Ordered by the properties named. Without a transaction they are
 * read through the common pool.
 */
export async function findRows<Row extends object>(
  source: Transaction | DataSource,
  entity: new () => Row,
  where: Where<Row>,
  order: readonly (keyof Row & string)[] = [],
): Promise<Row[]> {
  const { sql, rowOf } = readOf(source.manager.dataSource, entity, Object.keys(where), order);
  const values = Object.values(where);
  const isPool = source instanceof DataSource;
  const rows = await (isPool ? throughPool(source, sql, values) : source.query<Raw>(sql, values));
  return rows.map(rowOf);
}

async function throughPool(
  dataSource: DataSource,
  sql: string,
  values: readonly unknown[],
): Promise<Raw[]> {
  return (await commonPool(dataSource).query<Raw>(preparedByText(sql, values))).rows;
}

/** The one such row. Throws EntityNotFoundError. */
export async function findRow<Row extends object>(
  tx: Transaction,
  entity: new () => Row,
  where: Where<Row>,
): Promise<Row> {
  const [row] = await findRows(tx, entity, where);
  if (row) return row;
  throw new EntityNotFoundError(entity, where);
}

function readOf<Row extends object>(
  dataSource: DataSource,
  entity: new () => Row,
  where: readonly string[],
  order: readonly string[],
): Read<Row> {
  const metadata = dataSource.getMetadata(entity);
  const read = reads.of(metadata, [...where, '', ...order].join(' '), () => ({
    sql: sqlOf(metadata, where, order),
    rowOf: rowsOf(dataSource, metadata),
  }));
  return read as Read<Row>;
}

function sqlOf(
  metadata: EntityMetadata,
  where: readonly string[],
  order: readonly string[],
): string {
  const { columns, tablePath } = metadata;
  const list = columns.map(quoted).join(', ');
  const conditions = where.length === 0 ? '' : ` WHERE ${equalities(metadata, where)}`;
  const by = order.map((property) => quoted(columnOf(metadata, property))).join(', ');
  const ordered = by === '' ? '' : ` ORDER BY ${by}`;
  return `SELECT ${list} FROM "${tablePath}"${conditions}${ordered}`;
}

function rowsOf({ driver }: DataSource, metadata: EntityMetadata): (raw: Raw) => object {
  const { columns } = metadata;
  return (raw) => {
    const row = metadata.create() as object;
    for (const column of columns) {
      column.setEntityValue(row, driver.prepareHydratedValue(raw[column.databaseName], column));
    }
    return row;
  };
}
