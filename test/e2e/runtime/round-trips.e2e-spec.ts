import type { Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/runtime';
import { StepQueue } from '../../../libs/runtime/src/step-queue.js';
import { process } from '../../support/bpmn.js';
import { DatabaseProxy } from '../../support/database-proxy.js';
import { noteTable, RuntimeUnderTest } from '../../support/runtime-under-test.js';

describe('round trips to PostgreSQL', () => {
  let proxy: DatabaseProxy;
  let engine: RuntimeUnderTest;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start({
      through: async (url) => (proxy = await DatabaseProxy.start(url)).url,
    });
    await engine.asOwner(noteTable);
    await engine.deploy({
      'work.bpmn': process('work').start().userTask('first').userTask('second').end().xml(),
      'aided.bpmn': process('aided')
        .start()
        .parallel('fork')
        .userTask('first')
        .end()
        .from('fork')
        .serviceTask('help', 'help')
        .end('helped')
        .xml(),
    });
    // Connections are open and statements prepared.
    for (let i = 0; i < 6; i++) await engine.complete(await engine.start('work'), 'first', 'an');
  });

  afterAll(async () => {
    await engine.stop();
    await proxy.stop();
  });

  const claimedTask = async () => {
    const taskKey = await engine.taskAt(await engine.start('work'), 'first');
    await engine.runtime.claimTask({ taskKey, person: 'an' });
    return taskKey;
  };
  const note = async (tx: Transaction) => {
    await tx.query('INSERT INTO note VALUES ($1)', ['done']);
  };

  it('should be one for a lone completion of a user task that this process has made', async () => {
    // given
    const taskKey = await claimedTask();

    // when
    const trips = await proxy.roundTripsOf(() =>
      engine.runtime.completeTask({ taskKey, person: 'an', variables: { ok: true } }),
    );

    // then: the write, which is the transaction
    expect(trips).toBe(1);
  });

  it.each([
    ['two when the task was made by another process of the service', 'work', 2],
    ['three when a worker has a job of the same instance', 'aided', 3],
  ])('should be %s', async (_what, processId, expected) => {
    // given
    const other = await RuntimeUnderTest.start({ beside: engine });
    const rootKey = await other.start(processId);
    const taskKey = await other.taskAt(rootKey, 'first');
    await other.runtime.claimTask({ taskKey, person: 'an' });
    await other.stop();

    // when
    const trips = await proxy.roundTripsOf(() =>
      engine.runtime.completeTask({ taskKey, person: 'an', variables: {} }),
    );

    // then: whose task, its instance, which comes along when no job is open, and write
    expect(trips).toBe(expected);
  });

  it('should be one when the reply to the call is kept with the completion', async () => {
    // given
    const taskKey = await claimedTask();
    const call = { personId: 'an', route: 'POST /completion', bodyHash: Buffer.alloc(32) };
    const callReply = () => ({ ...call, key: String(taskKey), reply: { ok: true } });

    // when
    const trips = await proxy.roundTripsOf(() =>
      engine.runtime.completeTask({ taskKey, person: 'an', variables: {}, callReply }),
    );

    // then
    expect(trips).toBe(1);
  });

  it('should be two when more is written after the completion', async () => {
    // given
    const taskKey = await claimedTask();

    // when
    const trips = await proxy.roundTripsOf(() =>
      engine.runtime.completeTask({ taskKey, person: 'an', variables: {}, after: note }),
    );

    // then: lock, write and store; commit
    expect(trips).toBe(2);
  });

  it('should be two when domain work writes before the step', async () => {
    // given
    const rootKey = await engine.start('work');
    const body = { type: 'set-variables', scopeKey: rootKey, variables: {} } as const;
    const work = async (tx: Transaction) => {
      await note(tx);
      return undefined;
    };

    // when
    const trips = await proxy.roundTripsOf(() =>
      engine.get(StepQueue).submit({ rootKey, body, actor: 'an', work }),
    );

    // then: lock and work; write and commit
    expect(trips).toBe(2);
  });

  it('should be no more for many completions at the same time than their lanes need', async () => {
    // given
    const tasks: Key[] = [];
    for (let i = 0; i < 12; i++) tasks.push(await claimedTask());

    // when
    const trips = await proxy.roundTripsOf(() =>
      Promise.all(
        tasks.map((taskKey) =>
          engine.runtime.completeTask({ taskKey, person: 'an', variables: {} }),
        ),
      ),
    );

    // then: three lanes, each with a lone step and then one batch
    expect(trips).toBeLessThanOrEqual(3 * 2);
  });
});
