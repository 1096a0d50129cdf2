import { InstanceQueries } from '@minhbach/runtime';
import { RequestDesk } from '../../support/request-desk.js';

const missing = ['Số CCCD của người yêu cầu', 'Tên văn bản'];

/** Requests sent on Monday, the fifth of October 2026. */
describe('receiving a request', () => {
  let desk: RequestDesk;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => desk.at('2026-10-05', '09:00'));
  afterAll(async () => desk.stop());

  async function incomplete(): Promise<string> {
    const key = await desk.submit();
    await desk.upTo(key, 'supplement', { 'check-completeness': { complete: false, missing } });
    return key;
  }

  it('guides the requester to the agency that is responsible', async () => {
    // given
    const key = await desk.submit();
    await desk.upTo(key, 'check-competence');

    // when
    const guidance = 'Đề nghị gửi đến Sở Tài chính tỉnh Vĩnh Long.';
    const officer = 'tiepnhan.vpubnd';
    await desk.act(key, officer, 'check-competence', { competent: false, guidance });

    // then
    expect(await desk.view(key)).toMatchObject({
      status: 'TRANSFERRED',
      outcome: 'transferred',
      refusalGround: 'c',
      closedOn: '2026-10-05',
      dueOn: null,
    });
    const [, letter] = await desk.documents(key);
    expect(letter).toMatchObject({
      kind: 'guidance',
      symbol: expect.stringMatching(/^\d\d\/HD-VPUBND$/),
      signedBy: desk.person(officer).id,
    });
    expect(letter?.body).toContain(guidance);
  });

  it('refuses to send anybody away without a word', async () => {
    const key = await desk.submit();
    await desk.upTo(key, 'check-competence');
    const silent = desk.act(key, 'tiepnhan.vpubnd', 'check-competence', { competent: false });
    await expect(silent).rejects.toMatchObject({
      code: 'validation-failed',
      details: [{ pointer: '/guidance', code: 'missing' }],
    });
  });

  it('asks once for everything and counts from the day of the answer', async () => {
    // given
    const key = await incomplete();
    expect(await desk.view(key)).toMatchObject({
      status: 'AWAITING_REQUESTER',
      validOn: null,
      clarifications: [{ points: missing, askedOn: '2026-10-05', answeredOn: null }],
    });

    // when
    await desk.at('2026-10-07', '10:00');
    const supplement = {
      answer: 'Bảng giá đất năm 2026',
      contact: { idNumber: '084099000777' },
    };
    await desk.service.supplement(key, supplement, desk.person('doanhnghiep1'));
    await desk.settle();
    await desk.upTo(key, 'classify');

    // then
    expect(await desk.view(key)).toMatchObject({
      status: 'VALID',
      validOn: '2026-10-07',
      dueOn: '2026-10-12',
      contact: { idNumber: '084099000777', name: 'Nguyễn Thị Mẫu' },
      clarifications: [{ answeredOn: '2026-10-07', answer: 'Bảng giá đất năm 2026' }],
    });
  });

  it('keeps what is supplemented out of the process', async () => {
    const key = await incomplete();
    const supplement = { answer: 'Số CCCD 084099000777', contact: { idNumber: '084099000777' } };
    await desk.service.supplement(key, supplement, desk.person('doanhnghiep1'));
    const rootKey = Number((await desk.view(key)).processInstanceKey);
    const instances = desk.get(InstanceQueries);
    expect(JSON.stringify(await instances.history(rootKey))).not.toContain('084099000777');
    expect(await instances.variables(rootKey)).toMatchObject({ answer: null, contact: null });
  });

  it('does not ask a second time', async () => {
    // given
    const key = await incomplete();
    const supplement = { answer: 'Bảng giá đất' };
    await desk.service.supplement(key, supplement, desk.person('doanhnghiep1'));
    await desk.settle();

    // when
    const again = desk.act(key, 'tiepnhan.vpubnd', 'check-completeness', {
      complete: false,
      missing: ['Mục đích'],
    });

    // then
    await expect(again).rejects.toMatchObject({ code: 'supplement-asked-already' });
    expect((await desk.view(key)).status).toBe('RECEIVED');
  });

  it('lets a colleague of the same business supplement', async () => {
    const key = await incomplete();
    const colleague = { ...desk.person('doanhnghiep1'), id: '999' };
    await desk.service.supplement(key, { answer: 'Bảng giá đất' }, colleague);
    await desk.settle();
    expect((await desk.view(key)).status).toBe('RECEIVED');
  });

  it('reminds after three working days and lapses after fifteen', async () => {
    // given
    const key = await incomplete();
    const reminders = async () =>
      (await desk.notices(key)).filter((each) => each === 'doanhnghiep1 supplement-reminder');

    // when / then
    await desk.at('2026-10-08', '07:59');
    expect(await reminders()).toEqual([]);
    await desk.at('2026-10-08', '08:00');
    expect(await reminders()).toHaveLength(1);
    await desk.at('2026-10-26', '23:59');
    expect((await desk.view(key)).status).toBe('AWAITING_REQUESTER');
    await desk.at('2026-10-27', '00:00');
    expect(await desk.view(key)).toMatchObject({
      status: 'LAPSED',
      outcome: 'lapsed',
      closedOn: '2026-10-27',
      breachedOn: null,
    });
    expect(await reminders()).toHaveLength(1);
    expect(await desk.tasks(key)).toEqual([]);
  });

  it('refuses an agency that does not exist, and keeps nothing of the request', async () => {
    await expect(desk.submit({ agencyCode: 'skhdt' })).rejects.toMatchObject({
      code: 'unknown-agency',
      details: [{ pointer: '/agencyCode' }],
    });
    const [count] = await desk.query('SELECT count(*)::integer AS n FROM information_request');
    const key = await desk.submit({ agencyCode: 'stc' });
    const number = String(Number(count?.n) + 1).padStart(6, '0');
    expect(await desk.view(key)).toMatchObject({ code: `YC-2026-${number}`, agencyCode: 'stc' });
  });
});
