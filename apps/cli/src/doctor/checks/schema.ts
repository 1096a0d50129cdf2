import { migrations } from '../../../../../migrations/index.js';
import { foundAt, type Check } from '../finding.js';
import { indexesMadeBy } from '../indexes-made-by.js';

/** Migrations that this program has and the database has not run, or the other way round. */
export const unappliedMigrations: Check = {
  name: 'migrations',
  async look({ dataSource }) {
    const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM migrations');
    const ran = new Set(rows.map(({ name }) => name));
    const known = new Set(migrations.map(({ name }) => name));
    return [
      ...foundAt(
        [...known].filter((name) => !ran.has(name)),
        {
          what: (count) => `${String(count)} migrations have not run.`,
          todo: 'Run "npm run cli -- migrate" with DATABASE_OWNER_URL.',
        },
      ),
      ...foundAt(
        [...ran].filter((name) => !known.has(name)),
        {
          what: (count) =>
            `The database has ${String(count)} migrations that this program does not know.`,
          todo: 'A newer release has been at work: run that one everywhere.',
        },
      ),
    ];
  },
};

/** Indexes that migrations made and that are not there any more. */
export const missingIndexes: Check = {
  name: 'missing-indexes',
  async look({ dataSource }) {
    const rows = await dataSource.query<{ name: string }[]>(
      `SELECT DISTINCT indexname AS name FROM pg_indexes WHERE schemaname IN ('public', 'archive')`,
    );
    const there = new Set(rows.map(({ name }) => name));
    const missing = [...(await indexesMadeBy(migrations))].filter(([name]) => !there.has(name));
    return foundAt(
      missing.map(([name, sql]) => `${name}: ${sql}`),
      {
        what: (count) =>
          `${String(count)} indexes are missing: the service is slow, or lets in what it must refuse.`,
        todo: 'Make each again as the owner of the tables, with CREATE INDEX CONCURRENTLY while people work.',
      },
    );
  },
};

/** Indexes that were begun and not finished: they cost and do not help. */
export const invalidIndexes: Check = {
  name: 'invalid-indexes',
  async look({ dataSource }) {
    const rows = await dataSource.query<{ place: string }[]>(
      `SELECT indexrelid::regclass::text || ' on ' || indrelid::regclass AS place FROM pg_index
       WHERE NOT (indisvalid AND indisready) AND NOT EXISTS (
         SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = indexrelid)`,
    );
    return foundAt(
      rows.map(({ place }) => place),
      {
        what: (count) => `${String(count)} indexes are invalid.`,
        todo: 'As the owner: REINDEX INDEX CONCURRENTLY <name>, or DROP INDEX when it was only a trial.',
      },
    );
  },
};
