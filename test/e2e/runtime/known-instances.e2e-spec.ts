import { DatabaseModule, UnitOfWork, type Transaction } from '@minhbach/database';
import { QueueModule } from '@minhbach/queue';
import { ProcessRuntime, RuntimeModule, type Key, type StepRequest } from '@minhbach/runtime';
import { Test } from '@nestjs/testing';
import { KnownInstances } from '../../../libs/runtime/src/known-instances.js';
import { StepClock } from '../../../libs/runtime/src/step-clock.js';
import { StepQueue } from '../../../libs/runtime/src/step-queue.js';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

/** A process goes on from what it wrote last; here another one was faster. */
describe('an instance that another process has gone on with', () => {
  let engine: RuntimeUnderTest;
  let other: RuntimeUnderTest;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    await engine.deploy({
      'work.bpmn': process('work').start().userTask('first').userTask('second').end().xml(),
      'job.bpmn': process('job').start().serviceTask('send', 'mail').end().xml(),
    });
    other = await RuntimeUnderTest.start({ beside: engine });
  });

  afterAll(async () => {
    await other.stop();
    await engine.stop();
  });

  const setting = (rootKey: Key, value: Record<string, unknown>): StepRequest => ({
    rootKey,
    body: { type: 'set-variables', scopeKey: rootKey, variables: value },
    actor: 'an',
  });
  const isKnown = (rootKey: Key) => engine.get(KnownInstances).get(rootKey) !== undefined;

  it('should keep a job with the worker that took it over', async () => {
    // given: this process worked jobs, so it keeps instances with open ones
    engine.get(KnownInstances).noteWorker();
    const rootKey = await engine.start('job');
    const [job] = await engine.query<{ key: string }>('SELECT key FROM job WHERE root_key = $1', [
      rootKey,
    ]);
    await engine.query('UPDATE job SET lock_token = 2 WHERE root_key = $1', [rootKey]);
    const completion = (lockToken: number): StepRequest => ({
      rootKey,
      body: { type: 'complete-job', jobKey: Number(job?.key), variables: {} },
      actor: 'system',
      lockToken,
    });
    expect(isKnown(rootKey)).toBe(true);

    // when
    const late = engine.get(StepQueue).submit(completion(1));

    // then
    await expect(late).rejects.toMatchObject({ code: 'lock-lost' });
    const { outcome } = await engine.get(StepQueue).submit(completion(2));
    expect(outcome.state.status).toBe('completed');
  });

  it('should be read again before it goes on', async () => {
    // given
    const rootKey = await engine.start('work');
    await other.get(StepQueue).submit(setting(rootKey, { theirs: 1 }));
    expect(isKnown(rootKey)).toBe(true);

    // when
    await engine.get(StepQueue).submit(setting(rootKey, { mine: 2 }));

    // then
    expect(await engine.instances.variables(rootKey)).toEqual({ theirs: 1, mine: 2 });
    expect(await engine.instances.verifyChain(rootKey)).toEqual({ ok: true, steps: 3 });
  });

  it('should be read again before anything is refused', async () => {
    // given: here the first task still seems to be open, and the second one unknown
    const rootKey = await engine.start('work');
    await other.complete(rootKey, 'first', 'an');
    const taskKey = await other.taskAt(rootKey, 'second');
    await other.runtime.claimTask({ taskKey, person: 'an' });
    expect(isKnown(rootKey)).toBe(true);

    // when: the step comes without a look at the task, which would bring the instance along
    const body = { type: 'complete-user-task', userTaskKey: taskKey, person: 'an' } as const;
    const { outcome } = await engine
      .get(StepQueue)
      .submit({ rootKey, body: { ...body, variables: {} }, actor: 'an' });

    // then
    expect(outcome.state.status).toBe('completed');
  });

  it('should refuse what the other process has done already', async () => {
    // given
    const rootKey = await engine.start('work');
    const taskKey = await engine.taskAt(rootKey, 'first');
    await engine.runtime.claimTask({ taskKey, person: 'an' });
    await other.runtime.completeTask({ taskKey, person: 'an', variables: {} });

    // when
    const again = engine.runtime.completeTask({ taskKey, person: 'an', variables: {} });

    // then
    await expect(again).rejects.toMatchObject({ code: 'not-found' });
  });

  it('should hurt none of those that share its batch', async () => {
    // given
    const rootKeys = await Promise.all(Array.from({ length: 20 }, () => engine.start('work')));
    const overtaken = rootKeys.filter((_, index) => index % 3 === 0);
    for (const rootKey of overtaken) {
      await other.get(StepQueue).submit(setting(rootKey, { theirs: 1 }));
    }

    // when
    await Promise.all(
      rootKeys.map((rootKey) => engine.get(StepQueue).submit(setting(rootKey, { mine: 2 }))),
    );

    // then
    const variables = await Promise.all(rootKeys.map((key) => engine.instances.variables(key)));
    expect(variables).toEqual(
      rootKeys.map((key) => (overtaken.includes(key) ? { theirs: 1, mine: 2 } : { mine: 2 })),
    );
  });
});

describe('the time of a step', () => {
  it('should be the database’s, whatever the process believes', async () => {
    // given: an engine whose idea of the time is wrong by as much as it may be at all
    const engine = await RuntimeUnderTest.start();
    await engine.deploy({ 'work.bpmn': process('work').start().userTask('first').end().xml() });
    const module = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot({ url: engine.database.url, entities: [] }),
        QueueModule.silent(),
        RuntimeModule,
      ],
    }).compile();
    const app = await module.init();
    const runtime = app.get(ProcessRuntime, { strict: false });
    const clock = app.get(StepClock, { strict: false });
    const now = () =>
      app.get(UnitOfWork, { strict: false }).run(async (tx: Transaction) => tx.now.getTime());
    const startedAt = async () => {
      const { outcome } = await runtime.start({ processId: 'work', variables: {}, actor: 'an' });
      return Date.parse(outcome.at);
    };
    await startedAt();

    // when, then: the guess is the rule …
    const before = await now();
    const guessed = await startedAt();
    expect(guessed).toBeGreaterThanOrEqual(before - 1_000);
    expect(guessed).toBeLessThanOrEqual(await now());

    // … and one that is ahead, or far behind, is found out
    for (const wrongBy of [60_000, -60_000]) {
      clock.guess = () => new Date(Date.now() + wrongBy);
      const earliest = await now();
      const at = await startedAt();
      expect(at).toBeGreaterThanOrEqual(earliest);
      expect(at).toBeLessThanOrEqual(await now());
    }
    await module.close();
    await engine.stop();
  });
});
