import { UnitOfWork, type Transaction } from '@minhbach/database';
import { JobDispatcher, JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { JobClaims } from '../../../libs/runtime/src/job-claims.js';
import { StepQueue } from '../../../libs/runtime/src/step-queue.js';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';
import { until } from '../../support/until.js';

@Injectable()
class Stamping {
  readonly stamped: number[] = [];

  @JobWorker('stamp')
  async stamp(job: ActivatedJob, tx: Transaction) {
    // A second effect for the same job would violate the key.
    await tx.query('INSERT INTO register_counter (register, year, last) VALUES ($1, 2026, 1)', [
      String(job.key),
    ]);
    this.stamped.push(job.key);
    return undefined;
  }
}

const model = process('stamping').start().serviceTask('stamp', 'stamp').end().xml();

describe('two workers', () => {
  let one: RuntimeUnderTest;
  let other: RuntimeUnderTest;

  beforeEach(async () => {
    one = await RuntimeUnderTest.start({ providers: [Stamping] });
    other = await RuntimeUnderTest.start({ providers: [Stamping], beside: one });
    await one.deploy({ 'stamping.bpmn': model });
  });
  afterEach(async () => {
    await other.stop();
    await one.stop();
  });

  const stamped = () => [...one.get(Stamping).stamped, ...other.get(Stamping).stamped];

  it('should share the jobs and do none twice', async () => {
    // given
    const keys = await Promise.all(Array.from({ length: 60 }, () => one.start('stamping')));

    // when both ask again and again
    const ask = async (service: RuntimeUnderTest) => {
      while ((await service.get(JobDispatcher).workOff(7)) > 0);
    };
    await Promise.all([ask(one), ask(other), ask(one), ask(other)]);

    // then
    expect(new Set(stamped()).size).toBe(keys.length);
    expect(stamped()).toHaveLength(keys.length);
    expect(one.get(Stamping).stamped.length).toBeGreaterThan(0);
    expect(other.get(Stamping).stamped.length).toBeGreaterThan(0);
  });

  it('should refuse the one whose claim has run out and was taken over', async () => {
    // given a worker that is slow between claiming a job and completing it
    const key = await one.start('stamping');
    const [slow] = await one.get(JobClaims).take(1, ['stamp'], 10_000);
    expect(slow).toMatchObject({ rootKey: key, lockToken: 1 });

    // when another takes the job over
    expect(await other.get(JobClaims).take(1, ['stamp'], 10_000)).toEqual([]);
    one.clock.advance({ seconds: 11 });
    const [fast] = await other.get(JobClaims).take(1, ['stamp'], 10_000);
    expect(fast).toMatchObject({ key: slow!.key, lockToken: 2 });

    // then only the one that holds it now may complete or fail it
    const complete = (service: RuntimeUnderTest, lockToken: number) =>
      service.get(StepQueue).submit({
        rootKey: key,
        body: { type: 'complete-job', jobKey: slow!.key, variables: {} },
        actor: 'system',
        lockToken,
      });
    await expect(complete(one, 1)).rejects.toMatchObject({ code: 'lock-lost' });
    await complete(other, 2);
    await expect(complete(one, 1)).rejects.toMatchObject({ code: 'not-found' });
    const steps = (await one.instances.history(key)).map(({ trigger }) => trigger);
    expect(steps).toEqual(['start', 'complete-job']);
  });

  it('should leave one effect and no failure when both are at the same job', async () => {
    // given an instance that somebody holds, so that both workers stand before it
    const key = await one.start('stamping');
    let letGo: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (letGo = resolve));
    let isHeld: () => void = () => undefined;
    const lock = new Promise<void>((resolve) => (isHeld = resolve));
    const held = one.get(UnitOfWork).run(async (tx) => {
      await tx.query('SELECT FROM process_instance WHERE key = $1 FOR UPDATE', [key]);
      isHeld();
      await released;
    });
    await lock;
    const first = one.get(JobDispatcher).workOff();
    await until('the first has claimed the job', () => hasToken(key, 1));
    one.clock.advance({ seconds: 11 });
    const second = other.get(JobDispatcher).workOff();
    await until('the second has claimed the job', () => hasToken(key, 2));

    // when
    letGo();
    await held;
    expect([await first, await second]).toEqual([1, 1]);

    // then
    expect(await one.query('SELECT FROM register_counter')).toHaveLength(1);
    const steps = (await one.instances.history(key)).map(({ trigger }) => trigger);
    expect(steps).toEqual(['start', 'complete-job']);
    expect((await one.incidents.list({ limit: 1 })).items).toEqual([]);
  });

  async function hasToken(rootKey: number, token: number): Promise<boolean> {
    const [job] = await one.query<{ lock_token: number }>(
      'SELECT lock_token FROM job WHERE root_key = $1',
      [rootKey],
    );
    return job?.lock_token === token;
  }
});
