import { BatchOperations, Settler, type BatchAction } from '@minhbach/runtime';
import { BatchWorker } from '../../../libs/runtime/src/batch-worker.js';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const work = (second: string) =>
  process('work').start().userTask('first').userTask(second).end().xml();

const failing = process('failing').start().script('calc', '=n + missing', 'm').userTask('t').end();

describe('an operation over many instances', () => {
  let engine: RuntimeUnderTest;
  let batches: BatchOperations;

  beforeEach(async () => {
    engine = await RuntimeUnderTest.start();
    batches = engine.get(BatchOperations);
    await engine.deploy({ 'work.bpmn': work('second'), 'failing.bpmn': failing.xml() });
  });
  afterEach(async () => engine.stop());

  const begin = async (action: BatchAction, processId = 'work') =>
    batches.create({ action, filter: { processId }, actor: 'admin' });

  const startMany = async (count: number, processId = 'work') =>
    Promise.all(Array.from({ length: count }, async () => engine.start(processId, { n: 1 })));

  const statuses = async () =>
    engine.query<{ status: string; n: string }>(
      'SELECT status, count(*) AS n FROM process_instance GROUP BY status ORDER BY status',
    );

  it.each<[BatchAction, string]>([
    [{ type: 'suspend' }, 'suspended'],
    [{ type: 'cancel' }, 'terminated'],
  ])('%j does it to each and counts them', async (action, status) => {
    await startMany(3);
    await startMany(1, 'failing');
    expect(await batches.count({ processId: 'work' })).toBe(3);

    const { key } = await begin(action);
    expect(await batches.read(key)).toMatchObject({ status: 'running', total: 3, pending: 3 });
    await engine.get(Settler).settle();

    expect(await batches.read(key)).toMatchObject({ status: 'completed', done: 3, failed: 0 });
    expect(await statuses()).toEqual([
      { status: 'active', n: '1' },
      { status, n: '3' },
    ]);
  });

  it('migrates, and lists those that cannot be with everything that is in the way', async () => {
    const [able = 0, unable = 0] = await startMany(2);
    await engine.complete(unable, 'first', 'an');
    const { processes } = await engine.deploy({ 'work.bpmn': work('last') });
    const definitionKey = processes[0]?.key ?? 0;

    const { key } = await begin({ type: 'migrate', definitionKey, mappings: [] });
    await engine.get(Settler).settle();

    expect(await batches.read(key)).toMatchObject({ status: 'completed', done: 1, failed: 1 });
    expect((await engine.instances.view(able))?.version).toBe(2);
    const { items } = await batches.failures(key, { limit: 10 });
    expect(items).toMatchObject([
      { rootKey: unable, code: 'invalid-migration', faults: [{ elementId: 'second' }] },
    ]);
  });

  it('sets variables and resolves all incidents', async () => {
    const roots = await startMany(2, 'failing');

    await begin({ type: 'set-variables', variables: { missing: 4 } }, 'failing');
    await engine.get(Settler).settle();
    await begin({ type: 'resolve-incidents', retries: 1 }, 'failing');
    await engine.get(Settler).settle();

    for (const root of roots) {
      expect(await engine.instances.variables(root)).toMatchObject({ m: 5 });
      expect((await engine.instances.view(root))?.incidents).toEqual([]);
    }
  });

  it('modifies', async () => {
    const [root = 0] = await startMany(1);
    const move = [{ from: { elementId: 'first' }, to: { elementId: 'second' } }];

    await begin({ type: 'modify', activate: [], terminate: [], move });
    await engine.get(Settler).settle();

    expect(await engine.taskAt(root, 'second')).toEqual(expect.any(Number));
  });

  it('can be cancelled: what is done stays, the rest is left alone', async () => {
    await startMany(5);
    const { key } = await begin({ type: 'cancel' });
    await engine.get(BatchWorker).workOff(2);

    expect(await batches.cancel(key)).toMatchObject({ status: 'cancelled', done: 2, pending: 3 });
    await engine.get(Settler).settle();

    expect(await batches.read(key)).toMatchObject({ status: 'cancelled', done: 2, pending: 3 });
    await expect(batches.cancel(key)).rejects.toMatchObject({ code: 'wrong-state' });
  });

  it('is gone on with by another process when the first died with what it had taken', async () => {
    // given: a process took two instances and was killed before it did anything
    await startMany(4);
    const { key } = await begin({ type: 'suspend' });
    await engine.query(
      `UPDATE batch_item SET claimed_until = $1 WHERE root_key IN (
         SELECT root_key FROM batch_item ORDER BY root_key LIMIT 2)`,
      [new Date(engine.clock.fixed().getTime() + 30_000)],
    );

    // when another one looks, at once and after the claim has run out
    const other = await RuntimeUnderTest.start({ beside: engine });
    await other.get(Settler).settle();
    expect(await batches.read(key)).toMatchObject({ status: 'running', done: 2, pending: 2 });
    engine.clock.advance({ seconds: 31 });
    await other.get(Settler).settle();
    await other.stop();

    // then every instance was suspended exactly once
    expect(await batches.read(key)).toMatchObject({ status: 'completed', done: 4 });
    const rows = await engine.query(
      `SELECT root_key FROM history WHERE trigger = 'suspend' GROUP BY root_key HAVING count(*) = 1`,
    );
    expect(rows).toHaveLength(4);
  });

  it('does nothing twice when two processes work it off', async () => {
    await startMany(30);
    const { key } = await begin({ type: 'suspend' });
    const other = await RuntimeUnderTest.start({ beside: engine });

    await Promise.all([engine, other].map(async (each) => each.get(Settler).settle()));
    await other.stop();

    expect(await batches.read(key)).toMatchObject({ status: 'completed', done: 30, failed: 0 });
  });

  it('over nothing is over at once', async () => {
    expect(await begin({ type: 'cancel' })).toMatchObject({ status: 'completed', total: 0 });
  });
});
