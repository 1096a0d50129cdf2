import type { Transaction } from '@minhbach/database';

/**
 * The next number of a register in a year, beginning with 1 and without gaps: the counter's row stays
 * locked until the transaction ends, and a rollback gives the number back.
 */
export async function nextNumber(tx: Transaction, register: string, year: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    `INSERT INTO register_counter (register, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (register, year) DO UPDATE SET last = register_counter.last + 1
     RETURNING last`,
    [register, year],
  );
  if (!row) throw new Error(`register ${register}/${String(year)} returned no number`);
  return row.last;
}
