import { ApiUnderTest } from '../../support/api-under-test.js';
import {
  answerRequest,
  completeTask,
  submitRequest,
  usual,
} from '../../support/request-over-http.js';

const signer = 'lanhdao.vpubnd';
const answers = usual.find(([elementId]) => elementId === 'draft-answer')?.[2] ?? {};

interface Step {
  readonly elementId: string;
  readonly place: number;
  readonly state: string;
  readonly by: { readonly name: string } | null;
}

interface Row {
  readonly key: string;
  readonly elementId: string;
  readonly subject: { readonly key: string };
  readonly signing: { readonly steps: readonly Step[] } & Record<string, unknown>;
}

describe('what awaits a signature', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-11-02', '08:00'] });
    await api.deploy('information-request');
    await api.deploy('monthly-report');
  });
  afterAll(async () => api.stop());

  const awaiting = async (login: string) =>
    (await api.get(login, '/api/tasks/awaiting-signature')).body.items as Row[];
  const told = ({ signing }: Row) =>
    signing.steps.map(
      ({ elementId, place, state, by }) =>
        `${String(place)} ${elementId} ${state} ${by?.name ?? '–'}`,
    );

  it('tells who prepared an answer, how far it is, and what the signature does', async () => {
    // given
    const request = await submitRequest(api);
    await answerRequest(api, request, 'sign');

    // when
    const [row] = (await awaiting(signer)).filter(({ subject }) => subject.key === request);

    // then
    expect(row?.signing).toMatchObject({
      ...{ place: 2, length: 3 },
      preparedBy: { name: 'Chuyên viên xử lý VPUBND (mẫu)' },
      preparedAt: '2026-11-02T01:00:00.000Z',
      effect: { vi: expect.stringContaining('văn thư'), en: expect.stringContaining('clerk') },
      authority: { form: 'KT', document: null },
    });
    expect(row && told(row)).toEqual([
      '1 draft-answer done Chuyên viên xử lý VPUBND (mẫu)',
      '2 sign current –',
      '3 number-and-issue coming –',
    ]);
    const { body } = await api.get(signer, `/api/tasks/${row?.key ?? ''}`);
    expect(body.signing).toEqual(row?.signing);
  });

  it('shows what was sent back, and who revised it', async () => {
    // given
    const request = await submitRequest(api);
    await answerRequest(api, request, 'sign');
    const back = { decision: 'return', remark: 'Nêu rõ số văn bản.' };
    await completeTask(api, request, 'sign', signer, back);
    await api.settle();
    await completeTask(api, request, 'revise-answer', 'xuly.vpubnd', answers);
    await api.settle();

    // when
    const [row] = (await awaiting(signer)).filter(({ subject }) => subject.key === request);

    // then
    expect(row && told(row)).toEqual([
      '1 draft-answer done Chuyên viên xử lý VPUBND (mẫu)',
      '2 sign sent-back Lãnh đạo ký duyệt VPUBND (mẫu)',
      '1 revise-answer done Chuyên viên xử lý VPUBND (mẫu)',
      '2 sign current –',
      '3 number-and-issue coming –',
    ]);
  });

  it('keeps every version of an answer, with what was said of it', async () => {
    // given
    const request = await submitRequest(api);
    await answerRequest(api, request, 'sign');
    const back = { decision: 'return', remark: 'Nêu rõ số văn bản.' };
    await completeTask(api, request, 'sign', signer, back);
    await api.settle();
    const revised = [{ position: 1, outcome: 'given', answer: 'Gửi kèm Quyết định số 5.' }];
    const changes = { ...answers, answers: revised };
    await completeTask(api, request, 'revise-answer', 'xuly.vpubnd', changes);
    await api.settle();

    // then
    const { body } = await api.get(signer, `/api/requests/${request}/answer-versions`);
    expect(body.items).toMatchObject([
      {
        number: 1,
        items: [{ position: 1, outcome: 'given', answer: 'Gửi kèm văn bản.', ground: null }],
        preparedBy: { name: 'Chuyên viên xử lý VPUBND (mẫu)' },
        decision: { outcome: 'returned', remark: 'Nêu rõ số văn bản.' },
      },
      { number: 2, items: [{ answer: 'Gửi kèm Quyết định số 5.' }], decision: null },
    ]);
  });

  it('tells by which mandate it would be signed', async () => {
    // given
    const delegate = String((await api.get('daumoi.vpubnd', '/api/session')).body.id);
    const mandate = {
      ...{ agencyCode: 'vpubnd', form: 'TUQ', delegate, title: 'Trưởng phòng Hành chính' },
      ...{ document: '12/UQ-VPUBND', validFrom: '2026-11-02', validTo: '2026-11-30' },
    };
    expect((await api.post('giamdoc.vpubnd', '/api/mandates', mandate)).status).toBe(201);

    // then
    const [row] = await awaiting('daumoi.vpubnd');
    expect(row?.signing.authority).toEqual({ form: 'TUQ', document: '12/UQ-VPUBND' });
  });

  it('begins the chain of an extension with whoever proposed it', async () => {
    // given
    const request = await submitRequest(api);
    await answerRequest(api, request, 'classify');
    await completeTask(api, request, 'classify', 'daumoi.vpubnd', { complexity: 'complex' });
    await api.settle();
    const proposal = { reason: 'Hồ sơ nhiều, phải rà soát lại.' };
    const proposed = await api.post('xuly.vpubnd', `/api/requests/${request}/extension`, proposal);
    expect(proposed.status).toBe(200);
    await api.settle();

    // then
    const rows = (await awaiting(signer)).filter(
      ({ elementId }) => elementId === 'approve-extension',
    );
    expect(rows.map(told)).toEqual([
      ['1 extension-proposed done Chuyên viên xử lý VPUBND (mẫu)', '2 approve-extension current –'],
    ]);
  });

  it('keeps the parts of a report apart', async () => {
    // given
    expect((await api.post('lanhdao.skhcn', '/api/reports', { period: '2026-10' })).status).toBe(
      201,
    );
    await api.settle();
    for (const division of ['skhcn-cds', 'skhcn-bcvt']) {
      const { body } = await api.get(`chuyenvien.${division}`, '/api/tasks');
      const [task] = body.items as { key: string }[];
      const url = `/api/tasks/${task?.key ?? ''}`;
      await api.post(`chuyenvien.${division}`, `${url}/claim`, {});
      const variables = { nothingToReport: true };
      await api.post(`chuyenvien.${division}`, `${url}/completion`, { variables });
      await api.settle();
    }

    // then
    const rows = await awaiting('truongphong.skhcn-cds');
    expect(rows.map(told)).toEqual([
      [
        '1 draft-part done Chuyên viên báo cáo SKHCN-CDS (mẫu)',
        '2 approve-part current –',
        '3 check-part coming –',
      ],
    ]);
    expect(rows[0]?.signing.authority).toBeNull();
  });

  it('leaves out what is to be done, but not signed', async () => {
    await submitRequest(api);
    expect((await api.get('tiepnhan.vpubnd', '/api/tasks')).body.items).toHaveLength(1);
    expect(await awaiting('tiepnhan.vpubnd')).toEqual([]);
  });
});
