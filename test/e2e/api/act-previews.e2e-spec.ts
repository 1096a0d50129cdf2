import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, completeTask, submitRequest } from '../../support/request-over-http.js';

interface Outlook {
  readonly extension: { readonly choices: object[]; readonly approvers: { name: string }[] };
  readonly targets: {
    code: string;
    isAgency: boolean;
    functions: string[];
    isSuggested: boolean;
  }[];
}

/** Sent on Monday 5 October 2026 over the network: complex, it is due on Monday the 26th. */
describe('before an agency acts', () => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '09:00'] });
    await api.deploy('information-request');
    key = await submitRequest(api);
    await answerRequest(api, key, 'classify');
    await completeTask(api, key, 'classify', 'daumoi.vpubnd', { complexity: 'complex' });
    await api.settle();
  });
  afterAll(async () => api.stop());

  const outlook = async (request = key) => {
    const reply = await api.get('xuly.vpubnd', `/api/requests/${request}/act-outlook`);
    expect(reply.status).toBe(200);
    return reply.body as unknown as Outlook;
  };
  const preview = async (act: object) => {
    const reply = await api.post('xuly.vpubnd', `/api/requests/${key}/letter-preview`, act);
    expect(reply.status).toBe(200);
    return reply.body.letter as {
      title: string;
      summary: string;
      blocks: object[];
      symbol: null;
    } | null;
  };

  it('every new due date that the law allows is told, and who approves it', async () => {
    const { extension } = await outlook();
    expect(extension).toMatchObject({ unit: 'calendar-day' });
    expect(extension.choices).toHaveLength(15);
    // Tuesday the 27th, and the last day that Art. 30 allows
    expect(extension.choices[0]).toEqual({ days: 1, dueOn: '2026-10-27' });
    expect(extension.choices[14]).toEqual({ days: 15, dueOn: '2026-11-10' });
    // a Saturday rolls on to Monday
    expect(extension.choices[4]).toEqual({ days: 5, dueOn: '2026-11-02' });
    expect(extension.approvers).toEqual([expect.objectContaining({ name: expect.any(String) })]);
  });

  it('what may not be extended has no new due date', async () => {
    const simple = await submitRequest(api);
    await answerRequest(api, simple, 'handle');
    expect((await outlook(simple)).extension.choices).toEqual([]);
  });

  it('an opinion that would come too late is marked', async () => {
    const simple = await submitRequest(api);
    await answerRequest(api, simple, 'handle');
    // due on Thursday the 8th
    expect(await outlook(simple)).toMatchObject({
      opinions: {
        choices: [
          { days: 3, dueOn: '2026-10-08', isLate: true },
          { days: 4, dueOn: '2026-10-09', isLate: true },
          { days: 5, dueOn: '2026-10-12', isLate: true },
        ],
      },
    });
    expect(await outlook()).toMatchObject({
      opinions: { choices: [{ isLate: false }, { isLate: false }, { isLate: false }] },
    });
  });

  it('a supplement tells until when it is waited for, and what that means for the answer', async () => {
    expect(await outlook()).toMatchObject({
      supplement: {
        ...{ remindOn: '2026-10-08', lapseOn: '2026-10-26', askedBefore: false },
        answers: [
          { suppliedOn: '2026-10-05', dueOn: '2026-10-08' },
          { suppliedOn: '2026-10-26', dueOn: '2026-10-29' },
        ],
      },
    });
  });

  it('other agencies and divisions are named with what they are there for', async () => {
    // given a request about finance that came to the office of the People's Committee
    const about = await submitRequest(api, 'doanhnghiep1', { subject: 3, agencyCode: 'vpubnd' });

    // when
    const { targets } = await outlook(about);

    // then
    const suggested = targets.filter(({ isSuggested }) => isSuggested).map(({ code }) => code);
    expect(suggested).toEqual(['stc']);
    expect(targets.find(({ code }) => code === 'vpubnd')).toBeUndefined();
    expect(targets.find(({ code }) => code === 'stc')?.functions).toContain('finance');
    expect(targets.some(({ isAgency }) => !isAgency)).toBe(true);
  });

  it.each<[string, object, string, string]>([
    [
      'an extension, with its ground before the reason',
      { extension: { ground: 'gather', reason: 'Phải hỏi ba phòng.', days: 15 } },
      'THÔNG BÁO GIA HẠN',
      'tập hợp thông tin. Phải hỏi ba phòng.',
    ],
    [
      'a supplement, with its last day',
      { supplement: { points: ['Năm nào'] } },
      'Đề nghị bổ sung',
      '26/10/2026',
    ],
    [
      'a transfer',
      { transfer: { guidance: 'Gửi Sở Tài chính.' } },
      'Hướng dẫn gửi yêu cầu',
      'Gửi Sở Tài chính.',
    ],
    [
      'a refusal, with the article and the way to complain',
      { answer: { answers: [{ position: 1, outcome: 'refused', ground: 'a', answer: 'Mật.' }] } },
      'TỪ CHỐI',
      'khiếu nại, khởi kiện',
    ],
  ])('the letter of %s is shown', async (_act, act, title, words) => {
    const letter = await preview(act);
    expect(`${letter?.title ?? ''} ${letter?.summary ?? ''}`).toContain(title);
    expect(JSON.stringify(letter?.blocks)).toContain(words);
    expect(letter?.symbol).toBeNull();
  });

  it('what would send no letter shows none', async () => {
    expect(await preview({})).toBeNull();
    expect(await preview({ extension: { reason: 'Dài quá', days: 16 } })).toBeNull();
  });

  it('nothing is written', async () => {
    const before = await api.rowCounts();
    await outlook();
    await preview({ extension: { reason: 'Thử', days: 1 } });
    expect(await api.rowCounts()).toEqual(before);
  });

  it('grounds come with article, clause, point and text', async () => {
    const reply = await api.get('xuly.vpubnd', '/api/legal-grounds?regime=LAW_2016');
    expect(reply.body).toMatchObject({ isOwn: true });
    expect(reply.body.items).toContainEqual(
      expect.objectContaining({
        ...{ act: 'refuse', code: 'dd', articles: [28], clause: 1, point: 'đ' },
      }),
    );
    // of the law in force no text was at hand
    expect((await api.get('xuly.vpubnd', '/api/legal-grounds')).body).toMatchObject({
      ...{ regime: 'LAW_2026', isOwn: false },
    });
  });
});
