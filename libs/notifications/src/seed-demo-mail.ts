import type { Transaction } from '@minhbach/database';
import { Account, demoPeople } from '@minhbach/identity';

/** Gives the people of the demonstration an address that leads nowhere, once; they choose anew as everybody does. */
export async function seedDemoMail(tx: Transaction): Promise<void> {
  const demo = new Set(demoPeople.map(({ login }) => login));
  const accounts = (await tx.manager.find(Account)).filter(({ login }) => demo.has(login));
  await tx.query(
    `INSERT INTO mail_settings (person_key, address, otherwise)
     SELECT person_key, login || '@mau.invalid', 'at-once'
     FROM unnest($1::bigint[], $2::text[]) AS a (person_key, login)
     ON CONFLICT (person_key) DO NOTHING`,
    [accounts.map(({ personKey }) => personKey), accounts.map(({ login }) => login)],
  );
}
