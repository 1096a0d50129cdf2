import { LegalTimeService } from '@minhbach/legal-time';
import { draft, RequestDesk } from '../../support/request-desk.js';

/** Sent on Monday, 5 October 2026; what costs something is quoted the same day, to be paid by Monday the 19th. */
const costly = {
  findings: 'Có hồ sơ lưu, 120 trang.',
  costs: [
    { kind: 'print-bw-a4', quantity: 120 },
    { kind: 'print-colour-a4', quantity: 2 },
  ],
  costArea: 'difficult',
};
const total = 277_200;
const unpaid = draft([{ position: 1, outcome: 'refused', ground: 'e' }]);

describe('a request whose answer costs something', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => {
    await desk.at('2026-10-05', '09:00');
    key = await desk.submit();
    await desk.upTo(key, 'record-payment', { handle: costly, classify: { complexity: 'complex' } });
  });
  afterAll(async () => desk.stop());

  const ledger = () => desk.get(LegalTimeService).fold({ type: 'information-request', key });
  const pays = (amount: number) =>
    desk.act(key, 'thuquy.vpubnd', 'record-payment', { amount, receipt: 'BL-17' });

  it('is quoted by the tariff, and the agency waits', async () => {
    const [costs, task] = [(await desk.view(key)).costs, (await desk.tasks(key))[0]];
    expect(costs).toMatchObject({
      total,
      quotedOn: '2026-10-05',
      payBy: '2026-10-19',
      paidOn: null,
      lines: [
        { name: 'In, sao, chụp đen trắng khổ A4', price: 2100, quantity: 120, amount: 252_000 },
        { price: 12_600, quantity: 2, amount: 25_200 },
      ],
    });
    expect(await desk.view(key)).toMatchObject({ status: 'AWAITING_PAYMENT' });
    expect(task).toMatchObject({ elementId: 'record-payment', dueDate: '2026-10-19' });
    const notice = (await desk.documents(key)).at(-1);
    expect(notice?.kind).toBe('cost-notice');
    expect(notice?.body).toContain('277.200 đồng');
    expect(await ledger()).toMatchObject({ state: 'paused', dueOn: '2026-10-26' });
  });

  it('goes on when the cashier has what was quoted, not more and not less', async () => {
    await desk.at('2026-10-08', '10:00');
    await expect(pays(total - 1)).rejects.toMatchObject({ code: 'amount-differs' });
    await pays(total);

    expect(await desk.view(key)).toMatchObject({
      status: 'ASSIGNED',
      costs: { paidOn: '2026-10-08', receipt: 'BL-17', unpaidOn: null },
    });
    expect(await desk.notices(key)).toContain('doanhnghiep1 costs-paid');
    // Waiting is on record; the law of the case does not let it move the due date.
    expect(await ledger()).toMatchObject({
      state: 'running',
      dueOn: '2026-10-26',
      pauses: [{ from: '2026-10-05', until: '2026-10-08', movesDueOn: false }],
    });
    await expect(desk.act(key, 'xuly.vpubnd', 'draft-answer', unpaid)).rejects.toMatchObject({
      code: 'costs-not-unpaid',
    });
    await desk.upTo(key, 'survey');
    expect(await desk.view(key)).toMatchObject({ outcome: 'fulfilled' });
  });

  it('is refused on ground e when ten working days passed without payment', async () => {
    // when
    await desk.at('2026-10-19', '23:59');
    expect(await desk.view(key)).toMatchObject({ status: 'AWAITING_PAYMENT' });
    await desk.at('2026-10-20', '00:00');

    // then the handler cannot give it, and the head signs the refusal
    expect(await desk.view(key)).toMatchObject({
      status: 'ASSIGNED',
      costs: { paidOn: null, unpaidOn: '2026-10-20' },
    });
    await desk.at('2026-10-20', '09:00');
    const given = draft([{ position: 1, outcome: 'given', answer: 'Gửi kèm.' }]);
    await expect(desk.act(key, 'xuly.vpubnd', 'draft-answer', given)).rejects.toMatchObject({
      code: 'costs-unpaid',
    });
    await desk.upTo(key, 'survey', { 'draft-answer': unpaid });
    expect(await desk.view(key)).toMatchObject({ outcome: 'refused', refusalGround: 'e' });
    expect(await desk.letters(key)).toContain('refusal-notice');
  });

  it('is not apologised for while it waits for payment', async () => {
    key = await desk.submit();
    await desk.upTo(key, 'record-payment', { handle: costly });
    await desk.at('2026-10-09', '09:00');
    expect(await desk.letters(key)).not.toContain('apology');
    expect(await desk.view(key)).toMatchObject({ breachedOn: '2026-10-09', appointmentOn: null });
  });

  it('can be withdrawn instead of paid for', async () => {
    await desk.service.withdraw(key, 'Chi phí quá cao', desk.person('doanhnghiep1'));
    await desk.settle();
    expect(await desk.tasks(key)).toEqual([]);
    expect(await desk.view(key)).toMatchObject({ status: 'WITHDRAWN', outcome: 'withdrawn' });
    expect(await ledger()).toMatchObject({ state: 'closed' });
  });

  it('is quoted only when something is to be paid', async () => {
    key = await desk.submit();
    await desk.upTo(key, 'draft-answer');
    expect(await desk.view(key)).toMatchObject({ costs: null });
  });
});
