import { serviceUrl } from '@minhbach/database';
import { Client } from 'pg';

interface Size {
  readonly bytes: number;
  readonly rows: number;
}

/** How large the rows of each table are, as they are stored, and how many there are. */
export async function rowBytes(databaseUrl: string): Promise<ReadonlyMap<string, Size>> {
  const client = new Client({ connectionString: serviceUrl(databaseUrl) });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition`,
    );
    const sizes = new Map<string, Size>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ bytes: string | null; n: string }>(
        `SELECT sum(pg_column_size(t.*)) AS bytes, count(*) AS n FROM "${name}" t`,
      );
      sizes.set(name, { bytes: Number(rows[0]?.bytes ?? 0), rows: Number(rows[0]?.n) });
    }
    return sizes;
  } finally {
    await client.end();
  }
}
