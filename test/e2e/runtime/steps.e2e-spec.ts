import type { Transaction } from '@minhbach/database';
import { ProcessRuntime, Refusal, type Key } from '@minhbach/runtime';
import { process } from '../../support/bpmn.js';
import { noteTable, RuntimeUnderTest } from '../../support/runtime-under-test.js';

describe('steps', () => {
  let engine: RuntimeUnderTest;
  let runtime: ProcessRuntime;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    ({ runtime } = engine);
    await engine.asOwner(noteTable);
    await engine.deploy({
      'work.bpmn': process('work').start().userTask('first').userTask('second').end().xml(),
      'joined.bpmn': process('joined')
        .start()
        .parallel('fork')
        .userTask('a')
        .parallel('join')
        .userTask('after')
        .end()
        .from('fork')
        .userTask('b')
        .to('join')
        .xml(),
    });
  });

  afterAll(async () => {
    await engine.stop();
  });

  const write = async (tx: Transaction, note: string): Promise<void> => {
    await tx.query('INSERT INTO note VALUES ($1)', [note]);
  };
  const notes = async (name: string) =>
    (await engine.query('SELECT 1 FROM note WHERE text = $1', [name])).length;
  const everythingOf = async (rootKey: Key) => {
    const tables = ['element_instance', 'user_task', 'history'];
    const counts = await Promise.all(
      tables.map((name) => engine.query(`SELECT 1 FROM ${name} WHERE root_key = $1`, [rootKey])),
    );
    return counts.map((rows) => rows.length);
  };

  describe('in one transaction with their domain work', () => {
    it('should store the work before the step, the step and the work after it', async () => {
      // when
      const { rootKey } = await runtime.start({
        processId: 'work',
        variables: { a: 1 },
        actor: 'an',
        businessKey: 'case-1',
        work: async (tx, step) => {
          await write(tx, `before ${String(step.rootKey)}`);
          return { requestId: String(step.rootKey), businessKey: step.businessKey };
        },
        after: async (tx, { rootKey: key }) => {
          await write(tx, `after ${String(key)}`);
        },
      });

      // then
      expect(await notes(`before ${String(rootKey)}`)).toBe(1);
      expect(await notes(`after ${String(rootKey)}`)).toBe(1);
      expect(await engine.instances.variables(rootKey)).toEqual({
        a: 1,
        requestId: String(rootKey),
        businessKey: 'case-1',
      });
    });

    it('should leave nothing of a start when the work after it fails', async () => {
      // given
      let started: Key = 0;

      // when
      const starting = runtime.start({
        processId: 'work',
        variables: {},
        actor: 'an',
        work: async (tx) => {
          await write(tx, 'undone');
          return undefined;
        },
        after: async (_tx, { rootKey }) => {
          started = rootKey;
          throw new Error('the reply cannot be stored');
        },
      });

      // then
      await expect(starting).rejects.toThrow('the reply cannot be stored');
      expect(await notes('undone')).toBe(0);
      expect(started).toBeGreaterThan(0);
      expect(await engine.instances.view(started)).toBeNull();
      expect(await everythingOf(started)).toEqual([0, 0, 0]);
    });

    it('should leave nothing of a completion when the work after it fails', async () => {
      // given
      const rootKey = await engine.start('work');
      const taskKey = await engine.taskAt(rootKey, 'first');
      await runtime.claimTask({ taskKey, person: 'an' });
      const before = await engine.instances.view(rootKey);

      // when
      const completing = runtime.completeTask({
        taskKey,
        person: 'an',
        variables: { a: 1 },
        after: async () => {
          throw new Refusal('wrong-state', 'Not now.');
        },
      });

      // then
      await expect(completing).rejects.toMatchObject({ code: 'wrong-state' });
      expect(await engine.instances.view(rootKey)).toEqual(before);
      expect(await engine.instances.variables(rootKey)).toEqual({});
      expect(await engine.instances.history(rootKey)).toHaveLength(2);
    });

    it('should refuse an unknown process, and variables that cannot be stored', async () => {
      const start = (processId: string, variables: object) =>
        runtime.start({ processId, variables: variables as Record<string, unknown>, actor: 'an' });
      await expect(start('nowhere', {})).rejects.toMatchObject({ code: 'unknown-definition' });
      await expect(start('work', { a: 'x'.repeat(300_000) })).rejects.toMatchObject({
        code: 'invalid-variables',
      });
    });
  });

  describe('that send a message', () => {
    const outbox = () =>
      engine.query<{ kind: string; payload: object }>(
        'SELECT kind, payload FROM outbox ORDER BY key',
      );
    const message = { name: 'paid', correlationKey: 'i-1', variables: { a: 1 }, actor: 'an' };

    it('should store it with the work that belongs to it', async () => {
      // when
      await runtime.publishMessage({
        ...message,
        timeToLiveMs: 1_000,
        work: (tx) => write(tx, 'paid'),
      });
      await runtime.broadcastSignal({ name: 'holiday', variables: {}, actor: 'an' });

      // then
      expect(await outbox()).toEqual([
        {
          kind: 'publish-message',
          payload: { type: 'publish-message', timeToLiveMs: 1_000, ...message },
        },
        {
          kind: 'broadcast-signal',
          payload: { type: 'broadcast-signal', name: 'holiday', variables: {}, actor: 'an' },
        },
      ]);
      expect(await notes('paid')).toBe(1);
    });

    it('should store neither when the work fails, or the variables cannot be stored', async () => {
      // given
      const before = await outbox();

      // when
      const failing = runtime.publishMessage({
        ...message,
        work: (tx) => write(tx, 'unpaid'),
        after: () => Promise.reject(new Error('no')),
      });

      // then
      await expect(failing).rejects.toThrow('no');
      await expect(
        runtime.publishMessage({ ...message, variables: { a: '\0' } }),
      ).rejects.toMatchObject({ code: 'invalid-variables' });
      expect(await outbox()).toEqual(before);
      expect(await notes('unpaid')).toBe(0);
    });
  });

  describe('in group commits', () => {
    it('should not let one bad step among many hurt the others', async () => {
      // given
      const rootKeys = await Promise.all(Array.from({ length: 40 }, () => engine.start('work')));
      const taskKeys = await Promise.all(rootKeys.map((key) => engine.taskAt(key, 'first')));

      // when
      const outcomes = await Promise.allSettled(
        taskKeys.map((taskKey, number) =>
          runtime.claimTask({
            taskKey,
            person: 'an',
            after: async (tx) => {
              await write(tx, `claim ${String(taskKey)}`);
              if (number === 17) throw new Error('seventeen');
            },
          }),
        ),
      );

      // then
      expect(outcomes.map(({ status }) => status)).toEqual(
        taskKeys.map((_, number) => (number === 17 ? 'rejected' : 'fulfilled')),
      );
      const written = await Promise.all(taskKeys.map((key) => notes(`claim ${String(key)}`)));
      expect(written).toEqual(taskKeys.map((_, number) => (number === 17 ? 0 : 1)));
      const tasks = await Promise.all(taskKeys.map((key) => engine.tasks.byKey(key)));
      expect(tasks.map((task) => task?.assignee)).toEqual(
        taskKeys.map((_, number) => (number === 17 ? null : 'an')),
      );
    });

    it('should not let a statement that the database refuses hurt the others', async () => {
      // given
      const rootKeys = await Promise.all(Array.from({ length: 10 }, () => engine.start('work')));

      // when
      const outcomes = await Promise.allSettled(
        rootKeys.map((rootKey, number) =>
          runtime.setVariables({
            rootKey,
            variables: { number },
            actor: 'an',
            work: async (tx) => {
              if (number === 3) await tx.query('SELECT 1 / 0');
              return undefined;
            },
          }),
        ),
      );

      // then
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
      const variables = await Promise.all(rootKeys.map((key) => engine.instances.variables(key)));
      expect(variables).toEqual(rootKeys.map((_, number) => (number === 3 ? {} : { number })));
    });

    it('should keep the order of the steps of one instance', async () => {
      // given
      const rootKey = await engine.start('work');

      // when
      await Promise.all(
        Array.from({ length: 30 }, (_, number) =>
          runtime.setVariables({ rootKey, variables: { number }, actor: 'an' }),
        ),
      );

      // then
      expect(await engine.instances.variables(rootKey)).toEqual({ number: 29 });
      const history = await engine.instances.history(rootKey);
      expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
    });
  });

  describe('at a parallel join', () => {
    const prepared = async () => {
      const rootKey = await engine.start('joined');
      const [a, b] = [await engine.taskAt(rootKey, 'a'), await engine.taskAt(rootKey, 'b')];
      for (const taskKey of [a, b]) await runtime.claimTask({ taskKey, person: 'an' });
      return { rootKey, a, b };
    };

    it('should go on once when both branches end at the same time', async () => {
      // given
      const instances = await Promise.all(Array.from({ length: 20 }, prepared));

      // when
      await Promise.all(
        instances
          .flatMap(({ a, b }) => [a, b])
          .map((taskKey) => runtime.completeTask({ taskKey, person: 'an', variables: {} })),
      );

      // then
      for (const { rootKey } of instances) {
        const tasks = await engine.tasks.ofInstance(rootKey);
        expect(tasks.map(({ elementId }) => elementId)).toEqual(['after']);
      }
    });

    it('should go on once when two processes of the service end them', async () => {
      // given
      const other = await RuntimeUnderTest.start({ beside: engine });
      const instances = await Promise.all(Array.from({ length: 20 }, prepared));

      // when
      await Promise.all(
        instances.flatMap(({ a, b }) => [
          runtime.completeTask({ taskKey: a, person: 'an', variables: {} }),
          other.runtime.completeTask({ taskKey: b, person: 'an', variables: {} }),
        ]),
      );

      // then
      await other.stop();
      for (const { rootKey } of instances) {
        expect(await engine.instances.view(rootKey)).toMatchObject({
          tokens: [{ elementId: 'after' }],
        });
        expect(await engine.instances.verifyChain(rootKey)).toEqual({ ok: true, steps: 5 });
      }
    });
  });
});
