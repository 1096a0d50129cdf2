import { Client } from 'pg';
import type { TestDatabase } from '../test-database.js';

/** Takes the second line away, as its owner alone can. Returns the tables that it stood before. */
export async function withoutRowLevelSecurity({ ownerUrl }: TestDatabase): Promise<string[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      'SELECT oid::regclass::text AS name FROM pg_class WHERE relrowsecurity',
    );
    for (const { name } of rows) {
      await owner.query(
        `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY`,
      );
    }
    return rows.map(({ name }) => name);
  } finally {
    await owner.end();
  }
}
