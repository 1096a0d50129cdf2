import { Client } from 'pg';

interface Check {
  readonly sql: string;
  readonly expected: string;
  /** What it means for the people using the service when the answer differs. */
  readonly otherwise: string;
}

const CHECKS: Check[] = [
  {
    sql: "SELECT current_setting('server_encoding')",
    expected: 'UTF8',
    otherwise: 'texts would be stored as bytes of unknown meaning',
  },
  {
    sql: "SELECT length('Đắk Lắk')",
    expected: '7',
    otherwise: 'letters with marks would count as several',
  },
  {
    sql: "SELECT upper('đ')",
    expected: 'Đ',
    otherwise: 'search would not find Vietnamese words in other case',
  },
  {
    sql: `SELECT string_agg(word, ' ' ORDER BY word COLLATE "vi-x-icu")
          FROM unnest(ARRAY['đa', 'e', 'da', 'ă', 'â', 'az', 'a']) AS word`,
    expected: 'a az ă â da đa e',
    otherwise: 'lists would not be in Vietnamese order',
  },
  {
    sql: 'SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user',
    expected: 'false',
    otherwise: 'the application could read past row-level security',
  },
  {
    sql: `SELECT pg_has_role(current_user, datdba, 'MEMBER')
          FROM pg_database WHERE datname = current_database()`,
    expected: 'false',
    otherwise: 'the application could change its own tables and history',
  },
];

/**
 * Asks the server, as the application's role, whether it can hold our data: UTF-8, Vietnamese
 * case and order, and a role with no more rights than it needs. Returns one sentence per fault.
 */
export async function checkDatabase(appUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    const faults: string[] = [];
    for (const check of CHECKS) {
      const answer = await ask(client, check.sql);
      if (answer === check.expected) continue;
      faults.push(`${check.sql} gives "${answer}", not "${check.expected}": ${check.otherwise}.`);
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
