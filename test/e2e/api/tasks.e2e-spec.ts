import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, submitRequest, taskAt } from '../../support/request-over-http.js';

describe('tasks', () => {
  let api: ApiUnderTest;
  let request: string;
  let task: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    await addSecondReceptionist();
  });
  beforeEach(async () => {
    request = await submitRequest(api);
    task = await taskAt(api, request, 'register', 'tiepnhan.vpubnd');
  });
  afterAll(async () => api.stop());

  const addSecondReceptionist = async () =>
    api.query(
      `INSERT INTO membership (person_key, group_name, valid_from)
       SELECT person_key, 'vpubnd:reception', '2020-01-01' FROM account WHERE login = 'daumoi.vpubnd'`,
    );
  const act = async (as: string, verb: string, body: object = {}) =>
    api.post(as, `/api/tasks/${task}/${verb}`, body);
  const complete = async (as: string, variables: object = {}) =>
    act(as, 'completion', { variables });

  it('are taken by one person', async () => {
    // when both want it at once
    const people = ['tiepnhan.vpubnd', 'daumoi.vpubnd'];
    const replies = await Promise.all(people.map(async (login) => act(login, 'claim')));

    // then
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('claimed-by-another');
  });

  it.each([
    ['completing it without taking it', [], 'completion', 409, 'not-claimed'],
    ['releasing it without having it', [], 'release', 409, 'not-claimed'],
    ['taking it twice', ['claim'], 'claim', 409, 'already-claimed'],
    ['completing it twice', ['claim', 'completion'], 'completion', 404, 'not-found'],
    ['taking it when it is done', ['claim', 'completion'], 'claim', 404, 'not-found'],
    [
      'completing it when it was given back',
      ['claim', 'release'],
      'completion',
      409,
      'not-claimed',
    ],
  ])('refuse %s', async (_what, before, verb, status, code) => {
    // given
    const bodyOf = (of: string) => (of === 'completion' ? { variables: {} } : {});
    for (const each of before) {
      expect((await act('tiepnhan.vpubnd', each, bodyOf(each))).status).toBe(200);
    }
    const rows = await api.rowCounts();

    // when
    const reply = await act('tiepnhan.vpubnd', verb, bodyOf(verb));

    // then
    expect(reply).toMatchObject({ status, body: { code } });
    expect(await api.rowCounts()).toEqual(rows);
  });

  it('refuse a colleague what somebody else has', async () => {
    await act('tiepnhan.vpubnd', 'claim');
    for (const verb of ['claim', 'release']) {
      expect((await act('daumoi.vpubnd', verb)).body.code).toBe('claimed-by-another');
    }
    expect((await complete('daumoi.vpubnd')).body.code).toBe('claimed-by-another');
  });

  it('name every fault of a form, at its field', async () => {
    // given
    await answerRequest(api, request, 'classify');
    task = await taskAt(api, request, 'classify', 'daumoi.vpubnd');
    await act('daumoi.vpubnd', 'claim');
    const rows = await api.rowCounts();

    // when
    const reply = await complete('daumoi.vpubnd', {
      complexity: 'hard',
      handler: 4,
      dueOn: '2027-01-01',
    });

    // then
    const errors = reply.body.errors as { pointer: string; code: string }[];
    expect(reply).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/variables/complexity not-allowed',
      '/variables/dueOn unknown-field',
      '/variables/handler wrong-type',
    ]);
    expect(await api.rowCounts()).toEqual(rows);
  });

  it('point at the field when the law or the order of things forbids what it says', async () => {
    // given
    await answerRequest(api, request, 'classify');
    task = await taskAt(api, request, 'classify', 'daumoi.vpubnd');
    await act('daumoi.vpubnd', 'claim');

    // when the request is given to somebody who does not handle requests there
    const reply = await complete('daumoi.vpubnd', { complexity: 'simple', handler: '1' });

    // then
    expect(reply).toMatchObject({
      status: 422,
      body: {
        code: 'handler-not-of-agency',
        errors: [{ pointer: '/variables/handler', code: 'handler-not-of-agency' }],
      },
    });
  });

  it('show a requester of his task only what its form asks about', async () => {
    // given a request that is to be supplemented
    const missing = ['Địa chỉ đầy đủ'];
    await answerRequest(api, request, 'check-completeness');
    task = await taskAt(api, request, 'check-completeness', 'tiepnhan.vpubnd');
    await act('tiepnhan.vpubnd', 'claim');
    expect((await complete('tiepnhan.vpubnd', { complete: false, missing })).status).toBe(200);
    await api.settle();

    // when
    task = await taskAt(api, request, 'supplement', 'doanhnghiep1');
    const { body } = await api.get('doanhnghiep1', `/api/tasks/${task}`);

    // then
    const fields = Object.keys((body.form as { properties: object }).properties);
    expect(fields).toContain('answer');
    const shown = Object.keys(body.variables as object);
    expect(shown.filter((name) => !fields.includes(name))).toEqual([]);
    const own = await api.get('doanhnghiep1', '/api/tasks?view=mine');
    expect(own.body.items).toMatchObject([{ key: task, elementId: 'supplement' }]);
  });

  it('come page by page, and each is on one page only', async () => {
    const keys: string[] = [];
    let url: string | null = '/api/tasks?limit=2&process=information-request';
    while (url) {
      const { body } = await api.get('tiepnhan.vpubnd', url);
      keys.push(...(body.items as { key: string }[]).map(({ key }) => key));
      const next = body.next as string | null;
      url = next && `/api/tasks?limit=2&after=${next}`;
    }
    const all = await api.get('tiepnhan.vpubnd', '/api/tasks?limit=100');
    expect(keys).toEqual((all.body.items as { key: string }[]).map(({ key }) => key));
    expect(keys.length).toBeGreaterThan(2);
  });
});
