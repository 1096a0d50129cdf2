import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PreparedStatement } from './step-connections.js';

/**
 * Reads through the common pool by a statement that each connection parses and plans once: for the few reads
 * that every call makes.
 */
export async function preparedQuery<Row extends object>(
  { driver }: DataSource,
  statement: PreparedStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const { master } = driver as unknown as { readonly master: Pool };
  return (await master.query<Row>({ ...statement, values: [...values] })).rows;
}
