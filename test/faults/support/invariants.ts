import { DatabaseModule, serviceUrl } from '@minhbach/database';
import { QueueModule } from '@minhbach/queue';
import { InstanceQueries, RuntimeModule } from '@minhbach/runtime';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  answersWithLetters,
  brokenOf,
  emptyOutbox,
  noIncident,
  noLetterTwice,
  nothingLeftIn,
  registersWithoutGaps,
  type Sentence,
} from './sentences.js';

/** What of the engine's belongs to an instance while it goes on. */
const whileItRuns = [
  'element_instance',
  'user_task',
  'job',
  'timer',
  'message_subscription',
  'incident',
];

const invariants: readonly Sentence[] = [
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
  ...nothingLeftIn(whileItRuns),
  noIncident,
  emptyOutbox,
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
  noLetterTwice,
  registersWithoutGaps,
  answersWithLetters,
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
    const broken = await brokenOf(invariants, async (sql) => dataSource.query(sql));
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

async function brokenChains(dataSource: DataSource, instances: InstanceQueries): Promise<string[]> {
  const broken: string[] = [];
  const rows = await dataSource.query<{ key: string }[]>('SELECT key FROM process_instance');
  for (const { key } of rows) {
    const verdict = await instances.verifyChain(Number(key));
    if (!verdict.ok) broken.push(`the history of ${key} is broken at step ${String(verdict.seq)}`);
  }
  return broken;
}
