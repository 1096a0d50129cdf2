import { OutcomeUnknown, type Transaction } from '@minhbach/database';
import type { Key, StepRequest } from '@minhbach/runtime';
import { StepQueue } from '../../../libs/runtime/src/step-queue.js';
import { process } from '../../support/bpmn.js';
import { DatabaseProxy } from '../../support/database-proxy.js';
import { noteTable, RuntimeUnderTest } from '../../support/runtime-under-test.js';

/** What the service says about a step against what the database has of it. */
describe('the outcome of a step', () => {
  let proxy: DatabaseProxy;
  let engine: RuntimeUnderTest;
  let other: RuntimeUnderTest;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start({
      through: async (url) => (proxy = await DatabaseProxy.start(url)).url,
    });
    await engine.asOwner(noteTable);
    await engine.deploy({ 'work.bpmn': process('work').start().userTask('first').end().xml() });
    other = await RuntimeUnderTest.start({ beside: engine });
  });

  afterAll(async () => {
    await other.stop();
    await engine.stop();
    await proxy.stop();
  });

  const submit = (request: StepRequest) => engine.get(StepQueue).submit(request);
  const setting = (rootKey: Key, value: string, more: Partial<StepRequest> = {}): StepRequest => ({
    rootKey,
    body: { type: 'set-variables', scopeKey: rootKey, variables: { value } },
    actor: 'an',
    ...more,
  });
  const write = (tx: Transaction, text: string) => tx.query('INSERT INTO note VALUES ($1)', [text]);
  const notes = async (text: string) =>
    (await engine.query('SELECT 1 FROM note WHERE text = $1', [text])).length;
  const seqOf = async (rootKey: Key) => {
    const rows = await other.query<{ seq: number }>(
      'SELECT seq FROM process_instance WHERE key = $1',
      [rootKey],
    );
    return rows[0]?.seq;
  };
  const swallow = async (tx: Transaction) => {
    await write(tx, 'swallowed');
    await tx.query('SELECT 1 / 0').catch(() => undefined);
    return undefined;
  };

  describe.each([
    ['before the step', { work: swallow }],
    ['after the step', { after: swallow }],
  ])('when a failure of the database was swallowed %s', (_, work) => {
    it('should not be success', async () => {
      // given
      const rootKey = await engine.start('work');

      // when
      const step = submit(setting(rootKey, 'a', work));

      // then: PostgreSQL answers such a COMMIT without an error
      await expect(step).rejects.toThrow(/rolled back|aborted/);
      expect(await seqOf(rootKey)).toBe(1);
      expect(await notes('swallowed')).toBe(0);
    });
  });

  describe('when the connection is lost while the commit is under way', () => {
    it('should be unknown for a start, which is not repeated', async () => {
      // given
      const count = async () =>
        (await other.query('SELECT 1 FROM process_instance WHERE business_key = $1', ['lost']))
          .length;
      proxy.loseAnswerTo(/write-/);

      // when
      const start = engine.runtime.start({
        processId: 'work',
        variables: {},
        actor: 'an',
        businessKey: 'lost',
      });

      // then
      await expect(start).rejects.toBeInstanceOf(OutcomeUnknown);
      expect(await count()).toBe(1);
    });

    it('should be unknown for every step of a batch, and none is repeated', async () => {
      // given: so many that each lane writes a batch, its rows of history together
      const rootKeys = await Promise.all(Array.from({ length: 60 }, () => engine.start('work')));
      proxy.loseAnswerTo(/"hash":[^]*"hash":/);

      // when
      const outcomes = await Promise.allSettled(
        rootKeys.map((rootKey) => submit(setting(rootKey, 'b'))),
      );

      // then: what is unknown has happened here, once
      const unknown = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(unknown.length).toBeGreaterThan(1);
      for (const { reason } of unknown) expect(reason).toBeInstanceOf(OutcomeUnknown);
      expect(await Promise.all(rootKeys.map(seqOf))).toEqual(rootKeys.map(() => 2));
    });

    it('should leave the engine working', async () => {
      await expect(engine.start('work')).resolves.toEqual(expect.any(Number));
    });
  });

  describe('when another process goes on with the instance after it was read', () => {
    it.each([
      ['without work in the database', async () => undefined],
      [
        'with work in the database',
        async (tx: Transaction) => (await write(tx, 'raced'), undefined),
      ],
    ])('should build on what the other one wrote, %s', async (_, more) => {
      // given
      const rootKey = await engine.start('work');
      const seen: unknown[] = [];

      // when
      await submit(
        setting(rootKey, 'mine', {
          work: async (tx, { state }) => {
            seen.push(state?.elements.get(rootKey)?.variables?.value);
            if (seen.length === 1) {
              await other.get(StepQueue).submit(setting(rootKey, 'theirs'));
            }
            return more(tx);
          },
        }),
      );

      // then
      expect(seen).toEqual([undefined, 'theirs']);
      expect(await engine.instances.variables(rootKey)).toEqual({ value: 'mine' });
      expect(await engine.instances.verifyChain(rootKey)).toEqual({ ok: true, steps: 3 });
    });

    it('should keep one transaction of the work', async () => {
      expect(await notes('raced')).toBe(1);
    });
  });

  it('should be success after a deadlock between two processes', async () => {
    // given
    const one = await engine.start('work');
    const two = await engine.start('work');
    let holders = 0;
    let bothHold: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (bothHold = resolve));
    const locking = (first: number, second: number) => async (tx: Transaction) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [first]);
      if (++holders === 2) bothHold();
      await both;
      await tx.query('SELECT pg_advisory_xact_lock($1)', [second]);
      await write(tx, 'deadlocked');
      return undefined;
    };

    // when
    await Promise.all([
      submit(setting(one, 'c', { work: locking(1, 2) })),
      other.get(StepQueue).submit(setting(two, 'c', { work: locking(2, 1) })),
    ]);

    // then
    expect(await notes('deadlocked')).toBe(2);
    expect(await Promise.all([one, two].map(seqOf))).toEqual([2, 2]);
  });
});
