import { ProcessRuntime } from '@minhbach/runtime';
import { StatisticsRollup } from '../../../libs/runtime/src/statistics-rollup.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { process } from '../../support/bpmn.js';

const content = process('work')
  .start()
  .userTask('first', { name: 'Việc', groups: 'clerks', dueDate: '=dueOn' })
  .end()
  .xml();

describe('statistics of a process over HTTP', () => {
  let api: ApiUnderTest;
  let url: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    const files = [{ name: 'work.bpmn', content }];
    const { body } = await api.post('quantri', '/api/deployments', { files });
    const [{ key } = { key: '' }] = body.processes as { key: string }[];
    url = `/api/process-definitions/${key}/statistics`;
    const runtime = api.app.get(ProcessRuntime, { strict: false });
    const request = { processId: 'work', actor: 'system', variables: { dueOn: '2026-10-05' } };
    const { rootKey } = await runtime.start(request);
    await runtime.start(request);
    await api.at('2026-10-05', '09:00');
    await runtime.cancel({ rootKey, actor: 'system' });
    await api.app.get(StatisticsRollup, { strict: false }).catchUp();
  });
  afterAll(async () => api.stop());

  it('tell of the last thirty days unless asked for others', async () => {
    const { status, body } = await api.get('quantri', url);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      processId: 'work',
      version: 1,
      allVersions: false,
      percentileDefinition: 1,
      from: '2026-09-06',
      to: '2026-10-05',
      countedAt: '2026-10-05T02:00:00.000Z',
    });
    expect(body.elements).toContainEqual({
      elementId: 'first',
      elementName: 'Việc',
      type: 'userTask',
      active: 1,
      waiting: 0,
      incidents: 0,
      overdue: 0,
      entered: 2,
      completed: 0,
      terminated: 1,
      late: 0,
      incidentsRaised: 0,
      medianMilliseconds: null,
      p90Milliseconds: null,
      work: null,
    });
    expect(body.elements).toContainEqual(
      expect.objectContaining({ elementId: 'start', completed: 2, medianMilliseconds: 0 }),
    );
  });

  it('count nothing that ended outside of the period, and all that is there now', async () => {
    const { body } = await api.get('quantri', `${url}?to=2026-10-04&allVersions=true`);

    expect(body).toMatchObject({ from: '2026-09-05', to: '2026-10-04', allVersions: true });
    expect(body.elements).toContainEqual(
      expect.objectContaining({ elementId: 'first', active: 1, terminated: 0 }),
    );
  });

  it('count an open task as overdue from the day after its due date on', async () => {
    await api.at('2026-10-06', '00:30');

    const { body } = await api.get('giamsat', url);

    expect(body.elements).toContainEqual(
      expect.objectContaining({ elementId: 'first', active: 1, overdue: 1, late: 0 }),
    );
  });

  it('are not found of a version that does not exist', async () => {
    expect((await api.get('quantri', '/api/process-definitions/999/statistics')).status).toBe(404);
  });
});
