import { Settler, TimerService } from '@minhbach/runtime';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const models = {
  'monthly.bpmn': process('monthly')
    .startTimer('first-of-month', { cycle: 'R/2026-01-01T00:05:00+07:00/P1M' })
    .userTask('report', { assignee: 'an' })
    .end()
    .xml(),
  'hourly.bpmn': process('hourly')
    .startTimer('every-hour', { cycle: 'R/PT1H' })
    .userTask('look', { assignee: 'an' })
    .end()
    .xml(),
  'once.bpmn': process('once')
    .startTimer('then', { date: '2026-03-10T08:00:00+07:00' })
    .userTask('celebrate', { assignee: 'an' })
    .end()
    .xml(),
};

describe('a timer that starts a process', () => {
  let service: RuntimeUnderTest;
  let beside: RuntimeUnderTest;

  beforeEach(async () => {
    service = await RuntimeUnderTest.start();
    beside = await RuntimeUnderTest.start({ beside: service });
  });
  afterEach(async () => {
    await beside.stop();
    await service.stop();
  });

  /** The occurrences that instances were started for, oldest first. */
  async function started(): Promise<unknown[]> {
    const rows = await service.query<{ key: string }>(
      'SELECT key FROM process_instance ORDER BY key',
    );
    const all = rows.map(({ key }) => service.instances.variables(Number(key)));
    return (await Promise.all(all)).map(({ scheduledFor }) => scheduledFor).sort();
  }
  const deploy = (name: keyof typeof models) => service.deploy({ [name]: models[name] });
  const settle = () => service.get(Settler).settle();

  it('should start one instance when its time has come, whoever looks', async () => {
    // given the 2nd of March
    await deploy('monthly.bpmn');

    // when
    service.clock.set(new Date('2026-03-31T17:04:59Z'));
    expect(await service.get(TimerService).fireDue()).toBe(0);
    service.clock.set(new Date('2026-03-31T17:05:00Z'));
    const looks = [service, beside, service, beside].map((each) =>
      each.get(TimerService).fireDue(),
    );
    const taken = await Promise.all(looks);

    // then
    expect(taken.reduce((sum, count) => sum + count)).toBe(1);
    expect(await started()).toEqual(['2026-03-31T17:05:00.000Z']);
  });

  it('should make up for every month that was missed', async () => {
    await deploy('monthly.bpmn');
    service.clock.set(new Date('2026-06-15T00:00:00Z'));
    await settle();
    expect(await started()).toEqual([
      '2026-03-31T17:05:00.000Z',
      '2026-04-30T17:05:00.000Z',
      '2026-05-31T17:05:00.000Z',
    ]);
  });

  it('should leave out the hours that were missed', async () => {
    await deploy('hourly.bpmn');
    service.clock.advance({ days: 2, minutes: 30 });
    await settle();
    expect(await started()).toEqual(['2026-03-02T03:00:00.000Z']);

    // and go on with the next full hour
    service.clock.advance({ minutes: 30 });
    await settle();
    expect(await started()).toEqual(['2026-03-02T03:00:00.000Z', '2026-03-04T03:00:00.000Z']);
  });

  it('should start once when it is a date', async () => {
    await deploy('once.bpmn');
    service.clock.set(new Date('2026-03-11T00:00:00Z'));
    await settle();
    service.clock.advance({ days: 30 });
    await settle();
    expect(await started()).toEqual(['2026-03-10T01:00:00.000Z']);
  });
});
