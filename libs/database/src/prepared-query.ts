import type { DataSource } from 'typeorm';
import { commonPool } from './common-pool.js';
import type { PreparedStatement } from './step-connections.js';

/**
 * Reads through the common pool by a statement that each connection parses and plans once: for the few reads
 * that every call makes.
 */
export async function preparedQuery<Row extends object>(
  dataSource: DataSource,
  statement: PreparedStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const query = { ...statement, values: [...values] };
  return (await commonPool(dataSource).query<Row>(query)).rows;
}
