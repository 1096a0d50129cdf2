import { JobWorker, Reconciler } from '@minhbach/runtime';
import { jest } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { AfterStep } from '../../../libs/runtime/src/after-step.js';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

@Injectable()
class Stamping {
  @JobWorker('stamp')
  async stamp() {
    return undefined;
  }
}

const models = {
  'all-kinds.bpmn': process('all-kinds')
    .start()
    .serviceTask('stamp', 'stamp')
    .wait('wait', { duration: 'PT1H' })
    .throwMessage('tell', 'done', '=name')
    .end()
    .xml(),
  'listening.bpmn': process('listening')
    .start()
    .waitForMessage('hear', 'done', '=name')
    .end()
    .xml(),
  'counting.bpmn': process('counting')
    .start()
    .exclusive('merge')
    .script('count', '=n + 1', 'n')
    .exclusive('enough')
    .when('=n >= goal')
    .end()
    .from('enough')
    .when('=not(n >= goal)')
    .to('merge')
    .xml(),
};

const nothing = { jobs: 0, timers: 0, outbox: 0, batches: 0, stuck: 0, expired: 0 };

describe('the reconciler', () => {
  let service: RuntimeUnderTest;

  beforeEach(async () => {
    service = await RuntimeUnderTest.start({ providers: [Stamping] });
    await service.deploy(models);
  });
  afterEach(async () => service.stop());

  const reconcile = () => service.get(Reconciler).reconcile();

  it('should find whatever waits, and then nothing', async () => {
    // given nobody who rings
    const listener = await service.start('listening', { name: 'x' });
    const key = await service.start('all-kinds', { name: 'x' });

    // when
    expect(await reconcile()).toEqual({ ...nothing, jobs: 1 });
    expect(await reconcile()).toEqual(nothing);
    service.clock.advance({ hours: 1 });
    expect(await reconcile()).toEqual({ ...nothing, timers: 1, outbox: 1 });

    // then
    for (const each of [key, listener]) {
      expect(await service.instances.view(each)).toMatchObject({ status: 'completed' });
    }
    expect(await reconcile()).toEqual(nothing);
  });

  it('should go on with a step that ran out of its budget when its process died', async () => {
    // given a long loop, broken off after its first transaction
    const after = jest.spyOn(service.get(AfterStep), 'committed').mockReturnValue();
    const key = await service.start('counting', { n: 0, goal: 4_000 });
    expect((await service.instances.variables(key)).n).toBeLessThan(4_000);
    after.mockRestore();

    // when
    expect(await reconcile()).toMatchObject({ stuck: 1 });

    // then
    let view = await service.instances.view(key);
    while (view?.status === 'active') {
      await reconcile();
      view = await service.instances.view(key);
    }
    expect(view).toMatchObject({ status: 'completed' });
  });

  it('should see to the partitions of the coming year', async () => {
    // given a year without them
    await service.asOwner('DROP TABLE history_2027_01');

    // when a process starts anew
    const beside = await RuntimeUnderTest.start({ beside: service });
    await beside.get(Reconciler).reconcile();
    await beside.stop();

    // then
    const [found] = await service.query(
      `SELECT to_regclass('history_2027_01') IS NOT NULL AS there`,
    );
    expect(found).toEqual({ there: true });
  });
});
