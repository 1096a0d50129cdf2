import { ProcessRuntime } from '@minhbach/runtime';
import { StatisticsRollup } from '../../../libs/runtime/src/statistics-rollup.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { process } from '../../support/bpmn.js';

const content = process('work')
  .start()
  .userTask('check', { groups: 'vpubnd:reception', dueDate: '=dueOn' })
  .end()
  .xml();

const url = '/api/agencies/vpubnd/workload';

describe('the workload of the officers of an agency', () => {
  let api: ApiUnderTest;
  let officer: string;

  const open = async () => {
    const { body } = await api.get('tiepnhan.vpubnd', '/api/tasks?view=available&process=work');
    return (body.items as { key: string }[]).map(({ key }) => key);
  };
  const act = async (key: string, verb: string) => {
    const { status } = await api.post('tiepnhan.vpubnd', `/api/tasks/${key}/${verb}`, {
      ...(verb === 'completion' && { variables: {} }),
    });
    expect(status).toBeLessThan(300);
  };

  beforeAll(async () => {
    // given five tasks: one due on Wednesday, the others on Thursday a week later
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.post('quantri', '/api/deployments', { files: [{ name: 'work.bpmn', content }] });
    const runtime = api.app.get(ProcessRuntime, { strict: false });
    for (const dueOn of ['2026-10-07', ...Array.from({ length: 4 }, () => '2026-10-15')]) {
      await runtime.start({ processId: 'work', actor: 'system', variables: { dueOn } });
    }
    const { body } = await api.get('tiepnhan.vpubnd', '/api/session');
    officer = String(body.id);
    const keys = await open();

    // when he takes three on Monday, completes the first on Thursday, a day late, and the second on the next Monday
    for (const key of keys.slice(0, 3)) await act(key, 'claim');
    await api.at('2026-10-08', '09:00');
    await act(keys[0]!, 'completion');
    await api.at('2026-10-12', '09:00');
    await act(keys[1]!, 'completion');
    await api.at('2026-10-13', '09:00');
    await api.app.get(StatisticsRollup, { strict: false }).catchUp();
  });
  afterAll(async () => api.stop());

  it('is what he has, and what he did in the period in working days since he got it', async () => {
    const { status, body } = await api.get('giamsat', url);

    expect(status).toBe(200);
    expect(body).toMatchObject({ from: '2026-09-14', to: '2026-10-13', unclaimed: 2 });
    const officers = body.officers as { person: { id: string } }[];
    // Monday to Thursday are 3 working days, to the next Monday 5: of two the lower is the nearest-rank median.
    expect(officers.find(({ person }) => person.id === officer)).toMatchObject({
      open: 1,
      dueSoon: 1,
      overdue: 0,
      completed: 2,
      completedLate: 1,
      medianWorkingDays: 3,
    });
  });

  it('of another period has what was done then, and what is open now', async () => {
    const { body } = await api.get('giamsat', `${url}?from=2026-10-09&to=2026-10-12`);

    const officers = body.officers as { person: { id: string } }[];
    expect(officers.find(({ person }) => person.id === officer)).toMatchObject({
      open: 1,
      completed: 1,
      completedLate: 0,
      medianWorkingDays: 5,
    });
  });

  it.each([
    ['its head', 'giamdoc.vpubnd', 200],
    ['a supervisor', 'giamsat', 200],
    ['the head of another agency', 'giamdoc.stc', 404],
    ['a deputy who only signs', 'lanhdao.vpubnd', 404],
    ['an officer, of himself too', 'tiepnhan.vpubnd', 403],
    ['an administrator', 'quantri', 403],
    ['a business', 'doanhnghiep1', 403],
  ])('may be seen by %s: %s', async (_, login, status) => {
    expect((await api.get(login, url)).status).toBe(status);
  });

  it('is not found of an agency that does not exist', async () => {
    expect((await api.get('giamsat', '/api/agencies/none/workload')).status).toBe(404);
  });
});
