import { Settler, OutsideJobWorker, BpmnError, JobDispatcher, JobWorker } from '@minhbach/runtime';
import type { JobHandler, OutsideJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { OutsideJobs } from '../../../libs/runtime/src/outside-jobs.js';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';
import { until } from '../../support/until.js';

/** Asks somebody who answers when the test says so. */
@Injectable()
class Caller {
  readonly asked: OutsideJob[] = [];
  answer: (wish: unknown) => Promise<void> = async () => undefined;

  @OutsideJobWorker('call', 100)
  async call(job: OutsideJob): Promise<JobHandler> {
    this.asked.push(job);
    await this.answer(job.variables.wish);
    return async ({ key }, tx) => {
      // A second effect for the same job would violate the key.
      await tx.query('INSERT INTO register_counter (register, year, last) VALUES ($1, 2026, 1)', [
        String(key),
      ]);
      return { answered: job.variables.wish };
    };
  }

  @JobWorker('stamp')
  async stamp() {
    return undefined;
  }
}

const calls = process('calls')
  .start()
  .serviceTask('ask', 'call')
  .userTask('read', { assignee: 'an' })
  .end()
  .boundaryError('objected', 'ask', 'not-allowed')
  .userTask('object', { assignee: 'an' })
  .end('refused')
  .xml();
const stamps = process('stamps').start().serviceTask('stamp', 'stamp').end().xml();

describe('a job that waits for somebody outside', () => {
  let one: RuntimeUnderTest;

  beforeEach(async () => {
    one = await RuntimeUnderTest.start({ providers: [Caller] });
    await one.deploy({ 'calls.bpmn': calls, 'stamps.bpmn': stamps });
  });
  afterEach(async () => one.stop());

  const caller = () => one.get(Caller);
  const settle = async () => one.get(Settler).settle();
  const place = async (rootKey: number) =>
    (await one.instances.view(rootKey))?.tokens.map(({ elementId }) => elementId);
  const effects = async () => (await one.query('SELECT FROM register_counter')).length;

  it('is completed with what was answered', async () => {
    const key = await one.start('calls', { wish: 'hello' });

    await settle();

    expect(await place(key)).toEqual(['read']);
    expect(caller().asked).toMatchObject([
      { type: 'call', elementId: 'ask', rootKey: key, variables: { wish: 'hello' } },
    ]);
    const [root] = await one.query('SELECT variables FROM element_instance WHERE key = $1', [key]);
    expect(root?.variables).toMatchObject({ answered: 'hello' });
  });

  it('is remembered with how long it was waited for', async () => {
    // given
    caller().answer = async () => one.clock.advance({ seconds: 40 });
    const key = await one.start('calls', { wish: 'hello' });
    one.clock.advance({ minutes: 5 });

    // when
    await settle();

    // then
    const history = await one.instances.history(key);
    const records = history.flatMap((entry) => entry.records);
    expect(records).toContainEqual(
      expect.objectContaining({ type: 'job', intent: 'completed', data: { heldMs: 40_000 } }),
    );
  });

  it('holds no transaction, no lock and no other job up while it waits', async () => {
    // given one that does not get an answer yet
    let answer: () => void = () => undefined;
    caller().answer = async () => new Promise<void>((resolve) => (answer = resolve));
    const key = await one.start('calls', { wish: 'hello' });
    await one.get(OutsideJobs).begin();
    await until('it is asked', async () => caller().asked.length === 1);

    // when
    const locked = await one.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database()
         AND state LIKE 'idle in transaction%'`,
    );
    await one.runtime.setVariables({ rootKey: key, variables: { seen: true }, actor: 'an' });
    await one.start('stamps');
    await one.get(JobDispatcher).workOff();

    // then
    expect(locked).toEqual([]);
    answer();
    await until('it has gone on', async () => (await place(key))?.[0] === 'read');
  });

  it('counts as a failed try when the time is up, and is tried again after a while', async () => {
    // given
    caller().answer = async () => new Promise<void>(() => undefined);
    const key = await one.start('calls', { wish: 'hello' });

    // when
    await settle();

    // then
    expect(await one.query('SELECT retries FROM job')).toEqual([{ retries: 2 }]);
    caller().answer = async () => undefined;
    await settle();
    expect(await place(key)).toEqual(['ask']);
    one.clock.advance({ seconds: 6 });
    await settle();
    expect(await place(key)).toEqual(['read']);
    expect(await effects()).toBe(1);
  });

  it('is an incident after its last try', async () => {
    caller().answer = async () => Promise.reject(new Error('no such host'));
    await one.start('calls', { wish: 'hello' });

    for (let minutes = 0; minutes < 3; minutes++) {
      await settle();
      one.clock.advance({ minutes: 10 });
    }

    const { items } = await one.incidents.list({ limit: 1 });
    expect(items).toMatchObject([{ code: 'job-failed', message: 'no such host' }]);
  });

  it('may be answered by an error of the model', async () => {
    caller().answer = async () => Promise.reject(new BpmnError('not-allowed', 'not this one'));
    const key = await one.start('calls', { wish: 'hello' });

    await settle();

    expect(await place(key)).toEqual(['object']);
  });

  it('leaves one effect when it was taken over by another meanwhile', async () => {
    // given
    const other = await RuntimeUnderTest.start({ providers: [Caller], beside: one });
    let late: () => void = () => undefined;
    caller().answer = async () => new Promise<void>((resolve) => (late = resolve));
    const key = await one.start('calls', { wish: 'hello' });
    await one.get(OutsideJobs).begin();
    await until('it is asked', async () => caller().asked.length === 1);

    // when the claim has run out
    one.clock.advance({ seconds: 11 });
    await other.get(OutsideJobs).workOff();
    late();
    await one.get(OutsideJobs).workOff();
    await other.stop();

    // then
    expect(await place(key)).toEqual(['read']);
    expect(await effects()).toBe(1);
    expect((await one.incidents.list({ limit: 1 })).items).toEqual([]);
  });

  it('is one of eight at most that one process waits for', async () => {
    // given
    const answers: (() => void)[] = [];
    caller().answer = async () => new Promise<void>((resolve) => answers.push(resolve));
    await Promise.all(Array.from({ length: 10 }, () => one.start('calls', { wish: 'hello' })));

    // when
    const first = [await one.get(OutsideJobs).begin(), await one.get(OutsideJobs).begin()];
    await until('eight are asked', async () => caller().asked.length === 8);

    // then
    expect(first).toEqual([8, 0]);
    caller().answer = async () => undefined;
    for (const answer of answers) answer();
    await until('all are done', async () => {
      await settle();
      return (await effects()) === 10;
    });
  });
});
