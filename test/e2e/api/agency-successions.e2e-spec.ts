import { ApiUnderTest } from '../../support/api-under-test.js';
import { submitRequest } from '../../support/request-over-http.js';

const decision = {
  ...{ type: 'ABOLITION', number: '1234/QĐ-UBND', source: 'Công báo tỉnh số 40' },
  ...{ decidedOn: '2026-10-01', effectiveOn: '2026-10-12', from: ['stp'], movesStaff: true },
  successors: [{ code: 'sxd' }],
};
const url = '/api/agency-successions';

describe('a succession of agencies over HTTP', () => {
  let api: ApiUnderTest;
  let request: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    request = await submitRequest(api, 'doanhnghiep1', { agencyCode: 'stp' });
    await api.settle();
  });
  afterAll(async () => api.stop());

  it('tells every fault, and writes nothing', async () => {
    const wrong = { ...decision, effectiveOn: '2026-09-01', from: ['nowhere'] };
    const { status, body } = await api.post('quantri', url, wrong);

    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      { pointer: '/effectiveOn', code: 'before-decision' },
      { pointer: '/from/0', code: 'unknown-agency' },
    ]);
    expect(JSON.parse((await api.get('quantri', url)).text)).toEqual([]);
  });

  it('is previewed in a sentence', async () => {
    expect(await api.post('quantri', `${url}/preview`, decision)).toMatchObject({
      status: 200,
      body: {
        staff: 8,
        moves: [
          {
            ...{ from: 'stp', to: 'sxd', requests: 1, complaints: 0 },
            summary: {
              vi: '1 yêu cầu và 0 khiếu nại đang giải quyết chuyển sang Sở Xây dựng tỉnh Vĩnh Long.',
            },
          },
        ],
      },
    });
  });

  it('is recorded once, applied from its day on, and seen through', async () => {
    // given
    const first = await api.post('quantri', url, decision, 'record-1');
    const again = await api.post('quantri', url, decision, 'record-1');
    expect(first.status).toBe(201);
    expect(again.body).toEqual(first.body);
    const href = String(first.body.href);
    expect((await api.post('quantri', `${href}/application`, {})).status).toBe(409);
    expect((await api.get('quantri', href)).body).toMatchObject({
      ...{ remaining: 1, mayApply: false, batch: null },
    });

    // when
    api.clock?.set(new Date('2026-10-12T01:00:00Z'));
    expect((await api.get('tiepnhan.stp', `/api/requests/${request}`)).status).toBe(200);
    expect((await api.get('quantri', href)).body).toMatchObject({ mayApply: true });
    const applied = await api.post('quantri', `${href}/application`, {}, 'apply-1');
    expect(applied).toMatchObject({ status: 201, body: { type: 'correlate', total: 1 } });
    await api.settle();

    // then
    expect((await api.get('quantri', href)).body).toMatchObject({
      ...{ remaining: 0, steps: [{ from: 'stp', to: 'sxd', subjects: null }] },
      batch: { status: 'completed', done: 1, failed: 0 },
    });
    const { body } = await api.get('giamsat', `/api/requests/${request}`);
    expect(body).toMatchObject({ agencyCode: 'sxd' });
  });

  it('can establish an agency, which is there from its day on', async () => {
    // given
    const established = {
      ...{ type: 'ESTABLISHMENT', number: '77/QĐ-UBND', source: 'Công báo tỉnh số 41' },
      ...{ decidedOn: '2026-10-12', effectiveOn: '2026-11-02', from: [] },
      successors: [
        {
          ...{ code: 'bqlkkt', kind: 'department' },
          name: { vi: 'Ban Quản lý khu kinh tế', en: 'Economic Zone Authority' },
        },
      ],
    };
    const agenciesOn = async (on: string) => {
      const { body } = await api.get('quantri', `/api/agencies?on=${on}`);
      return (body.items as { code: string }[]).map(({ code }) => code);
    };

    // when
    expect((await api.post('quantri', `${url}/preview`, established)).body).toEqual({
      moves: [],
      staff: 0,
    });
    const recorded = await api.post('quantri', url, established, 'establish-1');

    // then
    expect(recorded.status).toBe(201);
    expect(await agenciesOn('2026-11-01')).not.toContain('bqlkkt');
    expect(await agenciesOn('2026-11-02')).toContain('bqlkkt');
    expect((await api.get('quantri', String(recorded.body.href))).body).toMatchObject({
      ...{ type: 'ESTABLISHMENT', steps: [], remaining: 0, mayApply: false },
    });
    expect((await api.post('quantri', url, established, 'establish-2')).body).toMatchObject({
      errors: [{ pointer: '/successors/0/code', code: 'code-in-use' }],
    });
  });

  it('leaves what the predecessor has closed to its successor to read', async () => {
    await api.query(
      `UPDATE information_request SET agency_code = 'stp', closed_on = '2026-10-10' WHERE key = ${request}`,
    );
    const listed = async (login: string) => {
      const { body } = await api.get(login, '/api/requests');
      return (body.items as { key: string }[]).map(({ key }) => key);
    };

    expect(await listed('xuly.sxd')).toEqual([request]);
    expect((await api.get('xuly.sxd', `/api/requests/${request}`)).body).toMatchObject({
      agencyCode: 'stp',
    });
    expect(await listed('xuly.stc')).toEqual([]);
  });
});
