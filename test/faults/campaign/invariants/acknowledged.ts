import type { Client } from 'pg';
import type { Ledger } from '../load/ledger.js';

/** Acknowledged writes that the database does not have, and what it has twice, in words. */
export async function lostWrites(database: Client, ledger: Ledger): Promise<string[]> {
  return [
    ...(await missing(database, 'request', [...ledger.requests], requestRows)),
    ...(await missing(database, 'completion of task', [...ledger.tasks], taskRows)),
    ...(await missing(database, 'file', [...ledger.files], fileRows)),
    ...(await wrongProbes(database, ledger)),
  ];
}

const requestRows = 'SELECT key::text AS name FROM information_request';
const fileRows = `SELECT sha256 AS name FROM stored_file WHERE state IN ('waiting', 'clean', 'unscanned')`;
const taskRows = `SELECT record ->> 'key' AS name FROM history, jsonb_array_elements(records::jsonb) AS record
  WHERE records LIKE '%"user-task"%' AND record ->> 'type' = 'user-task' AND record ->> 'intent' = 'completed'`;

async function missing(
  database: Client,
  what: string,
  names: readonly string[],
  rows: string,
): Promise<string[]> {
  const { rows: lost } = await database.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name WHERE name NOT IN (SELECT name FROM (${rows}) r WHERE name IS NOT NULL)`,
    [names],
  );
  return lost.map(({ name }) => `an acknowledged ${what} is lost: ${name}`);
}

async function wrongProbes(database: Client, { probes }: Ledger): Promise<string[]> {
  const { rows } = await database.query<{ id: string; count: number }>(
    `SELECT business_key AS id, count(*)::integer AS count FROM process_instance
     WHERE process_id = 'campaign-probe' GROUP BY 1`,
  );
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  const wrong: string[] = [];
  for (const [id, outcome] of probes) {
    const count = counts.get(id) ?? 0;
    if (outcome === 'acknowledged' && count === 0)
      wrong.push(`an acknowledged start is lost: ${id}`);
    if (count > 1) wrong.push(`one start became ${String(count)} instances: ${id}`);
  }
  for (const id of counts.keys()) if (!probes.has(id)) wrong.push(`nobody started ${id}`);
  return wrong;
}
