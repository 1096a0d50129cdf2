import { JobDispatcher, JobWorker, Refusal, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { element, model, userTask } from '../../../libs/engine/src/fixtures/index.js';
import { told, toldProcess } from '../../../libs/engine/src/fixtures/told.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

/** Is told of everything, and fails as long as it is told to. */
@Injectable()
class Listener {
  readonly heard: ActivatedJob[] = [];
  fails = false;

  @JobWorker('listen')
  async listen(job: ActivatedJob) {
    if (this.fails) throw new Error('not now');
    this.heard.push(job);
    return { last: job.listener?.event };
  }
}

const listen = ['listen'];
const files = {
  'review.bpmn': toldProcess(
    model(
      'review',
      'start -> t -> end',
      told(userTask('t', { groups: 'officers', out: { said: 'said' } }), {
        start: listen,
        creating: listen,
        assigning: listen,
        completing: listen,
        end: listen,
      }),
    ),
    { end: listen },
  ),
  'plain.bpmn': model('plain', 'start -> x -> end', told(element('task', 'x'), { start: listen })),
};

describe('listeners', () => {
  let service: RuntimeUnderTest;

  beforeEach(async () => {
    service = await RuntimeUnderTest.start({ providers: [Listener] });
    await service.deploy(files);
  });
  afterEach(async () => service.stop());

  const workOff = () => service.get(JobDispatcher).workOff();
  const listener = () => service.get(Listener);
  const heard = () => listener().heard.map((job) => job.listener?.event);
  const workAll = async () => {
    while ((await workOff()) > 0);
  };
  const stateOf = async (rootKey: number) => {
    const [row] = await service.query<{ status: string }>(
      'SELECT status FROM process_instance WHERE key = $1',
      [rootKey],
    );
    return row?.status;
  };

  it('should be told by jobs of all that happens to a task and its process', async () => {
    // given
    const rootKey = await service.start('review');
    await workAll();
    const taskKey = await service.taskAt(rootKey, 't');

    // when somebody takes it
    await service.runtime.claimTask({ taskKey, person: 'an' });
    const again = service.runtime.claimTask({ taskKey, person: 'binh' });
    await expect(again).rejects.toThrow(Refusal);
    expect((await service.tasks.byKey(taskKey))?.assignee).toBeNull();
    await workAll();

    // then
    expect((await service.tasks.byKey(taskKey))?.assignee).toBe('an');

    // when he completes it
    const variables = { said: 'yes' };
    await service.runtime.completeTask({ taskKey, person: 'an', variables });
    expect(await stateOf(rootKey)).toBe('active');
    await workAll();

    // then
    expect(await stateOf(rootKey)).toBe('completed');
    expect(heard()).toEqual(['start', 'creating', 'assigning', 'completing', 'end', 'end']);
    expect(listener().heard[2]?.listener).toEqual({ event: 'assigning', assignee: 'an' });
    expect(listener().heard[3]?.variables).toMatchObject({ said: 'yes' });
    expect(listener().heard.at(-1)).toMatchObject({
      elementId: 'review',
      listener: { event: 'end' },
    });
  });

  it('should be tried again after a failure, and stop in an incident that is resolved', async () => {
    // given
    listener().fails = true;
    const rootKey = await service.start('plain');
    const view = async () => (await service.instances.view(rootKey))?.tokens ?? [];
    expect(await view()).toMatchObject([
      { elementId: 'x', why: { kind: 'job', type: 'listen', listener: 'start', retries: 3 } },
    ]);

    // when
    for (let tries = 0; tries < 3; tries++) {
      expect(await workOff()).toBe(1);
      service.clock.advance({ minutes: 20 });
    }

    // then
    expect(await workOff()).toBe(0);
    const { items } = await service.incidents.list({ limit: 10 });
    expect(items).toMatchObject([
      { rootKey, elementId: 'x', code: 'job-failed', message: 'not now' },
    ]);

    // when
    listener().fails = false;
    await service.runtime.resolveIncident({ incidentKey: items[0]!.key, actor: 'an' });
    await workAll();

    // then
    expect(await stateOf(rootKey)).toBe('completed');
    expect(heard()).toEqual(['start']);
  });

  it('should fail once and then be told', async () => {
    listener().fails = true;
    const rootKey = await service.start('plain');
    await workOff();
    listener().fails = false;
    service.clock.advance({ minutes: 1 });

    await workAll();

    expect(await stateOf(rootKey)).toBe('completed');
  });

  it('should be told no more when the instance is cancelled', async () => {
    const rootKey = await service.start('review');

    await service.runtime.cancel({ rootKey, actor: 'an' });

    expect(await workOff()).toBe(0);
    expect(await service.query('SELECT FROM job')).toEqual([]);
  });
});
