import { Client } from 'pg';

/** Why a database is not fit for our data. */
export interface DatabaseFault {
  /** Whether texts would be wrong, or the application's role may do too much. */
  readonly about: 'text' | 'role';
  readonly message: string;
}

interface Check {
  readonly about: DatabaseFault['about'];
  readonly sql: string;
  readonly expected: string;
  /** What it means for the people using the service when the answer differs. */
  readonly otherwise: string;
}

const CHECKS: Check[] = [
  {
    about: 'text',
    sql: "SELECT current_setting('server_encoding')",
    expected: 'UTF8',
    otherwise: 'texts would be stored as bytes of unknown meaning',
  },
  {
    about: 'text',
    sql: "SELECT length('Đắk Lắk')",
    expected: '7',
    otherwise: 'letters with marks would count as several',
  },
  {
    about: 'text',
    sql: "SELECT upper('đ')",
    expected: 'Đ',
    otherwise: 'search would not find Vietnamese words in other case',
  },
  {
    about: 'text',
    sql: `SELECT string_agg(word, ' ' ORDER BY word COLLATE "vi-x-icu")
          FROM unnest(ARRAY['đa', 'e', 'da', 'ă', 'â', 'az', 'a']) AS word`,
    expected: 'a az ă â da đa e',
    otherwise: 'lists would not be in Vietnamese order',
  },
  {
    about: 'role',
    sql: 'SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user',
    expected: 'false',
    otherwise: 'the application could read past row-level security',
  },
  {
    about: 'role',
    sql: `SELECT pg_has_role(current_user, datdba, 'MEMBER')
          FROM pg_database WHERE datname = current_database()`,
    expected: 'false',
    otherwise: 'the application could change its own tables and history',
  },
];

/**
 * Asks the server, as the application's role, whether it can hold our data: UTF-8, Vietnamese
 * case and order, and a role with no more rights than it needs. Returns the faults.
 */
export async function checkDatabase(appUrl: string): Promise<DatabaseFault[]> {
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    const faults: DatabaseFault[] = [];
    for (const check of CHECKS) {
      const answer = await ask(client, check.sql);
      if (answer === check.expected) continue;
      const { about, sql, expected, otherwise } = check;
      const message = `${sql} gives "${answer}", not "${expected}": ${otherwise}.`;
      faults.push({ about, message });
    }
    return faults;
  } finally {
    await client.end();
  }
}

async function ask(client: Client, sql: string): Promise<string> {
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return String(rows[0]?.[0]);
  } catch (error) {
    return String(error);
  }
}
