import { migrate, serviceUrl } from '@minhbach/database';
import { migrateQueue } from '@minhbach/queue';
import { Client } from 'pg';
import { migrations } from '../../migrations/index.js';
import { oneConnectionEach } from './one-connection-each.js';

/** A database of a test file's own, migrated and empty. */
export interface TestDatabase {
  /** As the application role. */
  readonly url: string;
  /** As the owner, who sees all rows. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

const template = 'minhbach_template';
const templateLock = 20_251_112;

/** Makes a database by copying one that is migrated once per run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  oneConnectionEach();
  const name = `test_${String(process.pid)}_${String(Date.now())}_${String(++databases)}`;
  await asSuperuser(async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [templateLock]);
    await ensureTemplate(admin);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER minhbach_owner`);
  });
  return {
    url: urlOf(name, 'minhbach_app'),
    ownerUrl: serviceUrl(urlOf(name, 'minhbach_owner')),
    drop: async () =>
      asSuperuser(async (admin) => {
        await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}

let databases = 0;

async function ensureTemplate(admin: Client): Promise<void> {
  const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
  if (found.rowCount) return;
  for (const role of ['minhbach_owner', 'minhbach_app']) {
    await admin.query(`DO $$ BEGIN CREATE ROLE ${role} LOGIN PASSWORD 'test';
      EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
  }
  const unfinished = `${template}_unfinished`;
  await admin.query(`DROP DATABASE IF EXISTS ${unfinished}`);
  await admin.query(`CREATE DATABASE ${unfinished} OWNER minhbach_owner TEMPLATE template0`);
  const ownerUrl = urlOf(unfinished, 'minhbach_owner');
  await migrate({ ownerUrl, appRole: 'minhbach_app', migrations });
  await migrateQueue(ownerUrl, 'minhbach_app');
  await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

async function asSuperuser(work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: serverUrl().href });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(database: string, role: string): string {
  const url = serverUrl();
  url.username = role;
  url.password = 'test';
  url.pathname = `/${database}`;
  return url.href;
}

function serverUrl(): URL {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('test/support/start-database.js has not started a PostgreSQL');
  return new URL(url);
}
