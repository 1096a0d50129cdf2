import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { lostWrites } from './campaign/invariants/acknowledged.js';
import { afterwards, standing } from './campaign/invariants/sentences.js';
import { Ledger } from './campaign/load/ledger.js';
import { firstViolations } from './support/sentences.js';

/** The tables that are looked at, by their real columns and without any constraint, so that they can be wrong. */
const tables = [
  ...['process_instance', 'element_instance', 'history', 'outbox', 'doorbell'],
  ...['job', 'user_task', 'incident', 'timer', 'message_subscription'],
  ...['information_request', 'official_document', 'stored_file'],
];

const history = (key: number, ...records: object[]) =>
  `INSERT INTO history (root_key, at, records) VALUES (${String(key)}, '2026-11-02 08:00:00Z', '${JSON.stringify(records)}');`;
const instance = (key: number, more = '', process = 'campaign-probe') =>
  `INSERT INTO process_instance (key, process_id, status, started_at, business_key ${more && ', ended_at'})
   VALUES (${String(key)}, '${process}', '${more ? 'completed' : 'active'}', '2026-11-02 08:00:00Z', 'a' ${more && `, '${more}'`});`;
const ended = '2026-11-02 09:00:00Z';
const token = (intent: string) => ({ type: 'element', intent, elementInstanceKey: 2 });
const done = (type: string, intent = 'completed') => ({ type, intent, key: 7 });
const live = `INSERT INTO element_instance (key, root_key, process_instance_key, state, element_id)
  VALUES (2, 1, 1, 'active', 'a');`;
const moved = `INSERT INTO job (key, root_key, element_instance_key, retries) VALUES (3, 1, 2, 3);`;
const letter = (number: number, subject: number) =>
  `INSERT INTO official_document (register, year, number, subject_type, subject_key, kind)
   VALUES ('out', 2026, ${String(number)}, 'request', ${String(subject)}, 'receipt');`;
const request = (outcome = 'NULL', process = 1) =>
  `INSERT INTO information_request (key, code, process_instance_key, outcome, closed_at)
   VALUES (9, 'YC-1', ${String(process)}, ${outcome}, now());`;

describe('the invariants of the fault campaign', () => {
  let test: TestDatabase;
  let database: Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = new Client({ connectionString: test.ownerUrl });
    await database.connect();
    for (const table of tables) {
      await database.query(`CREATE TEMP TABLE ${table} AS TABLE public.${table} WITH NO DATA`);
    }
  });

  afterEach(async () => {
    await database.query(tables.map((table) => `TRUNCATE pg_temp.${table}`).join(';'));
  });

  afterAll(async () => {
    await database.end();
    await test.drop();
  });

  it.each<[broken: string, rows: string]>([
    [
      'no task, job or timer had its effect twice',
      history(1, done('job')) + history(1, done('job')),
    ],
    [
      'no task, job or timer had its effect twice',
      history(1, done('timer', 'fired'), done('timer', 'fired')),
    ],
    ['every token that came is there or has gone, once', history(1, token('activated'))],
    [
      'every token that came is there or has gone, once',
      history(1, token('activated'), token('completed'), token('completed')),
    ],
    ['every token that came is there or has gone, once', live + moved],
    ['something can move every token', instance(1) + history(1, token('activated')) + live],
    ['no timer fired before it was due', instance(1) + history(1, done('timer', 'fired'))],
    ['no letter was issued twice', letter(1, 5) + letter(2, 5)],
    ['the registers count without gaps', letter(1, 5) + letter(3, 6)],
    ['no incident was raised', 'INSERT INTO incident (key) VALUES (1)'],
  ])('see while people are at work when it is not so that %s', async (broken, rows) => {
    await database.query(rows);

    expect(await brokenOf(standing)).toEqual([broken]);
  });

  it.each<[broken: string, rows: string]>([
    ['every request has exactly one process instance', request("'withdrawn'")],
    ['every request has exactly one process instance', instance(1, ended, 'information-request')],
    ['every request has its outcome, and every instance has ended', instance(1)],
    [
      'every request has its outcome, and every instance has ended',
      instance(1, ended, 'information-request') + request(),
    ],
    ['an ended instance leaves no job', instance(1, ended) + moved],
    [
      'every delivered answer has its letter',
      instance(1, ended, 'information-request') + request("'fulfilled'"),
    ],
    ['the outbox is empty', 'INSERT INTO outbox (key) VALUES (1)'],
    [
      'no bell is said to be on its way that should have rung a minute ago',
      `INSERT INTO doorbell (name, rings_at) VALUES ('jobs', now() - interval '2 minutes')`,
    ],
    [
      'no timer is late by a minute',
      `${instance(1, '', 'monthly-report')} INSERT INTO timer (root_key, due_at) VALUES (1, now() - interval '2 minutes')`,
    ],
  ])('see in the end when it is not so that %s', async (broken, rows) => {
    await database.query(rows);

    expect(await brokenOf(afterwards)).toEqual([broken]);
  });

  it('have nothing to say of an empty service', async () => {
    expect(await brokenOf([...standing, ...afterwards])).toEqual([]);
    expect(await lostWrites(database, new Ledger())).toEqual([]);
  });

  it('see every acknowledged write that is lost, and every start that became two', async () => {
    // given
    const ledger = new Ledger();
    ledger.requests.add('9').add('10');
    ledger.tasks.add('7').add('8');
    ledger.files.add('ab').add('cd');
    ledger.probes.set('a', 'unknown').set('b', 'acknowledged').set('c', 'unknown');
    await database.query(
      `${instance(1)} ${instance(2)} ${request()} ${history(1, done('user-task'))}
       INSERT INTO stored_file (sha256, state) VALUES ('ab', 'clean')`,
    );

    // then
    expect(await lostWrites(database, ledger)).toEqual([
      'an acknowledged request is lost: 10',
      'an acknowledged completion of task is lost: 8',
      'an acknowledged file is lost: cd',
      'one start became 2 instances: a',
      'an acknowledged start is lost: b',
    ]);
  });

  async function brokenOf(sentences: typeof standing): Promise<string[]> {
    const broken: string[] = [];
    for (const sentence of sentences) {
      const { rows } = await database.query(firstViolations(sentence));
      if (rows.length > 0) broken.push(sentence.name);
    }
    return broken;
  }
});
