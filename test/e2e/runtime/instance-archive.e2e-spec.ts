import { ElementStatistics, InstanceArchive } from '@minhbach/runtime';
import { DatabaseLines } from '../../support/database-lines.js';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const work = process('work').start().userTask('first').userTask('second').end().xml();
const days = 30;

/** Instances by when they began and ended; whatever ended before May is due on 20 June. */
const lives = {
  short: ['2026-03-05', '2026-03-10'],
  long: ['2026-03-20', '2026-04-30'],
  recent: ['2026-04-02', '2026-05-01'],
  open: ['2026-03-21', null],
} as const;

type Name = keyof typeof lives;

describe('the archive of instances', () => {
  let engine: RuntimeUnderTest;
  let keys: Record<Name, number>;
  let definitionKey: number;

  beforeEach(async () => {
    engine = await RuntimeUnderTest.start();
    await engine.query("SELECT ensure_history_partitions('2026-03-01', 12)");
    const { processes } = await engine.deploy({ 'work.bpmn': work });
    definitionKey = processes[0]?.key ?? 0;
    keys = await lived();
    at('2026-06-20');
  });
  afterEach(async () => engine.stop());

  const at = (day: string) => {
    engine.clock.set(new Date(`${day}T03:00:00.000Z`));
  };

  const lived = async () => {
    const found: Partial<Record<Name, number>> = {};
    for (const [name, [began, ended]] of Object.entries(lives)) {
      at(began);
      const key = await engine.start('work', { about: name });
      found[name as Name] = key;
      await engine.complete(key, 'first', 'an');
      if (ended === null) continue;
      at(ended);
      await engine.complete(key, 'second', 'an');
    }
    return found as Record<Name, number>;
  };

  const archive = async (by = engine) => by.get(InstanceArchive).archive(days);

  /** All that can be read of the instances, wherever it lies. */
  const readable = async () => {
    const instances = Object.values(keys).map(async (key) => [
      await engine.instances.view(key),
      await engine.instances.history(key),
      await engine.instances.verifyChain(key),
    ]);
    const period = { from: '2026-03-01', to: '2026-06-20', allVersions: false };
    const statistics = await engine.get(ElementStatistics).of(definitionKey, period);
    return { instances: await Promise.all(instances), elements: statistics?.elements };
  };

  /** Whose rows are where. */
  const whereabouts = async () => {
    const names = new Map(Object.entries(keys).map(([name, key]) => [String(key), name]));
    const rows = await engine.query<{ place: string; key: string }>(
      `SELECT DISTINCT tableoid::regclass::text AS place, root_key AS key FROM history
       UNION SELECT DISTINCT tableoid::regclass::text, root_key FROM archive.history
       UNION SELECT 'instance', key FROM process_instance
       UNION SELECT 'archived instance', key FROM archive.process_instance ORDER BY 1, 2`,
    );
    return rows.map(({ place, key }) => `${place}: ${names.get(key) ?? key}`);
  };

  it('takes those that ended long ago, and is read like the rest', async () => {
    // given
    await engine.get(InstanceArchive).archive(10_000);
    const before = await readable();
    expect(before.elements).toContainEqual(
      expect.objectContaining({ elementId: 'second', completed: 3, active: 1 }),
    );

    // when
    expect(await engine.get(InstanceArchive).count(days)).toMatchObject({ instances: 2 });
    const report = await archive();

    // then
    expect(report).toEqual({
      before: new Date('2026-05-01T00:00:00.000Z'),
      instances: 2,
      months: ['2026-03', '2026-04'],
      postponed: [],
    });
    expect(await whereabouts()).toEqual([
      'archive.history_2026_03: short',
      'archive.history_2026_03: long',
      'archive.history_2026_04: long',
      'archived instance: short',
      'archived instance: long',
      'history_2026_05: recent',
      'history_default: recent',
      'history_default: open',
      'instance: recent',
      'instance: open',
    ]);
    expect(await readable()).toEqual(before);
  });

  it('takes nothing twice', async () => {
    await archive();
    const before = [await whereabouts(), await readable()];

    expect(await archive()).toMatchObject({ instances: 0, months: [], postponed: [] });

    expect([await whereabouts(), await readable()]).toEqual(before);
  });

  it('lets open instances go on, and takes them when they have ended in their turn', async () => {
    // given
    await archive();

    // when
    at('2026-07-01');
    await engine.complete(keys.open, 'second', 'an');
    at('2026-09-15');
    const before = await readable();
    expect(await archive()).toMatchObject({ instances: 2 });

    // then
    expect(await whereabouts()).not.toContainEqual(expect.stringMatching(/^(history|instance)/));
    expect((await readable()).instances).toEqual(before.instances);
    expect(await engine.instances.verifyChain(keys.open)).toEqual({ ok: true, steps: 5 });
  });

  it('knows what is not in it', async () => {
    await archive();

    expect(await engine.instances.view(999)).toBeNull();
    await expect(
      engine.runtime.cancel({ rootKey: keys.short, actor: 'admin' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is whole wherever it was interrupted, and goes on', async () => {
    // given a line that is cut once so many messages have gone over it
    await engine.get(InstanceArchive).archive(10_000);
    const before = await readable();
    let left = Infinity;
    const lines = await DatabaseLines.open(engine.database.url, (client, database) => {
      client.on('data', (data) => {
        if (--left < 0) client.destroy();
        else database.write(data);
      });
      database.on('data', (data) => client.write(data));
    });
    const other = await RuntimeUnderTest.start({
      beside: engine,
      through: async () => Promise.resolve(lines.url),
    });

    // when
    let cuts = 0;
    try {
      for (; ; cuts++) {
        left = cuts;
        const report = await archive(other).catch(() => null);
        const isCut = left < 0;
        left = Infinity;
        expect(await readable()).toEqual(before);
        if (report && !isCut && report.postponed.length === 0) break;
      }
    } finally {
      await other.stop();
      await lines.stop();
    }

    // then
    expect(cuts).toBeGreaterThan(10);
    expect(await whereabouts()).toContain('archive.history_2026_03: long');
  }, 60_000);

  it('leaves a month alone that too many instances still need', async () => {
    await archive();
    const [row] = await engine.query<{ moved: boolean }>(
      "SELECT archive_history_month('history_2026_05', '2026-06-01', 0) AS moved",
    );

    expect(row?.moved).toBe(false);
    expect(await whereabouts()).toContain('history_2026_05: recent');
  });

  it.each(['history_default', 'history', 'person', 'history_2026_07', 'history_1999_01'])(
    'does not take %s for a month that is over',
    async (part) => {
      const [row] = await engine.query<{ moved: boolean }>(
        "SELECT archive_history_month($1, '2026-07-01', 100) AS moved",
        [part],
      );
      expect(row?.moved).toBe(false);
    },
  );

  it('is not changed by the service, and a change is seen', async () => {
    // given
    await archive();
    for (const sql of [
      'UPDATE archive.history SET actor = actor',
      'DELETE FROM archive.history_2026_03',
      'UPDATE archive.process_instance SET seq = seq',
      'DELETE FROM archive.process_instance',
    ]) {
      await expect(engine.query(sql)).rejects.toThrow('permission denied');
    }

    // when
    await engine.asOwner(
      "UPDATE archive.history SET actor = 'lan' WHERE root_key = $1 AND seq = 4",
      [keys.long],
    );

    // then
    expect(await engine.instances.verifyChain(keys.long)).toEqual({
      ...{ ok: false, seq: 4, tampering: 'changed' },
    });
    expect(await engine.instances.verifyChain(keys.short)).toMatchObject({ ok: true });
  });

  it.each(['process_instance', 'history'])('has the columns of %s', async (table) => {
    const columns = async (schema: string) =>
      engine.query(
        `SELECT column_name, data_type FROM information_schema.columns
         WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position`,
        [schema, table],
      );
    expect(await columns('archive')).toEqual(await columns('public'));
  });
});
