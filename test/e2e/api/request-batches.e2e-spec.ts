import { randomUUID } from 'node:crypto';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { aBatchSubmission, answerRequest, completeTask } from '../../support/request-over-http.js';

type Json = Readonly<Record<string, unknown>>;

interface Batch {
  readonly parts: { key: string; code: string; agencyCode: string; request: Json | null }[];
  readonly [name: string]: unknown;
}

const url = '/api/request-batches';

describe('several agencies asked at once, over HTTP', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  beforeEach(async () => api.at('2026-10-05', '08:00'));
  afterAll(async () => api.stop());

  const send = async (changes: object = {}, key = randomUUID()) => {
    const reply = await api.post('doanhnghiep1', url, { ...aBatchSubmission, ...changes }, key);
    await api.settle();
    return reply;
  };
  const read = async (key: string, as = 'doanhnghiep1') =>
    (await api.get(as, `${url}/${key}`)).body as unknown as Batch;

  it('is sent once, however often the call is made', async () => {
    // given
    const key = randomUUID();
    const first = await send({}, key);
    const counts = await api.rowCounts();

    // when
    const again = await send({}, key);

    // then
    expect(first).toMatchObject({
      status: 201,
      body: { code: expect.stringMatching(/^YCN-2026-\d{6}$/) as string },
    });
    expect(again.body).toEqual(first.body);
    expect(await api.rowCounts()).toEqual(counts);
    expect(await send({ title: 'Khác' }, key)).toMatchObject({
      ...{ status: 422, body: { code: 'idempotency-key-reused' } },
    });
  });

  it('shows its parts with their own codes, and lists them together', async () => {
    // given
    const { body } = await send();
    const { parts: sent } = body as unknown as Batch;

    // when
    const batch = await read(String(body.key));

    // then
    expect(batch).toMatchObject({ state: 'open', dueOn: null, code: body.code });
    expect(batch.parts).toMatchObject([
      { position: 1, agencyCode: 'vpubnd', code: sent[0]?.code, request: { status: 'RECEIVED' } },
      { position: 2, agencyCode: 'stc', code: sent[1]?.code, request: { status: 'RECEIVED' } },
    ]);
    expect(batch.actions).toEqual([{ action: 'withdraw', allowed: true }]);
    const list = `/api/requests?batch=${String(body.key)}`;
    const { items } = (await api.get('doanhnghiep1', list)).body as unknown as { items: Json[] };
    expect(items.map(({ code, batchKey }) => [code, batchKey]).reverse()).toEqual(
      sent.map(({ code }) => [code, body.key]),
    );
    expect((await api.get('doanhnghiep2', list)).body).toMatchObject({ items: [] });
  });

  it('is withdrawn as a whole, for one reason', async () => {
    // given
    const { body } = await send();
    const withdrawal = `${url}/${String(body.key)}/withdrawal`;

    // when
    const reply = await api.post('doanhnghiep1', withdrawal, { reason: 'Không cần nữa' });
    await api.settle();

    // then
    expect(reply.status).toBe(200);
    const batch = await read(String(body.key));
    expect(batch).toMatchObject({ state: 'closed', withdrawalReason: 'Không cần nữa' });
    expect(batch.parts.map(({ request }) => request?.status)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    expect(batch.actions).toMatchObject([{ action: 'withdraw', allowed: false }]);
    expect(await api.post('doanhnghiep1', withdrawal, { reason: 'Thôi' })).toMatchObject({
      ...{ status: 409, body: { code: 'batch-closed' } },
    });
  });

  const [office, finance] = aBatchSubmission.parts;

  it.each([
    ['one part', [office], ['/parts too-few']],
    ['no part', [], ['/parts too-few']],
    [
      'faults in several parts',
      [
        { ...office, subject: 13, items: [] },
        { ...finance, agencyCode: ' ', items: ['Dự toán', ''] },
      ],
      ['/parts/0/items too-few', '/parts/0/subject too-large'].concat([
        ...['/parts/1/agencyCode missing', '/parts/1/items/1 missing'],
      ]),
    ],
    [
      'one agency twice, and one that there is not',
      [office, { ...finance, agencyCode: 'nowhere' }, office],
      ['/parts/1/agencyCode unknown-agency', '/parts/2/agencyCode agency-asked-twice'],
    ],
  ])('is refused with %s, everything at once, and writes nothing', async (_what, parts, faults) => {
    const counts = await api.rowCounts();
    const { status, body } = await send({ parts });
    const found = (body.errors as { pointer: string; code: string }[]).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
    expect({ status, found: found.sort() }).toEqual({ status: 422, found: faults });
    expect(await api.rowCounts()).toEqual(counts);
  });

  it('counts in CS 5 and CS 6 by its parts, each for its own agency, and never as a whole', async () => {
    // given
    const period = 'from=2026-11-01&to=2026-11-30';
    const n = async (indicator: string, agency = '') => {
      const query = `${period}${agency && `&agency=${agency}`}`;
      return (await api.get('giamsat', `/api/indicators/${indicator}?${query}`)).body.n;
    };
    await api.at('2026-11-02', '08:00');
    const { body } = await send();
    const batch = await read(String(body.key));

    // when the office answers, and the department of finance does not
    await answerRequest(api, batch.parts[0]?.key ?? '');
    await answerAtFinance(batch.parts[1]?.key ?? '');
    await api.at('2026-11-30', '08:00');

    // then
    for (const indicator of ['cs5', 'cs6']) {
      expect(await n(indicator)).toBe(2);
      expect(await n(indicator, 'vpubnd')).toBe(1);
      expect(await n(indicator, 'stc')).toBe(1);
    }
    const { body: all } = await api.get('giamsat', `/api/indicators/cs5?${period}`);
    expect(all).toMatchObject({ figure: { received: { numerator: 1, denominator: 2 } } });
  });

  /** As far as its clock runs. */
  const answerAtFinance = async (key: string) => {
    const forms = { register: {}, 'check-competence': { competent: true } };
    const all = Object.entries({ ...forms, 'check-completeness': { complete: true } });
    for (const [elementId, variables] of all) {
      await completeTask(api, key, elementId, 'tiepnhan.stc', variables);
      await api.settle();
    }
  };
});
