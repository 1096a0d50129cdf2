import { jest } from '@jest/globals';
import { JobWorker, Reconciler, Settler } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { AfterStep } from '../../../libs/runtime/src/after-step.js';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const count = 3_000;

@Injectable()
class Asking {
  readonly asked = new Map<unknown, number>();

  @JobWorker('ask')
  async ask({ variables: { item } }: { variables: Record<string, unknown> }) {
    this.asked.set(item, (this.asked.get(item) ?? 0) + 1);
    return {};
  }
}

const models = {
  'asked.bpmn': process('asked')
    .start()
    .serviceTask('ask', 'ask', { each: `=for i in 1..${String(count)} return i` })
    .end()
    .boundaryMessage('enough', 'ask', 'enough', '=key')
    .userTask('stopped')
    .xml(),
};

describe('an activity repeated thousands of times', () => {
  let service: RuntimeUnderTest;
  let key: number;

  beforeEach(async () => {
    service = await RuntimeUnderTest.start({ providers: [Asking] });
    await service.deploy(models);
  });
  afterEach(async () => service.stop());

  /** Starts it in a process of the service that dies after the first transaction. */
  const brokenOff = async () => {
    const after = jest.spyOn(service.get(AfterStep), 'committed').mockReturnValue();
    key = await service.start('asked', { key: 'k' });
    after.mockRestore();
  };
  const rowsOf = async (table: string) =>
    (await service.query(`SELECT 1 FROM ${table} WHERE root_key = $1`, [key])).length;
  const settle = () => service.get(Settler).settle();

  it('should be begun over several transactions, and do each of its runs once', async () => {
    // given
    await brokenOff();
    const begun = await rowsOf('job');
    expect(begun).toBeGreaterThan(100);
    expect(begun).toBeLessThan(count - 500);

    // when another process of the service finds it
    const beside = await RuntimeUnderTest.start({ beside: service, providers: [Asking] });
    await beside.get(Settler).settle();

    // then
    expect(await service.instances.view(key)).toMatchObject({ status: 'completed' });
    const { asked } = beside.get(Asking);
    expect([asked.size, ...new Set(asked.values())]).toEqual([count, 1]);
    expect(await rowsOf('kept_value')).toBe(0);
    expect(await service.instances.verifyChain(key)).toMatchObject({ ok: true });
    await beside.stop();
  });

  it('should be gone as a whole when it is cancelled while it begins', async () => {
    // given
    await brokenOff();

    // when
    await service.runtime.cancel({ rootKey: key, actor: 'an' });
    await settle();

    // then
    expect(await service.instances.view(key)).toMatchObject({ status: 'terminated', tokens: [] });
    for (const table of ['job', 'kept_value', 'message_subscription', 'element_instance']) {
      expect(await rowsOf(table)).toBe(0);
    }
  });

  it('should be gone when an event interrupts it while it begins', async () => {
    // given
    await brokenOff();

    // when
    await service.runtime.correlate({ rootKey: key, name: 'enough', variables: {}, actor: 'an' });
    await service.get(Reconciler).reconcile();

    // then
    expect((await service.instances.view(key))?.tokens).toMatchObject([{ elementId: 'stopped' }]);
    expect(await rowsOf('job')).toBe(0);
    expect(await rowsOf('kept_value')).toBe(0);
  });
});
