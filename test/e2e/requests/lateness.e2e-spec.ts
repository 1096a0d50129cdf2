import { LegalTimeService } from '@minhbach/legal-time';
import { RequestDesk } from '../../support/request-desk.js';

/** Sent on Monday, the fifth of October 2026; simple: due on Thursday, the eighth. */
describe('a request that is late', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => {
    await desk.at('2026-10-05', '09:00');
    key = await desk.submit();
  });
  afterAll(async () => desk.stop());

  const ledger = () => desk.get(LegalTimeService).fold({ type: 'information-request', key });
  const lastNotices = async (count: number) => (await desk.notices(key)).slice(-count);

  it('is apologised for, recorded and reported upwards, each at its hour and once', async () => {
    // given
    await desk.upTo(key, 'handle');

    // when / then
    await desk.at('2026-10-08', '15:59');
    expect(await desk.letters(key)).toHaveLength(1);
    await desk.at('2026-10-08', '16:00');
    const [, letter] = await desk.documents(key);
    expect(letter?.kind).toBe('apology');
    expect(letter?.body).toContain('hẹn trả kết quả chậm nhất vào ngày 13/10/2026');
    expect(await desk.view(key)).toMatchObject({ appointmentOn: '2026-10-13', breachedOn: null });

    await desk.at('2026-10-08', '23:59');
    expect(await desk.view(key)).toMatchObject({ overdue: false, breachedOn: null });
    await desk.at('2026-10-09', '00:00');
    expect(await desk.view(key)).toMatchObject({ overdue: true, breachedOn: '2026-10-09' });
    expect(await lastNotices(2)).toEqual(['vpubnd:handler overdue', 'vpubnd:focal overdue']);

    await desk.at('2026-10-09', '08:00');
    expect(await lastNotices(1)).toEqual(['vpubnd:focal overdue-1']);
    await desk.at('2026-10-13', '07:59');
    expect(await lastNotices(1)).toEqual(['vpubnd:focal overdue-1']);
    await desk.at('2026-10-13', '08:00');
    expect(await lastNotices(2)).toEqual([
      'vpubnd:approver overdue-3',
      'vpubnd:director overdue-3',
    ]);
    await desk.at('2026-10-15', '08:00');
    expect(await lastNotices(1)).toEqual(['pc:supervisor overdue-5']);

    await desk.at('2026-11-15', '08:00');
    expect(await lastNotices(1)).toEqual(['pc:supervisor overdue-5']);
    expect(await desk.letters(key)).toEqual(['receipt', 'apology']);
  });

  it('stays late for ever, whatever follows', async () => {
    // given
    await desk.upTo(key, 'handle');
    await desk.at('2026-10-09', '09:00');

    // when
    await desk.upTo(key, 'survey');

    // then
    expect(await desk.view(key)).toMatchObject({
      outcome: 'fulfilled',
      closedOn: '2026-10-09',
      breachedOn: '2026-10-09',
      overdue: false,
    });
    expect(await ledger()).toMatchObject({
      state: 'closed',
      dueOn: '2026-10-08',
      breaches: [{ breachedOn: '2026-10-09', dueOn: '2026-10-08' }],
    });
    await desk.at('2026-10-20', '08:00');
    expect((await desk.notices(key)).filter((each) => /overdue-\d/.test(each))).toEqual([
      'vpubnd:focal overdue-1',
    ]);
  });

  it('is late also when no timer came to say so', async () => {
    // given a service that slept over the due date
    await desk.upTo(key, 'deliver');
    desk.clock.advance({ days: 10 });

    // when the clerk is faster than the timers
    await desk.act(key, 'vanthu.vpubnd', 'deliver', { method: 'portal' });

    // then
    expect(await desk.view(key)).toMatchObject({
      closedOn: '2026-10-15',
      breachedOn: '2026-10-09',
    });
    expect((await ledger())?.breaches).toHaveLength(1);
  });

  it('cannot be saved by classifying it as complex when its limit has passed', async () => {
    // given
    await desk.upTo(key, 'classify');
    await desk.at('2026-10-09', '09:00');

    // when
    await desk.act(key, 'daumoi.vpubnd', 'classify', { complexity: 'complex' });

    // then
    expect(await desk.view(key)).toMatchObject({
      complexity: 'complex',
      originalDueOn: '2026-10-08',
      dueOn: '2026-10-08',
      breachedOn: '2026-10-09',
    });
  });
});

/** Complex information: fifteen working days, and a written notice of that within three. */
describe('a complex request', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => {
    await desk.at('2026-10-05', '09:00');
    key = await desk.submit();
    await desk.upTo(key, 'classify');
    await desk.act(key, 'daumoi.vpubnd', 'classify', { complexity: 'complex' });
  });
  afterAll(async () => desk.stop());

  it('has the limit of its class from the day of receipt', async () => {
    expect(await desk.view(key)).toMatchObject({
      status: 'ASSIGNED',
      complexity: 'complex',
      originalDueOn: '2026-10-26',
      dueOn: '2026-10-26',
      noticeDueOn: '2026-10-08',
    });
    expect((await desk.tasks(key)).map(({ elementId, dueDate }) => [elementId, dueDate])).toEqual([
      ['notify-limit', '2026-10-08'],
    ]);
  });

  it('is announced in writing', async () => {
    await desk.upTo(key, 'handle');
    const [, notice] = await desk.documents(key);
    expect(notice?.kind).toBe('limit-notice');
    expect(notice?.body).toContain('chậm nhất đến hết ngày 26/10/2026');
    await desk.at('2026-10-09', '12:00');
    expect(await desk.view(key)).toMatchObject({
      noticeIssuedOn: '2026-10-05',
      noticeBreachedOn: null,
    });
    expect((await desk.notices(key)).some((each) => each.includes('limit-notice '))).toBe(false);
  });

  it('warns of a missing notice on the second day and records it after the third', async () => {
    await desk.at('2026-10-07', '07:59');
    expect((await desk.notices(key)).at(-1)).toBe('doanhnghiep1 receipt');
    await desk.at('2026-10-07', '08:00');
    expect((await desk.notices(key)).slice(-2)).toEqual([
      'vpubnd:handler limit-notice',
      'vpubnd:focal limit-notice',
    ]);
    await desk.at('2026-10-08', '23:59');
    expect((await desk.view(key)).noticeBreachedOn).toBeNull();
    await desk.at('2026-10-09', '00:00');
    expect((await desk.view(key)).noticeBreachedOn).toBe('2026-10-09');
    await desk.upTo(key, 'handle');
    expect(await desk.view(key)).toMatchObject({
      noticeIssuedOn: '2026-10-09',
      noticeBreachedOn: '2026-10-09',
      breachedOn: null,
    });
  });

  it('is reminded of at half time and on the last working day before', async () => {
    await desk.upTo(key, 'handle');
    await desk.at('2026-10-14', '08:00');
    expect((await desk.notices(key)).at(-1)).toBe('vpubnd:handler half-time');
    await desk.at('2026-10-23', '08:00');
    expect((await desk.notices(key)).slice(-2)).toEqual([
      'vpubnd:handler last-day',
      'vpubnd:focal last-day',
    ]);
  });
});
