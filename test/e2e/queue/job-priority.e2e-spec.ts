import { JobDispatcher, JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

@Injectable()
class Clerk {
  readonly done: unknown[] = [];

  @JobWorker('note')
  async note(job: ActivatedJob) {
    this.done.push(job.variables.priority);
    return {};
  }
}

const noted = process('noted')
  .start()
  .serviceTask('note', 'note')
  .end()
  .xml()
  .replace(
    '</zeebe:taskDefinition>',
    '</zeebe:taskDefinition><zeebe:jobPriorityDefinition priority="=priority" />',
  );

describe('the priority of a job', () => {
  let service: RuntimeUnderTest;

  beforeEach(async () => {
    service = await RuntimeUnderTest.start({ providers: [Clerk] });
    await service.deploy({ 'noted.bpmn': noted });
  });
  afterEach(async () => service.stop());

  const start = async (priority: number | null) => service.start('noted', { priority });
  const workOff = async (limit: number) => service.get(JobDispatcher).workOff(limit);
  const done = () => service.get(Clerk).done;

  it('lets urgent ones go first', async () => {
    for (const priority of [10, null, 90, 60]) await start(priority);

    for (let i = 0; i < 4; i++) await workOff(1);

    expect(done()).toEqual([90, 60, null, 10]);
  });

  it('starves nobody: the least urgent one has its turn after ten minutes of a flood', async () => {
    await start(0);
    let minutes = 0;
    // Every minute there are as many urgent ones as the worker can do in it.
    while (!done().includes(0)) {
      await start(100);
      await start(100);
      await workOff(2);
      service.clock.advance({ minutes: 1 });
      minutes++;
      if (minutes > 20) break;
    }

    expect(minutes).toBe(11);
  });

  it('that is no number from 0 to 100 is an incident', async () => {
    const root = await start(101);

    const view = await service.instances.view(root);
    expect(view?.incidents).toMatchObject([{ code: 'expression-error', elementId: 'note' }]);
  });
});
