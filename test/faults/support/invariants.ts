import { DatabaseModule, serviceUrl } from '@minhbach/database';
import { QueueModule } from '@minhbach/queue';
import { InstanceQueries, RuntimeModule } from '@minhbach/runtime';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';

/** A sentence about the database that must hold whatever was killed, and the rows that break it. */
interface Invariant {
  readonly name: string;
  readonly violations: string;
}

const invariants: readonly Invariant[] = [
  {
    name: 'every request has an outcome',
    violations: 'SELECT code FROM information_request WHERE outcome IS NULL OR closed_at IS NULL',
  },
  {
    name: 'every request has exactly one process instance, and it has ended',
    violations: `SELECT r.code, i.status FROM information_request r
      FULL JOIN (SELECT * FROM process_instance WHERE process_id = 'information-request') i
        ON i.key = r.process_instance_key
      WHERE r.key IS NULL OR i.key IS NULL OR i.ended_at IS NULL OR i.agenda IS NOT NULL`,
  },
  ...['element_instance', 'user_task', 'job', 'timer', 'message_subscription', 'incident'].map(
    (table) => ({
      name: `an ended instance leaves no ${table}`,
      violations: `SELECT t.* FROM ${table} t JOIN process_instance i ON i.key = t.root_key
        WHERE i.ended_at IS NOT NULL`,
    }),
  ),
  { name: 'no incident was raised', violations: 'SELECT * FROM incident' },
  { name: 'the outbox is empty', violations: 'SELECT * FROM outbox' },
  {
    name: 'no task was completed twice',
    violations: `SELECT root_key, record ->> 'key' AS task FROM history,
        jsonb_array_elements(records::jsonb) AS record
      WHERE record ->> 'type' = 'user-task' AND record ->> 'intent' = 'completed'
      GROUP BY root_key, record ->> 'key' HAVING count(*) > 1`,
  },
  {
    name: 'no job and no timer had its effect twice',
    violations: `SELECT root_key, record ->> 'type' AS type, record ->> 'key' AS key FROM history,
        jsonb_array_elements(records::jsonb) AS record
      WHERE record ->> 'intent' IN ('completed', 'fired') AND record ->> 'type' IN ('job', 'timer')
      GROUP BY 1, 2, 3 HAVING count(*) > 1`,
  },
  {
    name: 'no letter was issued twice',
    violations: `SELECT subject_key, kind FROM official_document
      GROUP BY subject_type, subject_key, kind HAVING count(*) > 1`,
  },
  {
    name: 'the registers count without gaps',
    violations: `SELECT register, year FROM official_document
      GROUP BY register, year HAVING max(number) <> count(*) OR min(number) <> 1`,
  },
  {
    name: 'every delivered answer has its letter',
    violations: `SELECT code FROM information_request r
      WHERE outcome IN ('fulfilled', 'partially-fulfilled') AND NOT EXISTS (
        SELECT FROM official_document d
        WHERE d.subject_key = r.key AND d.kind = 'resolution-slip')`,
  },
];

/**
 * All that is wrong in a service's database, in words; nothing when every accepted request reached
 * its end, everything happened once, and the histories have not been touched.
 */
export async function brokenInvariants(databaseUrl: string): Promise<string[]> {
  const module = await Test.createTestingModule({
    imports: [
      DatabaseModule.forRoot({ url: databaseUrl, entities: [], poolSize: 2 }),
      QueueModule.silent(),
      RuntimeModule,
    ],
  }).compile();
  await module.init();
  try {
    const dataSource = module.get(DataSource);
    const broken = await brokenSentences(dataSource);
    return [...broken, ...(await brokenChains(dataSource, module.get(InstanceQueries)))];
  } finally {
    await module.close();
  }
}

/** How many requests there are. */
export async function countRequests(databaseUrl: string): Promise<number> {
  const dataSource = new DataSource({ type: 'postgres', url: serviceUrl(databaseUrl) });
  await dataSource.initialize();
  try {
    const [row] = await dataSource.query<{ count: number }[]>(
      'SELECT count(*)::integer AS count FROM information_request',
    );
    return row?.count ?? 0;
  } finally {
    await dataSource.destroy();
  }
}

async function brokenSentences(dataSource: DataSource): Promise<string[]> {
  const broken: string[] = [];
  for (const { name, violations } of invariants) {
    const rows = await dataSource.query<unknown[]>(violations);
    if (rows.length > 0)
      broken.push(`it is not so that ${name}: ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return broken;
}

async function brokenChains(dataSource: DataSource, instances: InstanceQueries): Promise<string[]> {
  const broken: string[] = [];
  const rows = await dataSource.query<{ key: string }[]>('SELECT key FROM process_instance');
  for (const { key } of rows) {
    const verdict = await instances.verifyChain(Number(key));
    if (!verdict.ok) broken.push(`the history of ${key} is broken at step ${String(verdict.seq)}`);
  }
  return broken;
}
