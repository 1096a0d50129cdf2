import {
  askedBy,
  assertGuardedRole,
  Clock,
  createDataSource,
  FixedClock,
  serviceUrl,
  UnguardedRole,
  UnitOfWork,
  type Asker,
} from '@minhbach/database';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { commonPool } from '../../../libs/database/src/common-pool.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const firm = (person: string): Asker => ({
  person,
  organisation: null,
  role: 'business',
  groups: [],
});
const member = (...groups: string[]): Asker => ({
  ...{ person: '9', organisation: null },
  ...{ role: 'officer', groups },
});

const request = (key: number, requester: string, agency: string) =>
  `(${String(key)}, 'YC-${String(key)}', ${String(key)}, '${requester}', 1, 'Tựa', 'Mục đích', 'network', 'law',
    now(), '2026-10-05', '${agency}', 'network')`;

describe('who asks the database', () => {
  let database: TestDatabase;
  /** One connection only: whatever somebody left on it, the next one would have. */
  let dataSource: DataSource;
  let work: UnitOfWork;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource({
      url: database.url,
      entities: [],
      poolSize: 1,
    }).initialize();
    const clock: Clock = new FixedClock(new Date('2026-10-05T01:00:00Z'));
    work = new UnitOfWork(dataSource, clock);
    await dataSource.query(
      `INSERT INTO information_request (key, code, process_instance_key, requester_id, subject, title, purpose, channel,
         regime, submitted_at, submitted_on, agency_code, requested_delivery)
       VALUES ${request(1, '101', 'stc')}, ${request(2, '102', 'sxd')}`,
    );
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const keysSeenBy = (asker: Asker) =>
    askedBy(asker, async () => {
      const rows = await dataSource.query<{ key: string }[]>(
        'SELECT key FROM information_request ORDER BY key',
      );
      return rows.map(({ key }) => Number(key));
    });

  it.each<[string, Asker, number[]]>([
    ['nobody', 'nobody', []],
    ['the service', 'service', [1, 2]],
    ['who asked for the first', firm('101'), [1]],
    ['who asked for the second', firm('102'), [2]],
    ['another business', firm('103'), []],
    ['the agency of the first', member('stc:reception'), [1]],
    ['members of both agencies', member('stc:reception', 'sxd:director'), [1, 2]],
    ['a group whose name is a list', member('sxx,stc:reception'), []],
    ['a group whose name is a statement', member(`x'; RESET minhbach.asker; --:reception`), []],
    ['who oversees the agencies', { ...(member() as object), role: 'supervisor' } as Asker, [1, 2]],
    ['who runs the service', { ...(member() as object), role: 'admin' } as Asker, []],
  ])('shows %s what is his', async (_, asker, keys) => {
    expect(await keysSeenBy(asker)).toEqual(keys);
  });

  it('shows nothing on a connection that says nothing, also to the owner of the tables', async () => {
    for (const url of [database.url, database.ownerUrl.replace(/\?.*/, '')]) {
      const client = new Client({ connectionString: url });
      await client.connect();
      const { rowCount } = await client.query('SELECT FROM information_request');
      await client.end();
      expect(rowCount).toBe(0);
    }
  });

  it('leaves nothing of one for the next, 2,000 times on one connection', async () => {
    const askers = [firm('101'), firm('102'), 'nobody', member('stc:reception')] as const;
    const mine = [[1], [2], [], [1]];
    const turns = Array.from({ length: 2_000 }, (_, turn) => turn % askers.length);
    const seen = await Promise.all(turns.map((which) => keysSeenBy(askers[which] ?? 'nobody')));
    const foreign = seen.filter((keys, turn) => String(keys) !== String(mine[turns[turn] ?? 0]));
    expect(foreign).toEqual([]);
  });

  it('says it again after a statement and a transaction that failed', async () => {
    const failing = askedBy(firm('101'), () => dataSource.query('SELECT 1 / 0'));
    await expect(failing).rejects.toThrow('division by zero');
    const broken = askedBy(firm('101'), () =>
      work.run(async (tx) => {
        await tx.query('SELECT 1 / 0');
      }),
    );
    await expect(broken).rejects.toThrow('division by zero');
    expect(await keysSeenBy(firm('102'))).toEqual([2]);
    expect(await keysSeenBy('service')).toEqual([1, 2]);
  });

  it('tells it with a statement by itself, whose answer it leaves as it is', async () => {
    const settings = `SELECT current_setting('minhbach.asker', true) AS asker, $1::integer AS n`;
    const asPerson = await askedBy(firm('101'), () => dataSource.query(settings, [1]));
    const asService = await dataSource.query(settings, [2]);
    expect(asPerson).toEqual([{ asker: JSON.stringify(firm('101')), n: 1 }]);
    expect(asService).toEqual([{ asker: 'service', n: 2 }]);
  });

  it('commits what a statement by itself writes, and nothing of one that fails at its end', async () => {
    const save = (form: string) =>
      askedBy(firm('104'), () =>
        dataSource.query(
          `INSERT INTO form_draft (person_key, form, content, revision, saved_at)
           SELECT 104, form, '{}', 1, now() FROM unnest($1::text[]) AS form`,
          [[form, form.toUpperCase()]],
        ),
      );
    await save('a');
    await expect(save('A')).rejects.toThrow('duplicate key');
    const [row] = await dataSource.query<{ forms: string[] }[]>(
      `SELECT array_agg(form ORDER BY form) AS forms FROM form_draft WHERE person_key = 104`,
    );
    expect(row?.forms.map((form) => form.toLowerCase())).toEqual(['a', 'a']);
  });

  it('goes on with a statement known by its name after its first try could not be read', async () => {
    const pool = commonPool(dataSource);
    const named = (text: string) => ({ name: 'by-name', text, values: [1] });
    const bad = named('SELECT nothing FROM nowhere WHERE key = $1');
    await expect(askedBy(firm('101'), () => pool.query(bad))).rejects.toThrow('does not exist');
    const good = named('SELECT key FROM information_request WHERE key = $1');
    const counts = [];
    for (const asker of [firm('101'), firm('102'), 'service'] as const) {
      counts.push((await askedBy(asker, () => pool.query(good))).rowCount);
    }
    expect(counts).toEqual([1, 0, 1]);
  });

  it('holds within a transaction, a savepoint of it, and one that is isolated more', async () => {
    const count = 'SELECT count(*)::integer AS n FROM information_request';
    const [inWork, inSavepoint, isolated] = await askedBy(firm('101'), async () => [
      await work.run(async (tx) => tx.query(count)),
      await work.run(async (tx) => {
        await tx.query('SAVEPOINT a');
        await tx.query('ROLLBACK TO SAVEPOINT a');
        return tx.query(count);
      }),
      await dataSource.transaction('REPEATABLE READ', async (manager) =>
        manager.query<unknown[]>(count),
      ),
    ]);
    expect([inWork, inSavepoint, isolated]).toEqual(Array(3).fill([{ n: 1 }]));
  });

  it('writes what is his and nothing else', async () => {
    const draft = (person: string) =>
      `INSERT INTO form_draft (person_key, form, content, revision, saved_at) VALUES (${person}, 'request', '{}', 1, now())`;
    await askedBy(firm('101'), () => dataSource.query(draft('101')));
    const foreign = askedBy(firm('101'), () => dataSource.query(draft('102')));
    await expect(foreign).rejects.toThrow('row-level security');
    const [row] = await dataSource.query<{ n: number }[]>(
      'SELECT count(*)::integer AS n FROM form_draft WHERE person_key IN (101, 102)',
    );
    expect(row).toEqual({ n: 1 });
  });

  it.each<[string, (url: string) => string]>([
    ['an address', (url) => url],
    ['an address that was the service’s before', serviceUrl],
  ])('keeps, as the last word, what %s says beside', (_, given) => {
    const before = given('postgres://a@b/c?options=-c%20work_mem%3D8MB');
    const url = new URL(serviceUrl(before, '-c enable_seqscan=off'));
    expect(url.searchParams.get('options')).toBe(
      '-c minhbach.asker=service -c idle_in_transaction_session_timeout=60s -c enable_seqscan=off -c work_mem=8MB',
    );
  });

  describe('with a role that reads past it', () => {
    const superuser = () => process.env.TEST_DATABASE_URL ?? '';

    it.each<[string, NodeJS.ProcessEnv, 'refused' | 'told' | 'silent', () => string]>([
      ['in production', { NODE_ENV: 'production' }, 'refused', superuser],
      [
        'in production, knowingly',
        { NODE_ENV: 'production', MINHBACH_UNGUARDED_ROLE: 'accepted' },
        'told',
        superuser,
      ],
      ['elsewhere', {}, 'told', superuser],
      ['and is not one', { NODE_ENV: 'production' }, 'silent', () => database.url],
    ])('is told of it %s', async (_, environment, outcome, url) => {
      const said: string[] = [];
      const start = assertGuardedRole(url(), environment, (line) => said.push(line));
      const ended = await start.then(
        () => (said.length > 0 ? 'told' : 'silent'),
        (error: unknown) => (error instanceof UnguardedRole ? 'refused' : error),
      );
      expect(ended).toBe(outcome);
    });
  });
});
