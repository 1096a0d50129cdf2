import { defaultDemoPassword } from '@minhbach/identity';
import { Cast } from '../../../apps/cli/src/demo/cast.js';
import { arrivalOf, endStates } from '../../../apps/cli/src/demo/end-states/end-states.js';
import type { ScriptStage } from '../../../apps/cli/src/demo/end-states/scripted-request.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, completeTask, submitRequest } from '../../support/request-over-http.js';

/** The day on which a term that began on 5 October 2026 is over. */
const dayAfter = { supplement: '2026-10-27', payment: '2026-10-20' } as const;

/**
 * Everything is done over HTTP, by whom it concerns; only the clock is moved by hand. The ends and the ways to them are
 * those of `npm run demo -- --all`.
 */
describe('over HTTP a request ends as', () => {
  let api: ApiUnderTest;
  let stage: ScriptStage;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'], knowsItsAddress: true });
    await api.deploy('information-request');
    stage = {
      cast: new Cast(api.url, defaultDemoPassword, { attemptMs: 30_000, callMs: 1_000 }),
      url: api.url,
      stallMs: 0,
      settle: async () => {
        api.clock?.advance({ seconds: 1 });
        await api.settle();
      },
      outlast: async (_request, term) => api.at(dayAfter[term], '08:00'),
    };
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
  const answers = async () => {
    await answerRequest(api, key);
    await act('doanhnghiep1', 'survey', { received: true, relationshipNeeded: false, ease: 4 });
  };

  it.each(endStates.map((each) => [each.name.en, each] as const))('%s', async (_name, endState) => {
    const request = await endState.play(stage);
    expect(await arrivalOf(request, endState)).toEqual(endState.reaches);
  });

  it('not reached, when it ended otherwise', async () => {
    const reaching = (status: string) => endStates.find(({ reaches }) => reaches.status === status);
    const [inFull, inPart] = [reaching('FULFILLED'), reaching('PARTIALLY_FULFILLED')];
    if (!inFull || !inPart) throw new Error('the end states lack these two');
    const request = await inPart.play(stage);
    expect(await arrivalOf(request, inFull)).toEqual({ status: 'PARTIALLY_FULFILLED' });
  });

  it('what is paid for, once its costs are', async () => {
    await answerRequest(api, key, 'handle');
    const costs = [{ kind: 'print-bw-a4', quantity: 10 }];
    await does('handle', 'xuly.vpubnd', { findings: 'Có hồ sơ.', costs });
    expect(await view()).toMatchObject({ status: 'AWAITING_PAYMENT', costs: { total: 30_000 } });
  });

  it('one with another that asks the same', async () => {
    const first = key;
    const { code: duplicateOf } = await view(first);
    key = await submitRequest(api);
    await answerRequest(api, key, 'classify');
    await does('classify', 'daumoi.vpubnd', { complexity: 'simple', duplicateOf });
    expect(await view()).toMatchObject({ status: 'MERGED', mergedIntoKey: first });
  });

  it('what it was, and is asked again: by a correction and by a complaint', async () => {
    await answers();
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
