import { AuditCheck } from '@minhbach/audit';
import { Client } from 'pg';
import { asOperator } from '../../../../apps/cli/src/operator-context.js';
import type { House } from '../house/house.js';
import type { Ledger } from '../load/ledger.js';
import { lostWrites } from './acknowledged.js';
import { brokenFiles } from './files.js';
import { brokenOf, type Sentence } from '../../support/sentences.js';
import { afterwards, standing } from './sentences.js';

/** All that is wrong while everybody is at work, in words; nothing when all is well. */
export function brokenMeanwhile(house: House): Promise<string[]> {
  return looking(house, (database) => broken(database, standing));
}

/** All that is wrong when everything has been worked off, in words; nothing when all is well. */
export async function brokenAfterwards(house: House, ledger: Ledger): Promise<string[]> {
  const found = await looking(house, async (database) => [
    ...(await broken(database, [...standing, ...afterwards])),
    ...(await lostWrites(database, ledger)),
    ...(await brokenFiles(database, house.files)),
  ]);
  return [...found, ...ledger.wrongs, ...(await brokenChains(house))];
}

/** How many sentences, with those about acknowledged writes, files and chains. */
export const invariantCount = standing.length + afterwards.length + 6;

/** Milliseconds by which the latest first timer of the probes since then was late. */
export function latestTimer(house: House, since: Date): Promise<number> {
  return looking(house, async (database) => {
    const { rows } = await database.query<{ ms: number | null }>(
      `SELECT extract(epoch FROM max(first - started_at) - interval '1 second')::float8 * 1000 AS ms
       FROM (SELECT i.started_at, min(h.at) AS first FROM history h
         JOIN process_instance i ON i.key = h.root_key AND i.process_id = 'campaign-probe'
         WHERE i.started_at >= $1 AND h.records LIKE '%"timer","intent":"fired"%' GROUP BY i.key, i.started_at) probe`,
      [since],
    );
    return rows[0]?.ms ?? 0;
  });
}

/** What is due and has not been done; zero when everything was worked off. */
export function dueWork(house: House): Promise<number> {
  return looking(house, async (database) => {
    const { rows } = await database.query<{ due: number }>(
      `SELECT ((SELECT count(*) FROM job WHERE retries > 0) + (SELECT count(*) FROM outbox)
         + (SELECT count(*) FROM process_instance WHERE process_id = 'campaign-probe' AND ended_at IS NULL)
         + (SELECT count(*) FROM timer WHERE due_at < clock_timestamp()))::integer AS due`,
    );
    return rows[0]?.due ?? 0;
  });
}

async function broken(database: Client, sentences: readonly Sentence[]): Promise<string[]> {
  return brokenOf(sentences, async (sql) => (await database.query<{ row: unknown }>(sql)).rows);
}

/** Every history, by its hashes. */
function brokenChains(house: House): Promise<string[]> {
  return asOperator(house.databaseUrl, async (app) => {
    const { faults } = await app.get(AuditCheck, { strict: false }).ofAll(new Map());
    return faults
      .slice(0, 3)
      .map(
        (fault) =>
          `the history of ${String(fault.rootKey)} is ${fault.tampering} at ${String(fault.seq)}`,
      );
  });
}

/** As somebody from whom no policy hides anything. */
async function looking<T>(house: House, look: (database: Client) => Promise<T>): Promise<T> {
  const database = new Client({ connectionString: house.superuserUrl });
  database.on('error', () => undefined);
  await database.connect();
  try {
    return await look(database);
  } finally {
    await database.end();
  }
}
