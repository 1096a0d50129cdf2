import { Settler, TimerService } from '@minhbach/runtime';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const models = {
  'pause.bpmn': process('pause').start().wait('wait', { duration: 'PT1H' }).end().xml(),
  'term.bpmn': process('term').start().wait('wait', { date: '=dueAt' }).end().xml(),
  'reminder.bpmn': process('reminder')
    .start()
    .userTask('answer', { assignee: 'an' })
    .end()
    .boundaryTimer('remind', 'answer', { cycle: 'R3/PT1H' }, false)
    .script('count', '=reminders + 1', 'reminders')
    .end('reminded')
    .xml(),
};

describe('timers', () => {
  let service: RuntimeUnderTest;
  let beside: RuntimeUnderTest;

  beforeAll(async () => {
    service = await RuntimeUnderTest.start();
    beside = await RuntimeUnderTest.start({ beside: service });
    await service.deploy(models);
  });
  afterAll(async () => {
    await beside.stop();
    await service.stop();
  });

  const fire = (limit?: number) => service.get(TimerService).fireDue(limit);
  const status = async (key: number) => (await service.instances.view(key))!.status;

  it('should never fire early, and once when they are due', async () => {
    const key = await service.start('pause');

    // when
    service.clock.advance({ minutes: 59, seconds: 59 });
    expect(await fire()).toBe(0);
    expect(await status(key)).toBe('active');
    service.clock.advance({ seconds: 1 });

    // then, whoever looks
    const taken = await Promise.all([fire(), beside.get(TimerService).fireDue(), fire()]);
    expect(taken.reduce((sum, count) => sum + count)).toBe(1);
    expect(await status(key)).toBe('completed');
    const triggers = (await service.instances.history(key)).map(({ trigger }) => trigger);
    expect(triggers).toEqual(['start', 'fire-timer']);
  });

  it('should follow the variable that their date is read from', async () => {
    // given
    const key = await service.start('term', { dueAt: '2026-06-01T10:00:00Z' });
    const move = (dueAt: string) =>
      service.runtime.setVariables({ rootKey: key, variables: { dueAt }, actor: 'an' });

    // when it is put off, the old date passes
    await move('2026-06-05T10:00:00Z');
    service.clock.set(new Date('2026-06-02T00:00:00Z'));
    expect(await fire()).toBe(0);

    // when it is brought forward, it fires at the new one
    await move('2026-06-03T10:00:00Z');
    service.clock.set(new Date('2026-06-03T10:00:00Z'));
    expect(await fire()).toBe(1);
    expect(await status(key)).toBe('completed');
  });

  it('should go through their cycle, also when nobody looked for a while', async () => {
    const key = await service.start('reminder', { reminders: 0 });
    const reminders = async () => (await service.instances.variables(key)).reminders;

    // when
    service.clock.advance({ hours: 1 });
    await service.get(Settler).settle();
    expect(await reminders()).toBe(1);
    service.clock.advance({ days: 2 });
    await service.get(Settler).settle();

    // then
    expect(await reminders()).toBe(3);
    expect(await status(key)).toBe('active');
  });

  it('should rest while their instance is suspended', async () => {
    const key = await service.start('pause');
    await service.runtime.suspend({ rootKey: key, actor: 'an' });
    service.clock.advance({ hours: 2 });
    expect(await fire()).toBe(0);
    await service.runtime.resume({ rootKey: key, actor: 'an' });
    expect(await fire()).toBe(1);
    expect(await status(key)).toBe('completed');
  });

  it('should be fired in bounded batches', async () => {
    await Promise.all(Array.from({ length: 25 }, () => service.start('pause')));
    service.clock.advance({ hours: 1 });
    expect(await fire(10)).toBe(10);
    expect(await fire(10)).toBe(10);
    expect(await fire(10)).toBe(5);
    expect(await fire(10)).toBe(0);
  });

  it('should be taken over from a process that died with them', async () => {
    const key = await service.start('pause');
    service.clock.advance({ hours: 1 });

    // given a claim that nobody follows
    await service.query(
      `UPDATE timer SET claimed_until = $2::timestamptz + interval '10 seconds' WHERE root_key = $1`,
      [key, service.clock.fixed()],
    );
    expect(await fire()).toBe(0);

    // then
    service.clock.advance({ seconds: 10 });
    expect(await fire()).toBe(1);
    expect(await status(key)).toBe('completed');
  });
});
