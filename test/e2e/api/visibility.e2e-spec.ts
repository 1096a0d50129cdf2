import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, submitRequest } from '../../support/request-over-http.js';

describe('nobody sees what is not his', () => {
  let api: ApiUnderTest;
  let mine: string;
  let his: string;
  let finance: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    mine = await submitRequest(api, 'doanhnghiep1');
    his = await submitRequest(api, 'doanhnghiep2');
    finance = await submitRequest(api, 'doanhnghiep2', { agencyCode: 'stc' });
    await answerRequest(api, mine, 'classify');
  });
  afterAll(async () => api.stop());

  const listed = async (as: string, query = '') => {
    const { body } = await api.get(as, `/api/requests${query}`);
    return (body.items as { key: string }[]).map(({ key }) => key);
  };
  const read = async (as: string, key: string) => (await api.get(as, `/api/requests/${key}`)).body;

  it.each([
    ['doanhnghiep1', () => [mine]],
    ['doanhnghiep2', () => [finance, his]],
    ['tiepnhan.vpubnd', () => [his, mine]],
    ['xuly.vpubnd', () => [his, mine]],
    ['tiepnhan.stc', () => [finance]],
    ['tiepnhan.stp', () => []],
    ['giamsat', () => [finance, his, mine]],
  ] as [string, () => string[]][])('in the list of requests: %s', async (login, expected) => {
    expect(await listed(login)).toEqual(expected());
  });

  it('a list of mine is of my tasks, or of what I sent', async () => {
    expect(await listed('daumoi.vpubnd', '?view=mine')).toEqual([mine]);
    expect(await listed('tiepnhan.vpubnd', '?view=mine')).toEqual([his]);
    expect(await listed('xuly.vpubnd', '?view=mine')).toEqual([]);
    expect(await listed('doanhnghiep1', '?view=mine')).toEqual([mine]);
  });

  it('a filter takes away, and never adds', async () => {
    expect(await listed('doanhnghiep2', '?agency=stc')).toEqual([finance]);
    expect(await listed('doanhnghiep1', '?agency=stc')).toEqual([]);
    expect(await listed('tiepnhan.vpubnd', '?agency=stc')).toEqual([]);
    expect(await listed('giamsat', '?status=VALID')).toEqual([mine]);
    expect(await listed('giamsat', '?overdue=true')).toEqual([]);
  });

  it('somebody with a task in it sees the request of another agency', async () => {
    // given a task of the finance department's request that also the office's focal unit may take
    await api.query(
      `UPDATE user_task SET candidate_groups = candidate_groups || '{vpubnd:focal}'
       WHERE root_key = (SELECT process_instance_key FROM information_request WHERE key = $1)`,
      [finance],
    );

    // then
    expect(await listed('daumoi.vpubnd')).toEqual([finance, his, mine]);
    expect(await read('daumoi.vpubnd', finance)).toMatchObject({ key: finance });
    expect((await api.get('xuly.vpubnd', `/api/requests/${finance}`)).status).toBe(404);
  });

  it.each([
    ['doanhnghiep1', 'the requester', true],
    ['tiepnhan.vpubnd', 'the agency', true],
    ['giamsat', 'a supervisor', false],
  ])('identity papers are shown to those concerned: %s, %s', async (login, _who, shown) => {
    const { contact } = await read(login, mine);
    expect(contact === null).toBe(!shown);
  });

  it('tasks are listed to their candidates, and all of them to a supervisor', async () => {
    const elements = async (as: string) => {
      const { body } = await api.get(as, '/api/tasks');
      return (body.items as { elementId: string }[]).map(({ elementId }) => elementId).sort();
    };
    expect(await elements('tiepnhan.vpubnd')).toEqual(['register']);
    expect(await elements('xuly.vpubnd')).toEqual([]);
    expect(await elements('doanhnghiep1')).toEqual([]);
    expect(await elements('quantri')).toEqual([]);
    expect(await elements('giamsat')).toEqual(['classify', 'register', 'register']);
  });

  it('messages are for their recipient', async () => {
    const subjects = async (as: string) => {
      const { body } = await api.get(as, '/api/notifications');
      return new Set((body.items as { subjectKey: string }[]).map(({ subjectKey }) => subjectKey));
    };
    expect(await subjects('doanhnghiep1')).toEqual(new Set([mine]));
    expect(await subjects('doanhnghiep2')).toEqual(new Set());
  });

  it('the actions that are shown are those that are allowed', async () => {
    const actions = async (as: string, key: string) =>
      ((await read(as, key)).actions as { action: string; allowed: boolean }[]).map(
        ({ action, allowed }) => `${action} ${String(allowed)}`,
      );
    expect(await actions('doanhnghiep1', mine)).toEqual([
      'supplement false',
      'withdraw true',
      'clarify false',
      'correct false',
      'complain false',
      'reopen false',
      'answer-survey false',
    ]);
    expect(await actions('xuly.vpubnd', mine)).toEqual([
      'propose-extension false',
      'consult false',
      'ask-clarification false',
      'publish false',
      'withdraw-publication false',
      'issue-access-code false',
      'hand-over-receipt false',
      'take-in-confirmation false',
      'take-in-supplement false',
      'take-in-clarification false',
      'take-in-withdrawal false',
      'take-in-complaint false',
      'record-lawsuit false',
      'record-judgment false',
    ]);
    expect(await actions('tiepnhan.vpubnd', mine)).toContain('take-in-withdrawal true');
    expect(await actions('giamsat', mine)).toEqual([
      'record-lawsuit false',
      'record-judgment false',
    ]);
  });

  it('the cases behind a figure are those of the agency that one belongs to', async () => {
    const cases = '/api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31';
    const pending = async (as: string, agency: string) =>
      api.get(as, `${cases}&set=pending&agency=${agency}`);
    expect((await pending('tiepnhan.vpubnd', 'vpubnd')).body).toMatchObject({
      count: 1,
      items: [{ requestKey: mine }],
    });
    expect((await pending('tiepnhan.vpubnd', 'stc')).status).toBe(404);
    expect((await api.get('tiepnhan.vpubnd', cases)).status).toBe(404);
    expect((await api.get('giamsat', cases)).status).toBe(200);
  });

  it('a list goes on from page to page', async () => {
    const first = await api.get('giamsat', '/api/requests?limit=2');
    expect(first.body.items).toHaveLength(2);
    const rest = await listed('giamsat', `?limit=2&after=${String(first.body.next)}`);
    expect(rest).toEqual([mine]);
  });
});
