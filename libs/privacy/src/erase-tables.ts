import type { Transaction } from '@minhbach/database';
import type { PersonalDataClassId } from './personal-data-class.js';
import type { PersonalTable } from './personal-table.js';

/** What became of a class of somebody's data. */
export interface ErasedClass {
  readonly class: PersonalDataClassId;
  /** Rows deleted or overwritten. */
  readonly erased: number;
  /** Rows that stay because their request is open or held. */
  readonly withheld: number;
  /** Rows that stay for good. */
  readonly kept: number;
}

/** No open request, and none that is held, needs the row. SQL on `t`. */
export function isFree({ ofCase }: Pick<PersonalTable, 'ofCase'>): string {
  if (ofCase === null) return 'true';
  return `((${ofCase}) IS NULL OR (
    EXISTS (SELECT FROM information_request r WHERE r.key = (${ofCase}) AND r.closed_at IS NOT NULL)
    AND NOT EXISTS (SELECT FROM legal_hold h WHERE h.request_key = (${ofCase}) AND h.lifted_at IS NULL)))`;
}

/** Whether there is anything left to erase in the row. SQL on `t`. */
export function isLeft({ erasure }: Pick<PersonalTable, 'erasure'>): string {
  if (erasure.by === 'keeping') return 'false';
  if (erasure.by === 'deleting') return 'true';
  const same = Object.entries(erasure.with).map(
    ([column, value]) => `t.${column} IS NOT DISTINCT FROM ${value}`,
  );
  return `NOT (${same.join(' AND ')})`;
}

/** A person's rows that hold something yet and that nothing withholds. SQL on `t`, $1 being the person's key. */
export function erasableOf(table: PersonalTable): string {
  return `(${table.ofPerson}) AND ${isLeft(table)} AND ${isFree(table)}`;
}

/** Deletes or overwrites the rows of a table that a condition on `t` finds; returns how many. */
export async function eraseRows(
  tx: Transaction,
  { table, erasure }: PersonalTable,
  condition: string,
  values: readonly unknown[],
): Promise<number> {
  if (erasure.by === 'keeping') return 0;
  const verb =
    erasure.by === 'deleting'
      ? `DELETE FROM ${table} AS t`
      : `UPDATE ${table} AS t SET ${Object.entries(erasure.with)
          .map(([column, value]) => `${column} = ${value}`)
          .join(', ')}`;
  const rows = await tx.query(`${verb} WHERE ${condition} RETURNING 1`, values);
  return rows.length;
}

/** Erases of a person what nothing withholds, table by table in their order. */
export async function eraseTables(
  tx: Transaction,
  tables: readonly PersonalTable[],
  personKey: string,
): Promise<readonly ErasedClass[]> {
  const found = new Map<PersonalDataClassId, ErasedClass>();
  for (const table of tables) {
    const before = found.get(table.class) ?? {
      ...{ class: table.class, erased: 0, withheld: 0, kept: 0 },
    };
    const erased = await eraseRows(tx, table, erasableOf(table), [personKey]);
    const { withheld, kept } = await remaining(tx, table, personKey);
    found.set(table.class, {
      class: table.class,
      erased: before.erased + erased,
      withheld: before.withheld + withheld,
      kept: before.kept + kept,
    });
  }
  return [...found.values()];
}

async function remaining(
  tx: Transaction,
  table: PersonalTable,
  personKey: string,
): Promise<{ readonly withheld: number; readonly kept: number }> {
  const [row] = await tx.query<{ withheld: number; kept: number }>(
    `SELECT count(*) FILTER (WHERE ${isLeft(table)} AND NOT ${isFree(table)})::integer AS withheld,
       count(*) FILTER (WHERE ${String(table.erasure.by === 'keeping')})::integer AS kept
     FROM ${table.table} AS t WHERE ${table.ofPerson}`,
    [personKey],
  );
  return row ?? { withheld: 0, kept: 0 };
}
