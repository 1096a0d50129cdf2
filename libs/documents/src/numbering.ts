import type { Transaction } from '@minhbach/database';

/** Any number that no other advisory lock of the service has. */
const numberingLock = 20_260_901;

/**
 * The next number of a register in a year, beginning with 1 and without gaps: a rollback gives the number
 * back.
 *
 * Handlers of several instances share a transaction and number in registers that nobody can put in order
 * beforehand, so that two transactions could wait for each other's counters. Whoever numbers therefore first
 * takes one lock for all registers, held until the transaction ends.
 */
export async function nextNumber(tx: Transaction, register: string, year: number): Promise<number> {
  const locked = tx.query('SELECT pg_advisory_xact_lock($1)', [numberingLock]);
  const counted = tx.query<{ last: number }>(
    `INSERT INTO register_counter (register, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (register, year) DO UPDATE SET last = register_counter.last + 1
     RETURNING last`,
    [register, year],
  );
  const [, [row]] = await Promise.all([locked, counted]);
  if (!row) throw new Error(`register ${register}/${String(year)} returned no number`);
  return row.last;
}
