import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, completeTask, submitRequest } from '../../support/request-over-http.js';

const drafted = (answer: object) => ({
  answers: [{ position: 1, ...answer }],
  secrecyChecked: true,
  personalDataChecked: true,
});

/** Everything is done over HTTP, by whom it concerns; only the clock is moved by hand. */
describe('over HTTP a request ends as', () => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  beforeEach(async () => {
    await api.at('2026-10-05', '08:00');
    key = await submitRequest(api, 'doanhnghiep1', { mayForward: true });
  });
  afterAll(async () => api.stop());

  const view = async (request = key) =>
    (await api.get('doanhnghiep1', `/api/requests/${request}`)).body;
  const act = async (login: string, verb: string, body: object) => {
    const { status, text } = await api.post(login, `/api/requests/${key}/${verb}`, body);
    expect({ status, text }).toMatchObject({ status: 200 });
    await api.settle();
  };
  const does = async (elementId: string, login: string, form: object) => {
    await completeTask(api, key, elementId, login, form);
    await api.settle();
  };
  const answers = async (answer: object) => {
    await answerRequest(api, key, 'draft-answer');
    await does('draft-answer', 'xuly.vpubnd', drafted(answer));
    await does('sign', 'lanhdao.vpubnd', { decision: 'sign' });
    await does('number-and-issue', 'vanthu.vpubnd', {});
    await does('deliver', 'vanthu.vpubnd', { method: 'portal', proof: 'PT-1' });
    await act('doanhnghiep1', 'survey', { received: true, relationshipNeeded: false, ease: 4 });
  };

  it.each([
    ['FULFILLED', { outcome: 'given', answer: 'Gửi kèm.' }],
    ['PARTIALLY_FULFILLED', { outcome: 'partly-given', ground: 'a', answer: 'Trang 1 đến 3.' }],
    ['REFUSED', { outcome: 'refused', ground: 'a' }],
  ])('%s', async (status, answer) => {
    await answers(answer);
    expect(await view()).toMatchObject({ status });
  });

  it('REFUSED, as nobody paid', async () => {
    await answerRequest(api, key, 'handle');
    const costs = [{ kind: 'print-bw-a4', quantity: 10 }];
    await does('handle', 'xuly.vpubnd', { findings: 'Có hồ sơ.', costs });
    expect(await view()).toMatchObject({ status: 'AWAITING_PAYMENT', costs: { total: 30_000 } });
    await api.at('2026-10-20', '08:00');
    await does('draft-answer', 'xuly.vpubnd', drafted({ outcome: 'refused', ground: 'e' }));
    await does('sign', 'lanhdao.vpubnd', { decision: 'sign' });
    await does('number-and-issue', 'vanthu.vpubnd', {});
    await does('deliver', 'vanthu.vpubnd', { method: 'portal', proof: 'PT-1' });
    await act('doanhnghiep1', 'survey', { received: false, relationshipNeeded: false, ease: 2 });
    expect(await view()).toMatchObject({ status: 'REFUSED', refusalGround: 'e' });
  });

  it('TRANSFERRED, and goes on with the agency that is responsible', async () => {
    await answerRequest(api, key, 'check-competence');
    const form = { competent: false, guidance: 'Thuộc Sở Tài chính.', forwardTo: 'stc' };
    await does('check-competence', 'tiepnhan.vpubnd', form);
    const { status, followUps } = await view();
    expect({ status, followUps }).toMatchObject({
      ...{ status: 'TRANSFERRED', followUps: [{ origin: 'transfer' }] },
    });
  });

  it('LAPSED', async () => {
    await answerRequest(api, key, 'check-completeness');
    const form = { complete: false, missing: ['Năm ban hành'] };
    await does('check-completeness', 'tiepnhan.vpubnd', form);
    await api.at('2026-10-27', '08:00');
    expect(await view()).toMatchObject({ status: 'LAPSED' });
  });

  it('WITHDRAWN', async () => {
    await act('doanhnghiep1', 'withdrawal', { reason: 'Không cần nữa' });
    expect(await view()).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('MERGED', async () => {
    const first = key;
    const { code: duplicateOf } = await view(first);
    key = await submitRequest(api);
    await answerRequest(api, key, 'classify');
    await does('classify', 'daumoi.vpubnd', { complexity: 'simple', duplicateOf });
    expect(await view()).toMatchObject({ status: 'MERGED', mergedIntoKey: first });
  });

  it('what it was, and is asked again: by a correction and by a complaint', async () => {
    await answers({ outcome: 'given', answer: 'Gửi kèm.' });
    await act('doanhnghiep1', 'correction', { reason: 'Thiếu trang', items: [{ position: 1 }] });
    const complaining = { action: 'complain', allowed: true };
    expect((await view()).actions).toContainEqual(complaining);
    await act('doanhnghiep1', 'complaint', { content: 'Chậm bổ sung' });
    expect((await view()).actions).not.toContainEqual(complaining);
    expect(await view()).toMatchObject({
      status: 'FULFILLED',
      followUps: [{ origin: 'correction' }],
      complaints: [{ level: 1, outcome: null }],
    });
    const { body } = await api.get('khieunai.vpubnd', '/api/tasks?view=available');
    expect(body.items).toMatchObject([
      {
        elementId: 'take-up-complaint',
        subject: { type: 'complaint', key, href: `/api/requests/${key}` },
      },
    ]);
  });

  it('asks others meanwhile', async () => {
    await answerRequest(api, key, 'handle');
    await act('xuly.vpubnd', 'consultations', { units: ['stc'], question: 'Được cung cấp không?' });
    await act('xuly.vpubnd', 'consents', { party: 'Công ty A', items: [{ position: 1 }] });
    expect(await view()).toMatchObject({ status: 'CONSULTING', consultations: [], consents: [] });
    await does('give-opinion', 'xuly.stc', { opinionText: 'Được cung cấp.' });
    const { body } = await api.get('xuly.vpubnd', `/api/requests/${key}`);
    expect(body).toMatchObject({
      consultations: [{ unitCode: 'stc', opinion: 'Được cung cấp.' }],
      consents: [{ party: 'Công ty A', decision: null }],
    });
    const asked = await api.get('xuly.stc', `/api/requests/${key}`);
    expect(asked.status).toBe(404);
  });
});
