import { Client } from 'pg';
import type { TestDatabase } from '../test-database.js';

/** Takes the second line away, as its owner alone can. Returns how many tables it stood before. */
export async function withoutRowLevelSecurity({ ownerUrl }: TestDatabase): Promise<number> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT format('%I', relname) AS name FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relrowsecurity`,
    );
    for (const { name } of rows) {
      await owner.query(
        `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY`,
      );
    }
    return rows.length;
  } finally {
    await owner.end();
  }
}
