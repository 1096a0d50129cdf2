import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, completeTask, submitRequest } from '../../support/request-over-http.js';

const officer = 'khieunai.vpubnd';

const aSuit = {
  court: 'Tòa án nhân dân tỉnh Vĩnh Long',
  caseNumber: '15/2026/TLST-HC',
  acceptedOn: '2026-10-06',
};
const aJudgment = {
  outcome: 'ordered',
  judgment: 'Bản án số 08/2026/HC-ST',
  effectiveOn: '2026-10-07',
  summary: 'Buộc cung cấp bảng giá đất.',
};

describe('a request that is over goes on', () => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  beforeEach(async () => {
    await api.at('2026-10-05', '08:00');
    key = await submitRequest(api);
  });
  afterAll(async () => api.stop());

  const view = async (request = key) =>
    (await api.get('doanhnghiep1', `/api/requests/${request}`)).body;
  const post = async (login: string, verb: string, body: object) => {
    const reply = await api.post(login, `/api/requests/${key}/${verb}`, body);
    await api.settle();
    return reply;
  };
  const childOf = (request: Record<string, unknown>) =>
    (request.followUps as { key: string; origin: string }[]).at(-1);
  /** What the officer is offered to put on record of a court. */
  const offered = async () => {
    const { actions } = (await api.get(officer, `/api/requests/${key}`)).body;
    const isAllowed = (asked: string) =>
      (actions as { action: string; allowed: boolean }[]).find(({ action }) => action === asked)
        ?.allowed;
    return { suit: isAllowed('record-lawsuit'), judgment: isAllowed('record-judgment') };
  };
  const lapse = async () => {
    await answerRequest(api, key, 'check-completeness');
    const form = { complete: false, missing: ['Năm ban hành'] };
    await completeTask(api, key, 'check-completeness', 'tiepnhan.vpubnd', form);
    await api.settle();
    await api.at('2026-10-27', '08:00');
  };
  const supplement = { supplement: 'Năm 2026' };

  it('after a lapse, when its requester supplements it after all: once, from that day', async () => {
    // given
    expect(await post('doanhnghiep1', 'reopening', supplement)).toMatchObject({ status: 422 });
    await lapse();
    const reopening = { action: 'reopen', allowed: true };
    expect((await view()).actions).toContainEqual(reopening);

    // when
    expect(await post('doanhnghiep1', 'reopening', supplement)).toMatchObject({ status: 200 });

    // then
    const first = await view();
    expect(first).toMatchObject({ status: 'LAPSED' });
    expect(first.actions).not.toContainEqual(reopening);
    expect(await view(childOf(first)?.key)).toMatchObject({
      ...{ origin: 'after-lapse', status: 'RECEIVED', submittedOn: '2026-10-27' },
      ...{ parentKey: key, followUpReason: 'Năm 2026' },
    });
    expect(await post('doanhnghiep1', 'reopening', supplement)).toMatchObject({ status: 422 });
  });

  it('no longer than ninety days after the lapse', async () => {
    await lapse();
    await api.at('2027-01-26', '08:00');
    expect((await post('doanhnghiep1', 'reopening', supplement)).text).toContain('not-reopenable');
  });

  it('when a court orders an answer; case, history and figures show it', async () => {
    // given
    await answerRequest(api, key);
    await api.at('2026-10-08', '08:00');
    expect(await offered()).toEqual({ suit: true, judgment: false });
    expect(await post(officer, 'lawsuits', aSuit)).toMatchObject({ status: 200 });
    expect((await post(officer, 'lawsuits', aSuit)).text).toContain('lawsuit-open');
    expect(await offered()).toEqual({ suit: false, judgment: true });

    // when
    expect(await post(officer, 'lawsuits/judgment', aJudgment)).toMatchObject({ status: 200 });

    // then
    const first = await view();
    expect(first).toMatchObject({
      outcome: 'fulfilled',
      lawsuits: [{ ...aSuit, ...aJudgment, complaintLevel: null }],
      followUps: [{ origin: 'reopening' }],
    });
    const history = await api.get('doanhnghiep1', `/api/requests/${key}/history`);
    expect(history.text).toContain(
      'Tòa án nhân dân tỉnh Vĩnh Long thụ lý vụ án số 15/2026/TLST-HC ngày 06/10/2026.',
    );
    expect(history.text).toContain('Tòa án buộc cơ quan giải quyết lại (Bản án số 08/2026/HC-ST');
    const cases = '/api/indicators/cs5/cases?from=2026-10-08&to=2026-10-08&agency=vpubnd';
    expect((await api.get(officer, cases)).body.items).toMatchObject([
      { requestKey: key, courtOrderedOn: '2026-10-07', askedAgainOn: '2026-10-08' },
    ]);
  });

  it.each(['dismissed', 'discontinued'])('not when the suit is %s', async (outcome) => {
    await answerRequest(api, key);
    await api.at('2026-10-08', '08:00');
    await post(officer, 'lawsuits', aSuit);
    const { status } = await post(officer, 'lawsuits/judgment', { ...aJudgment, outcome });
    expect(status).toBe(200);
    expect(await view()).toMatchObject({ lawsuits: [{ outcome }], followUps: [] });
  });

  it('not on days that cannot be', async () => {
    expect((await post(officer, 'lawsuits', aSuit)).text).toContain('nothing-to-challenge');
    await answerRequest(api, key);
    const late = { ...aSuit, acceptedOn: '2026-10-09' };
    expect((await post(officer, 'lawsuits', late)).text).toContain('day-to-come');
    expect((await post(officer, 'lawsuits/judgment', aJudgment)).text).toContain('no-lawsuit');
    const early = { ...aSuit, acceptedOn: '2026-10-04' };
    expect((await post(officer, 'lawsuits', early)).text).toContain('before-the-request');
  });
});
