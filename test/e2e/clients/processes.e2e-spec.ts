import { ApiUnderTest } from '../../support/api-under-test.js';
import { process } from '../../support/bpmn.js';
import { ClientUnderTest } from '../../support/client-under-test.js';

describe('processes, seen from a system outside', () => {
  let api: ApiUnderTest;
  let client: ClientUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    client = await ClientUnderTest.of(api);
    await client.deploy({
      'look.bpmn': process('look').start().userTask('step', { groups: 'officers' }).end().xml(),
      'paid.bpmn': process('paid').start().waitForMessage('step', 'paid', '=order').end().xml(),
    });
  });
  afterAll(async () => api.stop());

  const search = async (what: string, body: object, by = client) => {
    const reply = await by.post(`/v2/${what}/search`, body);
    if (reply.status !== 200) throw new Error(reply.text);
    return reply.body as { items: Record<string, unknown>[]; page: Record<string, unknown> };
  };

  it('are found page by page, forwards and backwards', async () => {
    // given
    const keys: string[] = [];
    for (let n = 0; n < 5; n++) keys.push(await client.start('paid', { order: `p${String(n)}` }));
    const asked = { filter: { processInstanceKey: { $in: keys } }, sort: [{ field: 'startDate' }] };
    const keysOf = ({ items }: { items: Record<string, unknown>[] }) =>
      items.map(({ processInstanceKey }) => processInstanceKey);

    // when
    const first = await search('process-instances', { ...asked, page: { limit: 2 } });
    const { endCursor } = first.page;
    const second = await search('process-instances', {
      ...asked,
      page: { limit: 2, after: endCursor },
    });
    const { startCursor } = second.page;
    const back = await search('process-instances', {
      ...asked,
      page: { limit: 2, before: startCursor },
    });
    const third = await search('process-instances', { ...asked, page: { limit: 2, from: 4 } });

    // then
    expect([first, second, back, third].map(keysOf)).toEqual([
      keys.slice(0, 2),
      keys.slice(2, 4),
      keys.slice(0, 2),
      keys.slice(4),
    ]);
    expect(first.page).toMatchObject({ totalItems: 5, hasMoreTotalItems: false });
  });

  it.each([
    ['process-definitions', 7],
    ['decision-definitions', 5],
    ['process-instances', 13],
    ['element-instances', 10],
    ['jobs', 12],
    ['user-tasks', 15],
    ['incidents', 10],
    ['variables', 5],
  ])('can be searched among %s by every field that there is', async (what, count) => {
    const { searchables } = await import('@minhbach/runtime');
    const kind = what.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const { fields } = searchables[kind as keyof typeof searchables];
    expect(Object.keys(fields)).toHaveLength(count);
    const samples = {
      key: '1',
      number: 1,
      text: 'a*',
      instant: '2026-10-05T00:00:00Z',
      boolean: true,
    };
    for (const [name, field] of Object.entries(fields)) {
      const { type, unsorted } = field as { type: keyof typeof samples; unsorted?: boolean };
      const sort = unsorted ? [] : [{ field: name, order: 'desc' }];
      const found = await search(what, { filter: { [name]: samples[type] }, sort });
      expect(found.page).toHaveProperty('totalItems');
      if (type === 'boolean' || unsorted) continue;
      const more = { $neq: samples[type], $in: [samples[type]], $exists: true };
      const like = type === 'text' ? { $like: 'a*' } : { $gte: samples[type] };
      await search(what, { filter: { $or: [{ [name]: more }, { [name]: like }] }, sort });
    }
  });

  it('are refused a search with everything that is wrong with it', async () => {
    const reply = await client.post('/v2/process-instances/search', {
      filter: { colour: 'red', state: 1, processInstanceKey: { $gtx: '1' }, tenantId: 'other' },
      sort: [{ field: 'colour' }, { field: 'state', order: 'up' }, 'x'],
      page: { limit: 5_000, after: 'a', before: 'b', size: 1 },
    });
    const errors = reply.body.errors as { pointer: string; code: string }[];
    expect(reply.status).toBe(400);
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/filter/colour unknown-field',
      '/filter/processInstanceKey/$gtx unknown-field',
      '/filter/state wrong-type',
      '/filter/tenantId not-allowed',
      '/page not-allowed',
      '/page/limit out-of-range',
      '/page/size unknown-field',
      '/sort/0/field not-allowed',
      '/sort/1/order not-allowed',
      '/sort/2 wrong-type',
    ]);
    const lost = await client.post('/v2/jobs/search', { page: { after: 'nowhere' } });
    expect(lost.status).toBe(400);
  });

  const marked = (mark: unknown) => ({
    sort: [{ field: 'startDate' }],
    page: { after: Buffer.from(JSON.stringify([mark, '1'])).toString('base64') },
  });
  it.each<[what: string, asked: object, fault: string]>([
    [
      'a day that there is not',
      { filter: { startDate: '2026-02-30T00:00:00Z' } },
      '/filter/startDate wrong-type',
    ],
    [
      'a time of no place on earth',
      { filter: { startDate: { $gt: '2026-10-05T00:00:00+23:59' } } },
      '/filter/startDate/$gt wrong-type',
    ],
    ['what comes after a text', marked('a'), '/after invalid-cursor'],
    ['what comes after a number', marked(1), '/after invalid-cursor'],
    ['what comes after nothing', marked(null), '/after invalid-cursor'],
    ['what comes after no day', marked('2026-02-30 00:00:00+00'), '/after invalid-cursor'],
  ])('are refused a search for %s', async (_what, asked, fault) => {
    const reply = await client.post('/v2/process-instances/search', asked);
    const errors = reply.body.errors as { pointer: string; code: string }[];
    expect(reply.status).toBe(400);
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([fault]);
  });

  it('are searched by instants to the nanosecond', async () => {
    const asked = { filter: { startDate: { $gt: '2026-10-05T00:00:00.123456789Z' } } };
    expect((await search('process-instances', asked)).page).toHaveProperty('totalItems');
  });

  it('are not there for a client to which they are not open', async () => {
    const instance = await client.start('look');
    const stranger = await ClientUnderTest.of(api, { processes: ['lo', 'paid'] });
    const { items } = await search('user-tasks', { filter: { processInstanceKey: instance } });
    const task = String(items[0]?.userTaskKey);

    for (const what of ['process-instances', 'element-instances', 'user-tasks']) {
      const asked = { filter: { processInstanceKey: instance } };
      expect((await search(what, asked, stranger)).items).toEqual([]);
    }
    const refused = await Promise.all([
      stranger.get(`/v2/process-instances/${instance}`),
      stranger.post(`/v2/process-instances/${instance}/cancellation`),
      stranger.post(`/v2/user-tasks/${task}/completion`),
      stranger.get(`/v2/user-tasks/${task}/form`),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const started = await stranger.post('/v2/process-instances', { processDefinitionId: 'look' });
    expect(started.status).toBe(403);
  });

  it('have their tasks done in the client’s name', async () => {
    const instance = await client.start('look');
    const { items } = await search('user-tasks', { filter: { processInstanceKey: instance } });
    const url = `/v2/user-tasks/${String(items[0]?.userTaskKey)}`;

    expect((await client.post(`${url}/assignment`, { assignee: 'lan' })).status).toBe(204);
    const again = await client.post(`${url}/assignment`, { assignee: 'an', allowOverride: false });
    expect(again.status).toBe(409);
    expect((await client.post(`${url}/completion`)).status).toBe(204);

    const found = await client.get(`/v2/process-instances/${instance}`);
    expect(found.body).toMatchObject({ state: 'COMPLETED', processDefinitionId: 'look' });
    expect((await client.get(url)).status).toBe(404);
  });

  it('keep their tasks for people where it matters who does them', async () => {
    await api.deploy('information-request');
    const { submitRequest } = await import('../../support/request-over-http.js');
    await submitRequest(api);
    const { items } = await search('user-tasks', {
      filter: { processDefinitionId: 'information-request' },
    });
    const [task] = items;
    const url = `/v2/user-tasks/${String(task?.userTaskKey)}`;

    const reply = await client.post(`${url}/completion`, { variables: {} });

    expect(reply).toMatchObject({ status: 403, body: { title: 'FOR_PEOPLE' } });
    expect((await client.get(url)).body).toMatchObject({ assignee: null });
  });

  it('hear messages by name', async () => {
    const limited = await ClientUnderTest.of(api, { messages: ['pa*'] });
    const instance = await client.start('paid', { order: 'x1' });
    const message = { name: 'paid', correlationKey: 'x1' };

    expect((await limited.post('/v2/signals/broadcast', { signalName: 'stop' })).status).toBe(403);
    const nobody = await limited.post('/v2/messages/correlation', {
      ...message,
      correlationKey: '-',
    });
    expect(nobody.status).toBe(404);
    expect((await limited.post('/v2/messages/correlation', message)).body).toMatchObject({
      processInstanceKey: instance,
    });
  });
});
