import { endWhenSilent } from '../../../libs/database/src/end-when-silent.js';
import { StepQueue } from '../../../libs/runtime/src/step-queue.js';
import type { Transaction } from '@minhbach/database';
import { Pool } from 'pg';
import { process } from '../../support/bpmn.js';
import { DatabaseLines } from '../../support/database-lines.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

/** A process whose connections stay open and carry nothing any more, as when a firewall has forgotten them. */
describe('connections that fall silent', () => {
  let engine: RuntimeUnderTest;
  let silent: RuntimeUnderTest;
  let lines: DatabaseLines;
  let isSilent = false;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    await engine.deploy({ 'work.bpmn': process('work').start().userTask('first').end().xml() });
    lines = await DatabaseLines.open(engine.database.url, (client, server) => {
      client.on('data', (data) => isSilent || server.write(data));
      server.on('data', (data) => isSilent || client.write(data));
    });
    silent = await RuntimeUnderTest.start({
      beside: engine,
      through: () => Promise.resolve(withSettings(lines.url)),
    });
  });

  afterEach(() => {
    isSilent = false;
  });

  afterAll(async () => {
    await lines.stop();
    await silent.stop();
    await engine.stop();
  });

  it('should not keep other processes from what they hold', async () => {
    // given: in the middle of a step
    const rootKey = await engine.start('work');
    let fellSilent: () => void = () => undefined;
    const fallen = new Promise<void>((resolve) => (fellSilent = resolve));
    const lost = step(silent, rootKey, async (tx) => {
      await lock(tx);
      isSilent = true;
      fellSilent();
    });
    const outcome = lost.catch((error: unknown) => error);
    await fallen;

    // when: as many want the same as there are connections for steps, and somebody something else
    const waiting = Array.from({ length: 6 }, async () => {
      const other = await engine.start('work');
      return step(engine, other, lock);
    });
    await Promise.all(waiting);

    // then
    await expect(engine.start('work')).resolves.toEqual(expect.any(Number));
    await lines.stop();
    expect(await outcome).toBeInstanceOf(Error);
    expect(await engine.instances.variables(rootKey)).toEqual({});
  });

  it('should be given up when nothing was heard for too long, and be renewed', async () => {
    // given
    isSilent = false;
    const pool = new Pool({ connectionString: engine.database.url });
    pool.on('error', () => undefined);
    endWhenSilent(pool, 200);

    try {
      // when
      const slow = pool.query('SELECT pg_sleep(60)');

      // then
      await expect(slow).rejects.toThrow('PostgreSQL was not heard of for 0.2 s.');
      await expect(pool.query('SELECT 1')).resolves.toMatchObject({ rowCount: 1 });
    } finally {
      await pool.end();
    }
  });

  it.each([
    ['steps', '10s'],
    ['everything else', '1min'],
  ])('should hold nothing for long, by default, for %s', async (who, limit) => {
    // when
    const rows: unknown[] = [];
    const show = async (tx: Transaction) => {
      rows.push(...(await tx.query('SHOW idle_in_transaction_session_timeout')));
    };
    if (who === 'steps') await step(engine, await engine.start('work'), show);
    else rows.push(...(await engine.query('SHOW idle_in_transaction_session_timeout')));

    // then
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: limit }]);
  });
});

/** So that nobody has to wait for it here. */
function withSettings(url: string): string {
  const address = new URL(url);
  address.searchParams.set('options', '-c idle_in_transaction_session_timeout=300ms');
  return address.href;
}

function step(
  engine: RuntimeUnderTest,
  rootKey: number,
  work: (tx: Transaction) => Promise<void>,
): Promise<unknown> {
  return engine.get(StepQueue).submit({
    rootKey,
    body: { type: 'set-variables', scopeKey: rootKey, variables: {} },
    actor: 'an',
    work: async (tx) => {
      await work(tx);
      return undefined;
    },
  });
}

async function lock(tx: Transaction): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(4711)');
}
