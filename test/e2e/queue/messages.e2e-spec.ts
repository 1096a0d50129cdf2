import { OutboxRelay, Reconciler, Settler } from '@minhbach/runtime';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const waiting = (id: string) =>
  process(id)
    .start()
    .userTask('prepare', { assignee: 'an' })
    .waitForMessage('hear', 'answer', '=question')
    .userTask('read', { assignee: 'an' })
    .end()
    .xml();

const models = {
  'asking.bpmn': waiting('asking'),
  'listening.bpmn': waiting('listening'),
  'answering.bpmn': process('answering')
    .startMessage('asked', 'question')
    .userTask('answer', { assignee: 'an' })
    .end()
    .xml(),
  'telling.bpmn': process('telling')
    .start()
    .throwMessage('tell', 'answer', '=question')
    .end()
    .xml(),
};

describe('messages', () => {
  let service: RuntimeUnderTest;
  let beside: RuntimeUnderTest;

  beforeEach(async () => {
    service = await RuntimeUnderTest.start();
    beside = await RuntimeUnderTest.start({ beside: service });
    await service.deploy(models);
  });
  afterEach(async () => {
    await beside.stop();
    await service.stop();
  });

  const settle = () => service.get(Settler).settle();
  const publish = (correlationKey: string, more: { timeToLiveMs?: number; name?: string } = {}) =>
    service.runtime.publishMessage({
      name: 'answer',
      correlationKey,
      variables: { said: 'yes' },
      actor: 'binh',
      ...more,
    });

  /** An instance that waits for the answer to its question. */
  async function waiter(processId: string, question: string): Promise<number> {
    const key = await service.start(processId, { question });
    await service.complete(key, 'prepare', 'an');
    return key;
  }
  async function places(rootKey: number): Promise<string[]> {
    return (await service.instances.view(rootKey))!.tokens.map(({ elementId }) => elementId);
  }
  async function instancesOf(processId: string): Promise<number[]> {
    const rows = await service.query<{ key: string }>(
      'SELECT key FROM process_instance WHERE process_id = $1 ORDER BY key',
      [processId],
    );
    return rows.map(({ key }) => Number(key));
  }
  async function leftovers(): Promise<unknown[]> {
    return service.query('SELECT key FROM outbox UNION ALL SELECT key FROM message');
  }

  it('should reach the instance that waits for their key, with what they bring', async () => {
    // given: one who waits for another key waits longer
    const wrong = await waiter('asking', 'when');
    const right = await waiter('asking', 'why');

    // when
    await publish('why');
    await settle();

    // then
    expect(await places(right)).toEqual(['read']);
    expect(await service.instances.variables(right)).toMatchObject({ said: 'yes' });
    expect(await places(wrong)).toEqual(['hear']);
    expect(await leftovers()).toEqual([]);
    const steps = await service.instances.history(right);
    expect(steps.at(-1)).toMatchObject({ trigger: 'correlate', actor: 'binh' });
  });

  it('should reach one instance of every process, the one that has waited longest', async () => {
    const oldest = await waiter('asking', 'why');
    const younger = await waiter('asking', 'why');
    const otherProcess = await waiter('listening', 'why');

    // when
    await publish('why');
    await settle();

    // then
    expect(await places(oldest)).toEqual(['read']);
    expect(await places(younger)).toEqual(['hear']);
    expect(await places(otherProcess)).toEqual(['read']);
  });

  it('should wait as long as they are worth it for somebody who is late', async () => {
    await publish('why', { timeToLiveMs: 60_000 });
    await settle();

    // when one comes in time
    service.clock.advance({ seconds: 59 });
    const inTime = await waiter('asking', 'why');
    await settle();
    expect(await places(inTime)).toEqual(['read']);

    // then the next one of the same process gets nothing, but one of another does
    const second = await waiter('asking', 'why');
    const otherProcess = await waiter('listening', 'why');
    await settle();
    expect(await places(second)).toEqual(['hear']);
    expect(await places(otherProcess)).toEqual(['read']);
  });

  it('should be forgotten when their time is over', async () => {
    await publish('why', { timeToLiveMs: 60_000 });
    await publish('when');
    await settle();
    service.clock.advance({ seconds: 60 });

    // when
    const late = [await waiter('asking', 'why'), await waiter('asking', 'when')];
    await settle();

    // then
    for (const key of late) expect(await places(key)).toEqual(['hear']);
    expect(await service.get(Reconciler).reconcile()).toMatchObject({ expired: 1 });
    expect(await leftovers()).toEqual([]);
    expect(await service.query('SELECT FROM message_correlation')).toEqual([]);
  });

  it('should start a process, one instance at a time for each key', async () => {
    // when
    await publish('q1', { name: 'question', timeToLiveMs: 3_600_000 });
    await settle();
    await publish('q1', { name: 'question', timeToLiveMs: 3_600_000 });
    await publish('q2', { name: 'question' });
    await settle();

    // then
    const [first, second, ...more] = await instancesOf('answering');
    expect(more).toEqual([]);
    expect(await service.instances.view(first!)).toMatchObject({ businessKey: 'q1' });
    expect(await service.instances.view(second!)).toMatchObject({ businessKey: 'q2' });
    expect(await service.instances.variables(first!)).toEqual({ said: 'yes' });

    // and when the first has ended, the one that waited starts the next
    await service.complete(first!, 'answer', 'an');
    await settle();
    expect(await instancesOf('answering')).toHaveLength(3);
  });

  it('should start an instance each when they have no key', async () => {
    await Promise.all([publish('', { name: 'question' }), publish('', { name: 'question' })]);
    await settle();
    expect(await instancesOf('answering')).toHaveLength(2);
  });

  it('should arrive once, however many look at the same time', async () => {
    // given
    const keys = [];
    for (let i = 0; i < 15; i++) keys.push(await waiter('asking', `q${String(i)}`));
    for (let i = 0; i < 15; i++) await publish(`q${String(i)}`, { timeToLiveMs: 60_000 });
    for (let i = 0; i < 15; i++) await publish('all', { name: 'question', timeToLiveMs: 60_000 });

    // when
    const relay = async (each: RuntimeUnderTest) => {
      while ((await each.get(OutboxRelay).relay(4)) > 0);
    };
    await Promise.all([relay(service), relay(beside), relay(service), relay(beside)]);

    // then
    for (const key of keys) {
      const steps = (await service.instances.history(key)).map(({ trigger }) => trigger);
      expect(steps.filter((trigger) => trigger === 'correlate')).toHaveLength(1);
    }
    expect(await instancesOf('answering')).toHaveLength(1);
  });

  it('should start one instance of a process that is deployed later, however many look', async () => {
    // given
    await publish('', { name: 'rumour', timeToLiveMs: 60_000 });
    await settle();

    // when
    const gossip = process('gossip').startMessage('heard', 'rumour').userTask('tell').end();
    await service.deploy({ 'gossip.bpmn': gossip.xml() });
    const looks = [service, beside, service, beside].map((each) => each.get(OutboxRelay).relay());
    await Promise.all(looks);

    // then
    expect(await instancesOf('gossip')).toHaveLength(1);
  });

  it('should arrive once, although the relay died before it could say so', async () => {
    // given a message that has been delivered while its row is still in the outbox
    const first = await waiter('asking', 'why');
    const second = await waiter('asking', 'why');
    await publish('why', { timeToLiveMs: 60_000 });
    const [row] = await service.query('SELECT * FROM outbox');
    await service.get(OutboxRelay).relay();
    await service.query('DELETE FROM message');
    await service.query(
      `INSERT INTO outbox (key, kind, payload, created_at) VALUES ($1, $2, $3, $4)`,
      [row!.key, row!.kind, JSON.stringify(row!.payload), row!.created_at],
    );

    // when
    await settle();

    // then
    expect(await places(first)).toEqual(['read']);
    expect(await places(second)).toEqual(['hear']);
  });

  it('should go from one process to another, also when that one is a step behind', async () => {
    await service.start('telling', { question: 'why' });
    await settle();
    const key = await waiter('asking', 'why');
    await settle();
    expect(await places(key)).toEqual(['read']);
  });

  it('should wait for a suspended instance to go on', async () => {
    const key = await waiter('asking', 'why');
    await service.runtime.suspend({ rootKey: key, actor: 'an' });
    await publish('why', { timeToLiveMs: 60_000 });
    await settle();
    expect(await places(key)).toEqual(['hear']);
    await service.runtime.resume({ rootKey: key, actor: 'an' });
    await settle();
    expect(await places(key)).toEqual(['read']);
  });
});
