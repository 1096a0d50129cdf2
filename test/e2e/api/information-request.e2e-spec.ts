import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, aSubmission } from '../../support/request-over-http.js';

/** Sent on Friday evening, 2 October 2026: a simple request over the network, due on Wednesday the 7th. */
describe('an information request over HTTP', () => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-02', '18:00'] });
    await api.deploy('information-request');
  });
  afterAll(async () => api.stop());

  const request = async (as = 'doanhnghiep1') => (await api.get(as, `/api/requests/${key}`)).body;
  const allowed = async (as: string) =>
    ((await request(as)).actions as { action: string; allowed: boolean }[])
      .filter((each) => each.allowed)
      .map(({ action }) => action);

  it('is told its due date before it is sent', async () => {
    const url = '/api/deadlines/preview?channel=network&complexity=simple&subject=5';
    const { body } = await api.get('doanhnghiep1', url);
    expect(body).toMatchObject({
      startedOn: '2026-10-02',
      dueOn: '2026-10-07',
      regime: { id: 'LAW_2026', verified: 'no' },
      limitText: { vi: '3 ngày làm việc' },
    });
    expect((body.explanation as { days: { date: string; ordinal: number }[] }).days).toMatchObject([
      { date: '2026-10-02', ordinal: null },
      { date: '2026-10-03', ordinal: null },
      { date: '2026-10-04', ordinal: null },
      { date: '2026-10-05', ordinal: 1 },
      { date: '2026-10-06', ordinal: 2 },
      { date: '2026-10-07', ordinal: 3 },
    ]);
  });

  it('is received', async () => {
    // when
    const reply = await api.post('doanhnghiep1', '/api/requests', aSubmission);
    key = String(reply.body.key);
    await api.settle();

    // then
    expect(reply).toMatchObject({
      status: 201,
      body: {
        code: 'YC-2026-000001',
        href: `/api/requests/${key}`,
        submittedAt: '2026-10-02T11:00:00.000Z',
      },
    });
    expect(await request()).toMatchObject({
      key,
      status: 'RECEIVED',
      agencyCode: 'vpubnd',
      dueOn: null,
      items: [{ position: 1, outcome: null }],
      contact: aSubmission.contact,
      tasks: [],
    });
    expect(await allowed('doanhnghiep1')).toEqual(['withdraw']);
    const deadline = await api.get('doanhnghiep1', `/api/requests/${key}/deadline`);
    expect(deadline).toMatchObject({ status: 404, body: { code: 'clock-not-started' } });
  });

  it('waits in the list of the reception, with its form and what may be done', async () => {
    // when
    const { body } = await api.get('tiepnhan.vpubnd', '/api/tasks?view=available');

    // then
    const [task] = body.items as { key: string }[];
    expect(body).toMatchObject({
      items: [
        {
          elementId: 'register',
          processId: 'information-request',
          subject: { type: 'information-request', key, code: 'YC-2026-000001' },
          assignee: null,
          actions: [
            { action: 'claim', allowed: true },
            { action: 'release', allowed: false, reason: { code: 'not-claimed' } },
            { action: 'delegate', allowed: false, reason: { code: 'not-claimed' } },
            { action: 'resolve', allowed: false, reason: { code: 'not-delegated' } },
            { action: 'complete', allowed: false, reason: { code: 'not-claimed' } },
          ],
        },
      ],
      next: null,
    });
    const detail = await api.get('tiepnhan.vpubnd', `/api/tasks/${task!.key}`);
    expect(detail.body).toMatchObject({
      formId: 'information-request/register',
      form: { additionalProperties: false },
      variables: { requestId: key, agencyCode: 'vpubnd' },
    });
    expect((await request('tiepnhan.vpubnd')).tasks).toMatchObject([{ elementId: 'register' }]);
  });

  it('shows the way: what was done, where it stands, and what every way from there leads over', async () => {
    // when
    const { body } = await api.get('doanhnghiep1', `/api/requests/${key}/map`);

    // then
    const steps = body.steps as { elementId: string; state: string }[];
    const of = (state: string) =>
      steps.flatMap((step) => (step.state === state ? step.elementId : []));
    expect(of('done')).toEqual(['route', 'assign-agency']);
    expect(of('current')).toEqual(['register']);
    expect(of('next')).toEqual(['issue-receipt', 'check-competence']);
    expect(of('possible')).toEqual(expect.arrayContaining(['classify', 'sign', 'survey', 'guide']));
    expect(steps.find(({ elementId }) => elementId === 'register')).toMatchObject({
      name: expect.any(String) as string,
      lane: expect.any(String) as string,
      person: null,
      waitsFor: { vi: 'Chờ người nhận việc' },
    });
  });

  it('is answered by the people of the agency, each at his task', async () => {
    // when
    await api.at('2026-10-05', '08:30');
    await answerRequest(api, key);

    // then
    expect(await request()).toMatchObject({
      status: 'DELIVERED',
      outcome: 'fulfilled',
      dueOn: '2026-10-07',
      closedOn: '2026-10-05',
      receivedOn: '2026-10-05',
      items: [{ outcome: 'given', answer: 'Gửi kèm văn bản.' }],
    });
    expect(await allowed('doanhnghiep1')).toEqual(['correct', 'complain', 'answer-survey']);
  });

  it('names to the business nobody of the agency beside the steps', async () => {
    const of = async (login: string) => (await api.get(login, `/api/requests/${key}/map`)).body;
    const step = async (login: string, elementId: string) =>
      ((await of(login)).steps as { elementId: string }[]).find(
        (each) => each.elementId === elementId,
      );
    expect(await step('lanhdao.vpubnd', 'sign')).toMatchObject({
      person: { name: 'Lãnh đạo ký duyệt VPUBND (mẫu)' },
    });
    expect(await step('doanhnghiep1', 'sign')).toMatchObject({ lane: 'Lãnh đạo', person: null });
    expect(JSON.stringify(await of('doanhnghiep1'))).not.toContain('VPUBND (mẫu)');
  });

  it('explains its due date day by day', async () => {
    const { body } = await api.get('doanhnghiep1', `/api/requests/${key}/deadline`);
    expect(body).toMatchObject({ dueOn: '2026-10-07', sla: { state: 'done-early' } });
    expect((body.explanation as { sentence: { vi: string } }).sentence.vi).toContain('07/10/2026');
  });

  it('has letters with numbers and a signer, and a story with names', async () => {
    const documents = await api.get('doanhnghiep1', `/api/requests/${key}/documents`);
    expect(documents.body.items).toMatchObject([
      { symbol: '01/PTN-VPUBND', signedBy: null },
      { symbol: '01/PGQ-VPUBND', signedBy: { name: 'Lãnh đạo ký duyệt VPUBND (mẫu)' } },
    ]);
    const history = await api.get('doanhnghiep1', `/api/requests/${key}/history`);
    const lines = history.body.items as { actor: { name: string }; text: { vi: string } }[];
    expect(lines[0]).toMatchObject({
      at: '2026-10-02T11:00:00.000Z',
      actor: { name: 'Người đại diện doanh nghiệp (mẫu)' },
      text: { vi: 'Người yêu cầu gửi yêu cầu.' },
    });
    expect(lines.at(-1)).toMatchObject({
      text: { vi: 'Trả kết quả cho người yêu cầu: đăng trên Cổng thông tin để tải về.' },
    });
  });

  it('tells the requester that his answer has come', async () => {
    const { body } = await api.get('doanhnghiep1', '/api/notifications');
    expect(body.items).toContainEqual(
      expect.objectContaining({ subjectType: 'information-request', subjectKey: key }),
    );
  });

  it('ends with the three questions', async () => {
    // when
    const answers = { received: true, relationshipNeeded: false, ease: 5 };
    const reply = await api.post('doanhnghiep1', `/api/requests/${key}/survey`, answers);
    await api.settle();

    // then
    expect(reply).toMatchObject({ status: 200, body: { key } });
    expect(await request()).toMatchObject({ status: 'FULFILLED', survey: answers });
    expect(await allowed('doanhnghiep1')).toEqual(['correct', 'complain']);
    const again = await api.post('doanhnghiep1', `/api/requests/${key}/survey`, answers);
    expect(again).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });

  it('is in both indicators, which open into it', async () => {
    await api.at('2026-10-08', '09:00');
    const period = 'from=2026-10-01&to=2026-10-31';
    const cs5 = await api.get('giamsat', `/api/indicators/cs5?${period}`);
    expect(cs5.body).toMatchObject({
      n: 1,
      enough: false,
      figure: { received: { numerator: 1, denominator: 1, value: 1 } },
      definition: { id: 'cs5', version: 5 },
    });
    const cs6 = await api.get('giamsat', `/api/indicators/cs6?${period}&agency=vpubnd`);
    // Friday to Monday: three calendar days, one working day.
    expect(cs6.body).toMatchObject({
      figure: { gross: { medianOfDelivered: 3 }, statutory: { medianOfDelivered: 1 } },
    });
    const cases = await api.get('giamsat', String(cs6.body.casesHref));
    expect(cases.body).toMatchObject({ count: 1, items: [{ requestKey: key }], next: null });
  });

  it('has left the day of each of its steps behind', async () => {
    const url = '/api/indicators/progress?from=2026-10-01&to=2026-10-31';
    const { figure } = (await api.get('giamsat', url)).body as {
      figure: Record<'stages' | 'milestones', { name: string; n: number }[]>;
    };
    const told = [...figure.stages, ...figure.milestones];
    expect(told.filter(({ n }) => n !== 1)).toEqual([]);
    expect(told).toHaveLength(10);
  });
});
