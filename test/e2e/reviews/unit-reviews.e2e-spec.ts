import { ApiUnderTest } from '../../support/api-under-test.js';
import { ReviewDesk } from '../../support/review-desk.js';

const reviewer = 'tonghop.ttcntt';
const centreHead = 'giamdoc.ttcntt';
const director = 'giamdoc.skhcn';
const unit = 'daumoi.stc';
const october = '2026-10';

const approve = { decision: 'approve' };
const answer = { answer: 'Đã đăng đủ.', evidence: 'https://stc.vinhlong.gov.vn/cong-khai' };
const portal = { text: 'Chưa đăng dự toán quý III.', duty: '3.3b', dueOn: '2026-11-18' };
const links = { text: 'Ba đường dẫn không mở được.', dueOn: '2026-11-20' };

/**
 * October 2026, reviewed from Sunday 1 November on: ten working days are over on Friday the 13th. 24 November is a
 * holiday, so that the second working day after Friday the 20th is Wednesday the 25th, and the fifth Monday the 30th.
 */
describe('the reviews of units after a month', () => {
  let api: ApiUnderTest;
  let desk: ReviewDesk;
  let finance: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-20', '09:00'] });
    await api.deploy('standing-duty');
    await api.deploy('unit-review');
    desk = new ReviewDesk(api);
    await api.at('2026-11-01', '00:05');
    finance = await desk.keyOf('stc', october);
  });
  afterAll(async () => api.stop());

  it('are opened by the timer, of everybody who answers for a duty but the Centre and its department', async () => {
    const reviews = await desk.list(october);
    expect(reviews.map(({ unitCode }) => unitCode)).toEqual([
      ...['hhdn', 'skhcn-bcvt', 'skhcn-cds', 'skhcn-qlkh', 'stc', 'stp', 'sxd'],
      ...['thuetinh', 'vpubnd'],
    ]);
    expect(new Set(reviews.map(({ dueOn }) => dueOn))).toEqual(new Set(['2026-11-13']));
    expect(await desk.told(reviewer, 'Hạn kết luận: hết thứ Sáu 13/11/2026.')).toHaveLength(9);
  });

  it('are opened by hand where the timer came too late, and never twice', async () => {
    const open = async (endedOn: string) => {
      const { status, body } = await api.post('giamsat', '/api/unit-reviews', { endedOn });
      await api.settle();
      return [status, body.periods ?? body.code];
    };
    expect(await open('2026-09-30')).toEqual([201, ['2026-09', '2026-Q3']]);
    expect(await open('2026-10-31')).toEqual([201, [october]]);
    expect(await desk.list(october)).toHaveLength(9);
    expect(await desk.list('2026-Q3')).toHaveLength(9);
    expect(await open('2026-11-01')).toEqual([422, 'review-period-not-over']);
    expect(await open('2026-10-30')).toEqual([422, 'no-review-period']);
  });

  it('show how the unit reported on its duties and what it published', async () => {
    const { body } = await api.get(reviewer, `/api/unit-reviews/${finance}`);
    const duties = body.duties as { dutyId: string }[];
    expect(duties.map(({ dutyId }) => dutyId)).toEqual([
      ...['3.1a', '3.1b', '3.3a', '3.3b', '3.3c'],
    ]);
    expect(body.publication).toMatchObject({ documents: 0, late: 0 });
  });

  it('refuse findings with all their faults at once, and leave nothing behind', async () => {
    await api.at('2026-11-09', '09:00');
    const wrong = [portal, { text: 'Sai.', duty: '3.6', dueOn: '2026-11-09' }];
    const said = { assessment: 'Chưa đạt.', findings: wrong };
    const { status, body } = await desk.does(reviewer, finance, 'review-unit', said);
    const faults = body.errors as { pointer: string; code: string }[];
    expect([status, body.code]).toEqual([422, 'findings-faulty']);
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/variables/findings/1/duty duty-not-of-unit',
      '/variables/findings/1/dueOn finding-due-past',
    ]);
    expect(await desk.read(finance)).toMatchObject({ state: 'open', conclusions: [] });
  });

  it('are returned by the head of the Centre with a reason, and concluded anew', async () => {
    const reason = 'Nêu rõ đường dẫn nào.';
    const said = { assessment: 'Công khai ngân sách còn chậm.', findings: [portal, links] };
    await desk.does(reviewer, finance, 'review-unit', said);
    await desk.does(centreHead, finance, 'approve-review', { decision: 'return', reason });
    expect(await desk.read(finance)).toMatchObject({
      ...{ state: 'returned', findings: 0, concludedOn: '2026-11-09', isLate: false },
      conclusions: [{ approval: { approved: false, reason } }],
    });
    expect(await desk.told(reviewer, reason)).toHaveLength(1);
    expect(await desk.read(finance, unit)).toMatchObject({ conclusions: [], reviewed: [] });

    // when they are concluded anew
    await desk.does(reviewer, finance, 'review-unit', said);
    await desk.does(centreHead, finance, 'approve-review', approve);

    // then the unit reads what was approved, and nobody else does
    expect(await desk.read(finance, unit)).toMatchObject({
      ...{ state: 'remedying', findings: 2, openFindings: 2 },
      conclusions: [{ approval: { approved: true } }],
      reviewed: [
        { number: 1, dutyId: '3.3b', state: 'open', currentDueOn: '2026-11-18' },
        { number: 2, dutyId: null, state: 'open', currentDueOn: '2026-11-20' },
      ],
    });
    expect((await api.get('daumoi.sxd', `/api/unit-reviews/${finance}`)).status).toBe(404);
    expect(await desk.list(october, unit)).toMatchObject([{ unitCode: 'stc' }]);
  });

  it('are not approved by whoever concluded them', async () => {
    const division = await desk.keyOf('skhcn-cds', october);
    await desk.does(reviewer, division, 'review-unit', { assessment: 'Tốt.' });
    // given a conclusion of the head himself
    await api.query(
      `INSERT INTO review_conclusion (key, review_key, assessment, findings, concluded_by,
         concluded_at, concluded_on) SELECT key + 100000000, review_key, assessment, findings,
         (SELECT person_key::text FROM account WHERE login = $2), concluded_at, concluded_on
       FROM review_conclusion WHERE review_key = $1`,
      [division, centreHead],
    );
    const { status, body } = await desk.does(centreHead, division, 'approve-review', approve);
    expect([status, body.code]).toEqual([403, 'approver-is-reviewer']);
  });

  it('are closed without findings where a unit does well', async () => {
    const construction = await desk.keyOf('sxd', october);
    await desk.does(reviewer, construction, 'review-unit', { assessment: 'Thực hiện đầy đủ.' });
    await desk.does(centreHead, construction, 'approve-review', approve);
    expect(await desk.read(construction)).toMatchObject({ state: 'closed', findings: 0 });
    expect(await desk.told('daumoi.sxd', 'Không có nội dung phải khắc phục.')).toHaveLength(1);
  });

  it('let a unit answer with evidence, and come back with a reason and a new deadline', async () => {
    await api.at('2026-11-17', '09:00');
    const bare = { answer: 'Đã đăng.', evidence: ' ' };
    expect((await desk.does(unit, finance, 'answer-finding', bare, 1)).status).toBe(422);
    await desk.does(unit, finance, 'answer-finding', answer, 1);
    const reason = 'Thiếu thuyết minh.';
    const late = { decision: 'return', reason, dueOn: '2026-11-17' };
    expect((await desk.does(reviewer, finance, 'check-finding', late, 1)).body.code).toBe(
      'finding-due-past',
    );
    const returned = { ...late, dueOn: '2026-11-23' };
    await desk.does(reviewer, finance, 'check-finding', returned, 1);
    expect(await desk.told(unit, reason)).toHaveLength(1);
    expect(await desk.read(finance)).toMatchObject({
      reviewed: [{ state: 'returned', currentDueOn: '2026-11-23', isLate: false }, {}],
    });

    await desk.does(unit, finance, 'answer-finding', answer, 1);
    await desk.does(reviewer, finance, 'check-finding', { decision: 'accept' }, 1);
    expect(await desk.read(finance)).toMatchObject({
      ...{ state: 'remedying', openFindings: 1 },
      reviewed: [
        { state: 'remedied', isLate: false, answers: [{ isLate: false }, { isLate: false }] },
        { state: 'open' },
      ],
    });
  });

  it('remind a unit of a finding, tell that it is late, and bring it before its head', async () => {
    const told = async (login: string) => (await desk.told(login, links.text)).length;
    await api.at('2026-11-19', '07:59');
    const before = await Promise.all([told(unit), told(reviewer), told('giamdoc.stc')]);
    const since = async () => {
      const now = await Promise.all([told(unit), told(reviewer), told('giamdoc.stc')]);
      return now.map((count, index) => count - (before[index] ?? 0));
    };
    await api.at('2026-11-19', '08:00');
    expect(await since()).toEqual([1, 0, 0]);
    await api.at('2026-11-21', '00:00');
    expect(await since()).toEqual([2, 1, 0]);
    await api.at('2026-11-25', '08:00');
    expect(await since()).toEqual([2, 1, 1]);
    // and when five working days are over, nobody waits any longer
    await api.at('2026-12-01', '00:00');
    expect(await since()).toEqual([2, 2, 2]);
    expect(await desk.read(finance)).toMatchObject({
      reviewed: [{}, { state: 'unremedied', unansweredOn: '2026-12-01', isLate: true }],
    });
    expect(await desk.tasksOf(unit)).toEqual([]);
  });

  it('lead to a proposal about the head of the unit, on which the Director decides', async () => {
    await api.at('2026-12-02', '09:00');
    const proposed = { decision: 'propose', text: 'Đã hai lần không khắc phục.' };
    await desk.does(reviewer, finance, 'propose-accountability', proposed, 2);
    expect(await desk.told(director, 'Trung tâm đề nghị kiểm điểm')).toHaveLength(1);
    // what is only proposed is not the unit's to read
    expect(await desk.read(finance, unit)).toMatchObject({
      reviewed: [{}, { state: 'unremedied', proposals: [] }],
    });

    const reason = 'Bổ sung các lần nhắc.';
    const returned = { decision: 'return', reason };
    await desk.does(director, finance, 'decide-accountability', returned, 2);
    expect(await desk.told(reviewer, reason)).toHaveLength(1);
    await desk.does(reviewer, finance, 'propose-accountability', proposed, 2);
    await desk.does(director, finance, 'decide-accountability', approve, 2);

    expect(await desk.read(finance)).toMatchObject({
      ...{ state: 'closed', openFindings: 0, lateFindings: 1 },
      reviewed: [
        {},
        {
          state: 'held-to-account',
          proposals: [
            { decision: { outcome: 'returned', reason } },
            { decision: { outcome: 'approved', reason: null } },
          ],
        },
      ],
    });
    expect(await desk.told('giamdoc.stc', 'kiểm điểm trách nhiệm người đứng đầu')).toHaveLength(1);
    expect(await desk.read(finance, unit)).toMatchObject({
      reviewed: [{}, { state: 'held-to-account', proposals: [{ isProposed: true }] }],
    });
  });

  it.each([
    ['is closed by the Centre with its reason', 'close', null, 'closed', 'closed'],
    ['is declined by the Director', 'propose', 'decline', 'not-held-to-account', 'closed'],
  ])('end too when the proposal %s', async (_name, proposal, decision, state, asUnit) => {
    const period = decision === null ? '2026-09' : '2026-Q3';
    const tax = await desk.keyOf('thuetinh', period);
    const said = { assessment: 'Chưa đạt.', findings: [{ ...links, dueOn: '2026-12-10' }] };
    const reason = 'Do nâng cấp trang.';
    await desk.does(reviewer, tax, 'review-unit', said);
    await desk.does(centreHead, tax, 'approve-review', approve);
    await desk.does('daumoi.thuetinh', tax, 'answer-finding', answer, 1);
    const unremedied = { decision: 'not-remedied', reason };
    await desk.does(reviewer, tax, 'check-finding', unremedied, 1);
    const text = { decision: proposal, text: reason };
    await desk.does(reviewer, tax, 'propose-accountability', text, 1);
    if (decision !== null) {
      await desk.does(director, tax, 'decide-accountability', { decision, reason }, 1);
    }
    expect(await desk.read(tax)).toMatchObject({ state: 'closed', reviewed: [{ state }] });
    expect(await desk.read(tax, 'daumoi.thuetinh')).toMatchObject({
      reviewed: [{ state: asUnit }],
    });
  });

  it('are late for good when they are concluded late', async () => {
    const justice = await desk.keyOf('stp', october);
    const { unitName } = await desk.read(justice);
    const title = `Kiểm tra ${unitName}, tháng 10/2026`;
    expect(await desk.told(reviewer, `${title}: chưa có kết luận`)).toHaveLength(1);
    expect(await desk.told(director, title)).toHaveLength(1);
    await desk.does(reviewer, justice, 'review-unit', { assessment: 'Đạt.' });
    await desk.does(centreHead, justice, 'approve-review', approve);
    expect(await desk.read(justice)).toMatchObject({ state: 'closed', isLate: true });
    await expect(
      api.query(`UPDATE review_conclusion SET concluded_on = '2026-11-02'`),
    ).rejects.toThrow();
  });
});
