import { JobDispatcher, JobWorker, type Key, type ProcessRuntime } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

/** A draft that is signed or returned, then printed; somebody may give up while it is drafted. */
const signing = process('signing')
  .start()
  .userTask('draft')
  .userTask('sign')
  .exclusive('signed')
  .when('=good')
  .serviceTask('print', 'print')
  .call('archive', 'archiving')
  .end()
  .from('signed')
  .when('=not(good)')
  .to('draft')
  .boundaryMessage('given-up', 'draft', 'given-up', '=id')
  .userTask('tidy-up')
  .end('end-early')
  .xml();

@Injectable()
class Printer {
  @JobWorker('print')
  async print(): Promise<undefined> {
    return undefined;
  }
}

describe('the map of an instance', () => {
  let engine: RuntimeUnderTest;
  let runtime: ProcessRuntime;
  let rootKey: Key;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start({ providers: [Printer] });
    ({ runtime } = engine);
    await engine.deploy({
      'signing.bpmn': signing,
      'letters.bpmn': process('letters')
        .start()
        .serviceTask('letter', 'print', { each: '=list' })
        .userTask('check')
        .end()
        .xml(),
      'archiving.bpmn': process('archiving').start().userTask('sign').end().xml(),
    });
  });
  afterAll(async () => engine.stop());
  beforeEach(async () => {
    const request = { processId: 'signing', variables: { id: 'd-1' }, actor: 'an' };
    ({ rootKey } = await runtime.start(request));
  });

  const complete = (elementId: string, person: string, variables = {}) =>
    engine.complete(rootKey, elementId, person, variables);
  const map = async () => {
    const found = await engine.instances.map(rootKey);
    if (!found) throw new Error('the instance is gone');
    return {
      past: found.past.map(({ elementId, state, by }) => `${elementId} ${state} by ${by}`),
      current: found.current.map(({ elementId }) => elementId),
      coming: found.coming.map(({ elementId, state }) => `${elementId} ${state}`),
    };
  };

  it('begins with what every way leads over', async () => {
    expect(await map()).toEqual({
      past: [],
      current: ['draft'],
      coming: ['sign next', 'print next', 'archive next'],
    });
  });

  it('shows a step as often as it was done, and that it may come again', async () => {
    await complete('draft', 'an');
    await complete('sign', 'binh', { good: false });
    await complete('draft', 'an');

    expect(await map()).toEqual({
      past: ['draft done by an', 'sign done by binh', 'draft done by an'],
      current: ['sign'],
      coming: ['print next', 'archive next', 'draft possible'],
    });
  });

  it('shows what was broken off, and only the way that was taken instead', async () => {
    await runtime.correlate({ rootKey, name: 'given-up', variables: {}, actor: 'an' });

    expect(await map()).toEqual({
      past: ['draft broken-off by an'],
      current: ['tidy-up'],
      coming: [],
    });
  });

  it('shows each run of a repeated step, not the whole of them', async () => {
    ({ rootKey } = await runtime.start({
      processId: 'letters',
      variables: { list: [1, 2] },
      actor: 'an',
    }));
    await engine.get(JobDispatcher).workOff();

    expect(await map()).toEqual({
      past: ['letter done by system', 'letter done by system'],
      current: ['check'],
      coming: [],
    });
  });

  it('is the same for several instances asked for together, of which there are only those that exist', async () => {
    const variables = { id: 'd-2' };
    const { rootKey: other } = await runtime.start({
      processId: 'signing',
      variables,
      actor: 'an',
    });
    await complete('draft', 'an');
    const maps = await engine.instances.maps([other, rootKey, 1]);
    expect([...maps.keys()].sort()).toEqual([rootKey, other].sort());
    for (const [key, each] of maps) expect(each).toEqual(await engine.instances.map(key));
  });

  it('shows a called process as one step, whatever is in it', async () => {
    await complete('draft', 'an');
    await complete('sign', 'binh', { good: true });

    expect(await map()).toMatchObject({ current: ['print'], coming: ['archive next'] });
    await engine.get(JobDispatcher).workOff();

    expect(await map()).toMatchObject({ current: ['archive'], coming: [] });
    await complete('sign', 'chi');

    expect(await map()).toEqual({
      past: [
        'draft done by an',
        'sign done by binh',
        'print done by system',
        'archive done by chi',
      ],
      current: [],
      coming: [],
    });
  });
});
