import type { Transaction } from '@minhbach/database';
import { BpmnError, JobDispatcher, JobWorker, Settler, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

/** Does what the instance's variables ask for. */
@Injectable()
class Clerk {
  readonly done: ActivatedJob[] = [];

  @JobWorker('letter')
  async letter(job: ActivatedJob, tx: Transaction) {
    const { wish } = job.variables;
    await tx.query('INSERT INTO register_counter (register, year, last) VALUES ($1, 2026, 1)', [
      `letter ${String(job.key)}`,
    ]);
    if (wish === 'fail') throw new Error(`no paper\0${'!'.repeat(2_000)}`);
    if (wish === 'object') throw new BpmnError('not-allowed', 'not this one', { why: 'secret' });
    if (wish === 'too much') return { big: 'x'.repeat(400_000) };
    this.done.push(job);
    return { sentBy: 'clerk' };
  }
}

const letters = process('letters')
  .start()
  .serviceTask('write', 'letter')
  .userTask('read', { assignee: 'an' })
  .end()
  .boundaryError('objected', 'write', 'not-allowed')
  .userTask('object', { assignee: 'an' })
  .end('refused')
  .xml();
const foreign = process('foreign').start().serviceTask('elsewhere', 'printing').end().xml();

describe('jobs', () => {
  let service: RuntimeUnderTest;

  beforeEach(async () => {
    service = await RuntimeUnderTest.start({ providers: [Clerk] });
    await service.deploy({ 'letters.bpmn': letters, 'foreign.bpmn': foreign });
  });
  afterEach(async () => service.stop());

  const dispatcher = () => service.get(JobDispatcher);
  const letter = (wish = 'send') => service.start('letters', { wish });

  async function places(rootKey: number): Promise<string[]> {
    return (await service.instances.view(rootKey))!.tokens.map(({ elementId }) => elementId);
  }
  async function effects(): Promise<number> {
    return (await service.query(`SELECT FROM register_counter WHERE register LIKE 'letter %'`))
      .length;
  }
  async function job(rootKey: number) {
    const rows = await service.query<{
      key: string;
      retries: number;
      lock_token: number;
      not_before: Date | null;
    }>('SELECT key, retries, lock_token, not_before FROM job WHERE root_key = $1', [rootKey]);
    return rows[0];
  }

  it('should be worked off in the transaction that completes them', async () => {
    // given
    const key = await letter();

    // when
    expect(await dispatcher().workOff()).toBe(1);

    // then
    expect(await places(key)).toEqual(['read']);
    expect(await service.instances.variables(key)).toMatchObject({ sentBy: 'clerk' });
    expect(await effects()).toBe(1);
    expect(service.get(Clerk).done).toMatchObject([
      { rootKey: key, type: 'letter', elementId: 'write', processId: 'letters', retries: 3 },
    ]);
    expect(await dispatcher().workOff()).toBe(0);
  });

  it('should leave those of a type that nobody here works to others', async () => {
    const key = await service.start('foreign');
    await service.get(Settler).settle();
    expect(await job(key)).toMatchObject({ retries: 3, lock_token: 0 });
  });

  it('should take a business error to the boundary that catches it', async () => {
    const key = await letter('object');

    // when
    await dispatcher().workOff();

    // then
    expect(await places(key)).toEqual(['object']);
    expect(await service.instances.variables(key)).toMatchObject({ why: 'secret' });
    expect(await effects()).toBe(0);
  });

  it('should be tried again later and later, then become an incident that a person resolves', async () => {
    const key = await letter('fail');

    // when it fails, it waits as long again as it has been there, at least five seconds
    await dispatcher().workOff();
    expect(await job(key)).toMatchObject({ retries: 2 });
    expect(await dispatcher().workOff()).toBe(0);
    service.clock.advance({ seconds: 4 });
    expect(await dispatcher().workOff()).toBe(0);
    service.clock.advance({ seconds: 4 });
    expect(await dispatcher().workOff()).toBe(1);
    expect((await job(key))?.not_before).toEqual(new Date(service.clock.fixed().getTime() + 8_000));
    service.clock.advance({ seconds: 8 });
    expect(await dispatcher().workOff()).toBe(1);

    // then nobody tries a third time
    expect(await job(key)).toMatchObject({ retries: 0 });
    service.clock.advance({ days: 1 });
    expect(await dispatcher().workOff()).toBe(0);
    const { items } = await service.incidents.list({ limit: 10 });
    expect(items).toMatchObject([{ rootKey: key, elementId: 'write', code: 'job-failed' }]);
    expect(items[0]!.message).toMatch(/^no paper!{991,1000}…$/u);
    expect(await effects()).toBe(0);

    // and when a person has seen to it, it goes on
    await service.runtime.setVariables({ rootKey: key, variables: { wish: 'send' }, actor: 'an' });
    await service.runtime.resolveIncident({ incidentKey: items[0]!.key, actor: 'an' });
    expect(await dispatcher().workOff()).toBe(1);
    expect(await places(key)).toEqual(['read']);
    expect((await service.incidents.list({ limit: 10 })).items).toEqual([]);
  });

  it('should count variables that cannot be stored as a failed try', async () => {
    const key = await letter('too much');
    await dispatcher().workOff();
    expect(await job(key)).toMatchObject({ retries: 2 });
  });

  it('should not suffer from a bad neighbour in the same batch', async () => {
    // given
    const good = await Promise.all(Array.from({ length: 20 }, () => letter()));
    const bad = await letter('fail');
    good.push(...(await Promise.all(Array.from({ length: 20 }, () => letter()))));

    // when
    expect(await dispatcher().workOff()).toBe(41);

    // then
    for (const key of good) expect(await places(key)).toEqual(['read']);
    expect(await places(bad)).toEqual(['write']);
    expect(await effects()).toBe(40);
  });

  it('should rest while their instance is suspended', async () => {
    const key = await letter();
    await service.runtime.suspend({ rootKey: key, actor: 'an' });
    expect(await dispatcher().workOff()).toBe(0);
    await service.runtime.resume({ rootKey: key, actor: 'an' });
    expect(await dispatcher().workOff()).toBe(1);
  });

  it('should let no instance with many of them keep the others waiting', async () => {
    // given
    const crowd = process('crowd').start().serviceTask('write', 'letter', { each: '=items' }).end();
    await service.deploy({ 'crowd.bpmn': crowd.xml() });
    const items = Array.from({ length: 30 }, (_, index) => index);
    const many = await service.start('crowd', { wish: 'send', items });
    const one = await letter();

    // when only a few are taken
    await dispatcher().workOff(4);

    // then both had their turn
    expect(await places(one)).toEqual(['read']);
    const left = await service.query('SELECT FROM job WHERE root_key = $1', [many]);
    expect(left).toHaveLength(27);
  });
});
