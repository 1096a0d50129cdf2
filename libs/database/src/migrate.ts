import { DataSource, type MixedList } from 'typeorm';
import { serviceUrl } from './asker-settings.js';

export interface MigrateOptions {
  /** The owner's connection. */
  readonly ownerUrl: string;
  /** The role that the service connects with; it must exist and gets rights on rows, not on tables. */
  readonly appRole: string;
  // TypeORM's own type of a list of migration classes.
  readonly migrations: MixedList<string | (new () => object)>;
}

/**
 * Brings the schema up to date as its owner, one process at a time, and gives the application role its rights.
 * Returns the names of the migrations that ran.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    // Row-level security is forced upon the owner too, and what changes rows has to see them.
    url: serviceUrl(options.ownerUrl),
    migrations: options.migrations as (new () => never)[],
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await runner.query(`SELECT set_config('minhbach.app_role', $1, false)`, [options.appRole]);
    const ran = await dataSource.runMigrations();
    await grantRights(dataSource, options.appRole);
    return ran.map((migration) => migration.name);
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

/** Any number that nothing else locks. */
const migrationLock = 20_261_123;

/** Tables whose rows are written once and never again. */
const appendOnly = [
  'history',
  'clock_ledger',
  'official_document',
  'issued_copy',
  'file_event',
  'file_redaction',
  'letter_template',
  'report_version',
  'report_decision',
  'report_lateness',
];

async function grantRights(dataSource: DataSource, appRole: string): Promise<void> {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  await dataSource.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
  await dataSource.query(
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
  );
  await dataSource.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role}`);
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT format('%I', relname) AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       AND (relname = ANY($1) OR relname LIKE 'history\\_%' OR relname = 'migrations')`,
    [appendOnly],
  );
  for (const { name } of tables) {
    await dataSource.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${name} FROM ${role}`);
  }
  await grantArchive(dataSource, role);
}

/** What is in the archive stays as it is: the history comes there by functions of the owner. */
async function grantArchive(dataSource: DataSource, role: string): Promise<void> {
  const found = await dataSource.query<unknown[]>(
    `SELECT FROM pg_namespace WHERE nspname = 'archive'`,
  );
  if (found.length === 0) return;
  await dataSource.query(`GRANT USAGE ON SCHEMA archive TO ${role}`);
  await dataSource.query(`REVOKE ALL ON ALL TABLES IN SCHEMA archive FROM ${role}`);
  await dataSource.query(`GRANT SELECT ON ALL TABLES IN SCHEMA archive TO ${role}`);
  await dataSource.query(`GRANT INSERT ON archive.process_instance TO ${role}`);
}
