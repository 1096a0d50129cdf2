import { ProcessRuntime } from '@minhbach/runtime';
import { adHoc, userTask } from '../../../libs/engine/src/fixtures/model-elements.js';
import { model } from '../../../libs/engine/src/fixtures/model-text.js';
import { ApiUnderTest } from '../../support/api-under-test.js';

const content = model(
  'consultation',
  'start -> opinions -> after',
  adHoc('opinions', { until: 'enough' }, 'ask -> read', userTask('ask'), userTask('read')),
  userTask('after'),
);

describe('more work in an ad-hoc sub-process', () => {
  let api: ApiUnderTest;
  let url: string;
  let sub: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    const files = [{ name: 'consultation.bpmn', content }];
    await api.post('quantri', '/api/deployments', { files });
  });
  afterAll(async () => api.stop());

  beforeEach(async () => {
    const runtime = api.app.get(ProcessRuntime, { strict: false });
    const request = { processId: 'consultation', actor: 'system', variables: { enough: false } };
    url = `/api/process-instances/${String((await runtime.start(request)).rootKey)}`;
    const [token] = await tokens();
    sub = token?.elementInstanceKey ?? '';
  });

  const tokens = async () =>
    (await api.get('quantri', url)).body.tokens as {
      elementId: string;
      elementInstanceKey: string;
      canBegin?: unknown;
    }[];

  const standsAt = async () => (await tokens()).map(({ elementId }) => elementId);

  const ask = (department: string) => ({ elementId: 'ask', variables: { department } });

  const begin = async (elements: readonly object[], more: object = {}, key?: string) =>
    api.post(
      'quantri',
      `${url}/ad-hoc-activation`,
      { elementInstanceKey: sub, elements, ...more },
      key,
    );

  it('is offered by the view, and begun once for each key', async () => {
    // given
    expect(await tokens()).toMatchObject([
      { elementId: 'opinions', canBegin: [{ elementId: 'ask', elementName: null }] },
    ]);

    // when
    const replies = [
      await begin([ask('land'), ask('health')], {}, 'once'),
      await begin([ask('land'), ask('health')], {}, 'once'),
    ];

    // then
    const begun = { key: url.split('/').pop(), status: 'active', dryRun: false };
    expect(replies.map(({ status, body }) => [status, body])).toEqual([
      [200, begun],
      [200, begun],
    ]);
    expect(await standsAt()).toEqual(['opinions', 'ask', 'ask']);
    expect((await tokens())[0]?.canBegin).toHaveLength(1);
  });

  it.each([false, true])(
    'is refused as a whole, with what can be begun (dry run: %s)',
    async (dryRun) => {
      const { status, headers, body } = await begin([ask('land'), { elementId: 'read' }], {
        dryRun,
      });

      expect([status, headers['content-type']]).toEqual([
        422,
        'application/problem+json; charset=utf-8',
      ]);
      const message = expect.stringContaining('but: "ask"') as string;
      expect(body).toMatchObject({
        code: 'invalid-activation',
        errors: [
          {
            pointer: '/elements/1/elementId',
            code: 'cannot-begin',
            elementId: 'read',
            message: { en: message },
          },
        ],
      });
      expect(await standsAt()).toEqual(['opinions']);
    },
  );

  it('is only looked at in a dry run', async () => {
    expect(await begin([ask('land')], { dryRun: true })).toMatchObject({
      status: 200,
      body: { status: 'active', dryRun: true },
    });
    expect(await standsAt()).toEqual(['opinions']);
  });

  it.each([
    [
      'a token that is in no ad-hoc sub-process',
      404,
      async () => (sub = url.split('/').pop() ?? ''),
    ],
    ['an instance that has ended', 404, async () => api.post('quantri', `${url}/cancellation`, {})],
    ['an instance that does not exist', 404, async () => (url = '/api/process-instances/999')],
    ['a suspended instance', 409, async () => api.post('quantri', `${url}/suspension`, {})],
  ])('is not begun in %s', async (_what, expected, prepare) => {
    await prepare();

    const statuses = [await begin([ask('land')], { dryRun: true }), await begin([ask('land')])];

    expect(statuses.map(({ status }) => status)).toEqual([expected, expected]);
  });
});
