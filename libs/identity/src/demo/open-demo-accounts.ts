import type { DataSource } from 'typeorm';
import { passwordMatches } from '../password.js';
import { demoPeople } from './demo-people.js';
import { defaultDemoPassword } from './seed-demo-people.js';

/** Logins of the demonstration's people who may sign in with the published password. */
export async function openDemoAccounts(dataSource: Pick<DataSource, 'query'>): Promise<string[]> {
  const rows = await dataSource.query<{ hash: string; logins: string[] }[]>(
    `SELECT password_hash AS hash, array_agg(login ORDER BY login) AS logins FROM account
     WHERE login = ANY($1) AND disabled_at IS NULL AND password_hash IS NOT NULL GROUP BY password_hash`,
    [demoPeople.map(({ login }) => login)],
  );
  const open: string[] = [];
  // They were seeded with one hash for all; whoever changed his has one of his own.
  for (const { hash, logins } of rows) {
    if (await passwordMatches(hash, defaultDemoPassword)) open.push(...logins);
  }
  return open;
}
