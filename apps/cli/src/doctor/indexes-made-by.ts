import type { MigrationInterface, QueryRunner } from 'typeorm';

const statement =
  /CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?(?:IF NOT EXISTS )?(\w+)\s+ON\s+(?:ONLY )?([\w.]+)[^;]*|DROP (INDEX|TABLE) (?:CONCURRENTLY )?(?:IF EXISTS )?([\w.,\s]+)/gi;

/** The indexes that there are when all migrations have run, by name, with the SQL that makes each. */
export async function indexesMadeBy(
  migrations: readonly (new () => MigrationInterface)[],
): Promise<Map<string, string>> {
  const made = new Map<string, { readonly table: string; readonly sql: string }>();
  for (const Migration of migrations) {
    for (const sql of await saidBy(new Migration())) follow(sql, made);
  }
  return new Map([...made].map(([name, { sql }]) => [name, sql]));
}

function follow(text: string, made: Map<string, { table: string; sql: string }>): void {
  for (const [sql, name, table, dropped, names = ''] of text.matchAll(statement)) {
    if (name && table) made.set(name, { table, sql: sql.replace(/\s+/g, ' ').trim() });
    for (const gone of dropped ? names.split(/[\s,]+/) : []) {
      if (dropped?.toUpperCase() === 'INDEX') made.delete(gone);
      else for (const [index, of] of made) if (of.table === gone) made.delete(index);
    }
  }
}

/** What a migration would have the database do; nothing is asked of one. */
async function saidBy(migration: MigrationInterface): Promise<string[]> {
  const said: string[] = [];
  const query = (sql: string) => {
    said.push(sql);
    return Promise.resolve([]);
  };
  await migration.up({ query } as unknown as QueryRunner);
  return said;
}
