import { InstanceArchive, InstanceQueries } from '@minhbach/runtime';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, submitRequest } from '../../support/request-over-http.js';

const period = 'from=2026-10-01&to=2026-10-31&asOf=2026-11-30';

describe('a request whose process was archived', () => {
  let api: ApiUnderTest;
  let request: string;
  let instance: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    request = await submitRequest(api);
    await submitRequest(api, 'doanhnghiep2');
    await api.at('2026-10-06', '09:00');
    await answerRequest(api, request);
    await api.post('doanhnghiep1', `/api/requests/${request}/survey`, {
      received: true,
      relationshipNeeded: false,
      ease: 4,
    });
    await api.settle();
    const { body } = await api.get('giamsat', `/api/requests/${request}`);
    instance = String(body.processInstanceKey);
    await api.at('2027-12-01', '08:00');
  });
  afterAll(async () => api.stop());

  /** What people and figures say about it. */
  const told = async () => {
    const urls = ['', '/history', '/deadline', '/documents'].map(
      (part) => `/api/requests/${request}${part}`,
    );
    const figures = ['cs5', 'cs6'].flatMap((id) => [
      `/api/indicators/${id}?${period}`,
      `/api/indicators/${id}/cases?${period}`,
    ]);
    const replies = [...urls, '/api/requests', ...figures].map(async (url) => {
      const { status, text } = await api.get('giamsat', url);
      return { url, status, text: text.replace(/"computedAt":"[^"]*"/, '') };
    });
    const { text } = await api.get('quantri', `/api/process-instances/${instance}`);
    return [...(await Promise.all(replies)), text];
  };

  it('is told of as before, and the indicators are the same', async () => {
    // given
    const before = await told();
    expect(before.map((each) => (typeof each === 'string' ? 200 : each.status))).toEqual(
      before.map(() => 200),
    );

    // when
    const report = await api.app.get(InstanceArchive, { strict: false }).archive(365);

    // then
    expect(report.instances).toBeGreaterThan(0);
    const [row] = await api.query<{ n: string }>(
      'SELECT count(*) AS n FROM process_instance WHERE key = $1',
      [instance],
    );
    expect(row?.n).toBe('0');
    expect(await told()).toEqual(before);
    const queries = api.app.get(InstanceQueries, { strict: false });
    expect(await queries.verifyChain(Number(instance))).toMatchObject({ ok: true });
  });

  it('still explains its decisions', async () => {
    const url = `/api/process-instances/${instance}/decisions`;
    expect((await api.get('quantri', url)).body.items ?? []).not.toEqual([]);
  });
});
