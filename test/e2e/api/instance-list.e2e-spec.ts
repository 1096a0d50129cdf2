import { ProcessRuntime } from '@minhbach/runtime';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { process } from '../../support/bpmn.js';

const first = process('work').start().userTask('do').end().xml();
const second = process('work').start().userTask('do').userTask('check').end().xml();
const other = process('stops').start().script('fails', '=date(whenever)', 'on').end().xml();

describe('the list of process instances', () => {
  let api: ApiUnderTest;
  let runtime: ProcessRuntime;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    runtime = api.app.get(ProcessRuntime, { strict: false });
    await deploy('work.bpmn', first);
    await start('work', 'one');
    await start('work', 'two');
    await deploy('work.bpmn', second);
    await deploy('stops.bpmn', other);
    await api.at('2026-10-06', '09:00');
    await start('work', 'three');
    await start('stops', 'four');
    const rootKey = await start('work', 'five');
    await runtime.cancel({ rootKey, actor: 'system' });
    await runtime.suspend({ rootKey: await start('work', 'six'), actor: 'system' });
  });
  afterAll(async () => api.stop());

  const deploy = async (name: string, content: string) =>
    api.post('quantri', '/api/deployments', { files: [{ name, content }] });

  const start = async (processId: string, businessKey: string) => {
    const request = { processId, actor: 'system', variables: { secret: 'Kín' }, businessKey };
    return (await runtime.start(request)).rootKey;
  };

  const list = async (query: string) => api.get('quantri', `/api/process-instances?${query}`);

  const found = async (query: string) => {
    const { body } = await list(query);
    return (body.items as { businessKey: string }[]).map(({ businessKey }) => businessKey);
  };

  it.each([
    ['', ['six', 'five', 'four', 'three', 'two', 'one']],
    ['processId=work', ['six', 'five', 'three', 'two', 'one']],
    ['processId=work&version=1', ['two', 'one']],
    ['version=2', ['six', 'five', 'three']],
    ['status=active', ['four', 'three', 'two', 'one']],
    ['status=suspended', ['six']],
    ['status=terminated', ['five']],
    ['elementId=do&status=active', ['three', 'two', 'one']],
    ['hasIncident=true', ['four']],
    ['hasIncident=false&processId=stops', []],
    ['businessKey=two', ['two']],
    ['startedBefore=2026-10-05T01:00:01Z', ['two', 'one']],
    [
      'startedAfter=2026-10-05T01:00:00Z&startedBefore=2026-10-06T02:00:01Z&version=2',
      ['six', 'five', 'three'],
    ],
    ['processId=nothing', []],
  ])('finds by "%s"', async (query, businessKeys) => {
    expect(await found(query)).toEqual(businessKeys);
  });

  it('says of each what an operator needs, and nothing of what it is about', async () => {
    const { body, text } = await list('limit=3');
    expect(body.items).toMatchObject([
      { processId: 'work', version: 2, status: 'suspended', endedAt: null, incidents: 0 },
      {
        businessKey: 'five',
        status: 'terminated',
        startedAt: '2026-10-06T02:00:00.000Z',
        endedAt: '2026-10-06T02:00:00.000Z',
      },
      { processId: 'stops', version: 1, status: 'active', incidents: 1 },
    ]);
    expect(text).not.toContain('Kín');
  });

  it('is read page by page, whatever is started in between', async () => {
    // given
    const { body } = await list('limit=2&processId=work');
    expect(body.items).toMatchObject([{ businessKey: 'six' }, { businessKey: 'five' }]);

    // when
    await start('work', 'seven');

    // then
    const next = await list(`limit=2&processId=work&after=${String(body.next)}`);
    expect(next.body.items).toMatchObject([{ businessKey: 'three' }, { businessKey: 'two' }]);
    const last = await list(`limit=2&processId=work&after=${String(next.body.next)}`);
    expect(last.body).toMatchObject({ items: [{ businessKey: 'one' }], next: null });
  });
});
