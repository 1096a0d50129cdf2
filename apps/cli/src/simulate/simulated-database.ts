import { serviceUrl } from '@minhbach/database';
import { demoPeople } from '@minhbach/identity';
import { Client } from 'pg';
import { migrateDatabase } from '../commands/migrate-database.js';
import type { OperatorSettings } from '../operator-settings.js';
import type { Scenario } from './scenario.js';

/** The database holds what nobody simulated; the message says what. */
export class DatabaseInUse extends Error {
  constructor(found: readonly string[]) {
    super(
      `This database is in use: it holds ${found.join(', ')} that no simulation made. Nothing was changed.\n` +
        'Simulate on an empty database, or on one that "simulate" has filled.',
    );
  }
}

/**
 * Gives an empty database its schema, and empties one that a simulation has filled. Throws DatabaseInUse before it
 * changes anything of another.
 */
export async function emptyDatabase({ databaseUrl, ownerUrl }: OperatorSettings): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    if (!(await exists(owner, 'migrations'))) return;
    if (!(await exists(owner, 'simulation')))
      throw new DatabaseInUse(['the tables of an earlier release']);
    const found = await othersIn(owner);
    if (found.length > 0) throw new DatabaseInUse(found);
    if ((await owner.query('SELECT FROM simulation')).rowCount !== 0) await dropAll(owner);
  });
  await migrateDatabase(ownerUrl, databaseUrl);
  await asOwner(ownerUrl, async (owner) => {
    // What a crash would lose here is a simulation, which can be run again.
    await owner.query(`DO $$ BEGIN
      EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$`);
  });
}

/** Says in the database that a simulation is filling it. */
export async function markBegin(ownerUrl: string, scenario: Scenario): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    await owner.query(
      'INSERT INTO simulation (begun_at, scenario) VALUES (clock_timestamp(), $1)',
      [JSON.stringify(scenario)],
    );
  });
}

/** Says in the database up to where the requests in it are simulated; from then on it waits for the disk again. */
export async function markEnd(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    await owner.query(
      'UPDATE simulation SET last_request_key = (SELECT max(key) FROM information_request)',
    );
    await owner.query(`DO $$ BEGIN
      EXECUTE format('ALTER DATABASE %I RESET synchronous_commit', current_database()); END $$`);
    await owner.query('ANALYZE');
  });
}

/** What there is that neither a simulation nor the demonstration's seed has made. */
async function othersIn(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ what: string }>(
    `SELECT 'requests' AS what WHERE EXISTS (SELECT FROM information_request r
       WHERE NOT EXISTS (SELECT FROM simulation s
         WHERE s.last_request_key IS NULL OR r.key <= s.last_request_key))
     UNION ALL SELECT 'reports' WHERE EXISTS (SELECT FROM report)
     UNION ALL SELECT 'accounts' WHERE EXISTS (SELECT FROM account WHERE login <> ALL ($1))`,
    [demoPeople.map(({ login }) => login)],
  );
  return rows.map(({ what }) => what);
}

async function dropAll(owner: Client): Promise<void> {
  await owner.query('DROP SCHEMA IF EXISTS bullmq, archive CASCADE');
  await owner.query('DROP SCHEMA public CASCADE');
  await owner.query('CREATE SCHEMA public');
  await owner.query('GRANT USAGE ON SCHEMA public TO PUBLIC');
}

async function exists(owner: Client, table: string): Promise<boolean> {
  const { rows } = await owner.query<{ there: boolean }>(
    `SELECT to_regclass($1) IS NOT NULL AS there`,
    [`public.${table}`],
  );
  return rows[0]?.there === true;
}

async function asOwner(ownerUrl: string, work: (owner: Client) => Promise<void>): Promise<void> {
  const owner = new Client({ connectionString: serviceUrl(ownerUrl) });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}
