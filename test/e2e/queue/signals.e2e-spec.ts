import { OutboxRelay, Settler } from '@minhbach/runtime';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const models = {
  'asleep.bpmn': process('asleep')
    .start()
    .waitForSignal('wake', 'alarm')
    .userTask('dress', { assignee: 'an' })
    .end()
    .xml(),
  'on-call.bpmn': process('on-call')
    .startSignal('called', 'alarm')
    .userTask('help', { assignee: 'an' })
    .end()
    .xml(),
  'watch.bpmn': process('watch')
    .start()
    .waitForSignal('heard', 'alarm')
    .exclusive('again')
    .to('heard')
    .xml(),
};

describe('signals', () => {
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

  const settle = () => service.get(Settler).settle();
  const sound = () =>
    service.runtime.broadcastSignal({ name: 'alarm', variables: { floor: 2 }, actor: 'binh' });
  const deploy = (...names: (keyof typeof models)[]) =>
    service.deploy(Object.fromEntries(names.map((name) => [name, models[name]])));

  async function places(rootKey: number): Promise<string[]> {
    return (await service.instances.view(rootKey))!.tokens.map(({ elementId }) => elementId);
  }
  async function correlations(rootKey: number): Promise<number> {
    const steps = await service.instances.history(rootKey);
    return steps.filter(({ trigger }) => trigger === 'correlate').length;
  }

  it('should reach everybody who waits, start what they start, and nobody who comes later', async () => {
    // given
    await deploy('asleep.bpmn', 'on-call.bpmn');
    const sleepers = await Promise.all(Array.from({ length: 30 }, () => service.start('asleep')));

    // when
    await sound();
    await settle();
    const late = await service.start('asleep');
    await settle();

    // then
    for (const key of sleepers) expect(await places(key)).toEqual(['dress']);
    expect(await service.instances.variables(sleepers[0]!)).toEqual({ floor: 2 });
    expect(await places(late)).toEqual(['wake']);
    expect(
      await service.query(`SELECT FROM process_instance WHERE process_id = 'on-call'`),
    ).toHaveLength(1);
    expect(await service.query('SELECT FROM outbox')).toEqual([]);
  });

  it('should be heard once by an instance that listens again at once', async () => {
    await deploy('watch.bpmn');
    const key = await service.start('watch');
    await sound();
    await settle();
    expect(await correlations(key)).toBe(1);
    expect(await places(key)).toEqual(['heard']);
  });

  it('should be delivered once, however many look at the same time', async () => {
    await deploy('watch.bpmn', 'on-call.bpmn');
    const keys = await Promise.all(Array.from({ length: 20 }, () => service.start('watch')));
    await sound();

    // when
    const relay = async (each: RuntimeUnderTest) => {
      while ((await each.get(OutboxRelay).relay(3)) > 0);
    };
    await Promise.all([relay(service), relay(beside), relay(service), relay(beside)]);

    // then
    for (const key of keys) expect(await correlations(key)).toBe(1);
    expect(
      await service.query(`SELECT FROM process_instance WHERE process_id = 'on-call'`),
    ).toHaveLength(1);
  });

  it('should be kept for a suspended instance until it goes on', async () => {
    await deploy('asleep.bpmn');
    const key = await service.start('asleep');
    await service.runtime.suspend({ rootKey: key, actor: 'an' });
    await sound();
    await settle();

    // when
    await service.runtime.resume({ rootKey: key, actor: 'an' });
    service.clock.advance({ minutes: 1 });
    await settle();

    // then
    expect(await places(key)).toEqual(['dress']);
  });
});
