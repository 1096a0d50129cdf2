import { TaskQueries } from '@minhbach/runtime';
import { aRequest, draft, RequestDesk } from '../../support/request-desk.js';

/** Refused and delivered on Monday 5 October 2026. */
describe('complaining about a request', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => {
    await desk.at('2026-10-05', '09:00');
    key = await desk.submit();
    await desk.upTo(key, 'survey', {
      'draft-answer': draft([{ position: 1, outcome: 'refused', ground: 'a' }]),
    });
  });
  afterAll(async () => desk.stop());

  const complains = async () => {
    await desk.complaints.file(key, { content: 'Không phải bí mật' }, desk.person('doanhnghiep1'));
    await desk.settle();
  };
  const last = async () => (await desk.view(key)).complaints.at(-1);
  const does = async (login: string, elementId: string, form: object) => {
    const root = Number((await last())?.processInstanceKey);
    const tasks = await desk.get(TaskQueries).ofInstance(root);
    await desk.actOn(tasks, login, elementId, { ...form });
  };
  const decides = async (
    upheld: boolean,
    officer = 'khieunai.vpubnd',
    decider = 'giamdoc.vpubnd',
  ) => {
    await does(officer, 'take-up-complaint', { accepted: true });
    await does(decider, 'decide-complaint', { upheld, reasons: 'Đã xem xét hồ sơ.' });
  };

  it('is taken up and decided by others than those who answered', async () => {
    await complains();
    await does('khieunai.vpubnd', 'take-up-complaint', { accepted: true });
    expect(await last()).toMatchObject({
      level: 1,
      acceptedOn: '2026-10-05',
      decideBy: '2026-11-04',
    });
    await desk.alsoIn('lanhdao.vpubnd', 'vpubnd:director');
    const decision = { upheld: true, reasons: 'Đúng.' };
    await expect(does('lanhdao.vpubnd', 'decide-complaint', decision)).rejects.toThrow(
      'must-be-another',
    );
  });

  it('reopens the request as a new episode when it is upheld', async () => {
    await complains();
    await decides(true);

    expect(await last()).toMatchObject({ outcome: 'upheld', decidedOn: '2026-10-05' });
    const { outcome, followUps } = await desk.view(key);
    expect({ outcome, origins: followUps.map(({ origin }) => origin) }).toEqual({
      ...{ outcome: 'refused', origins: ['reopening'] },
    });
    const child = followUps[0]?.key ?? '';
    await desk.upTo(child, 'survey');
    expect(await desk.view(child)).toMatchObject({ parentKey: key, outcome: 'fulfilled' });
    expect((await desk.letters(key)).slice(-2)).toEqual(['complaint-notice', 'complaint-decision']);
    await expect(complains()).rejects.toMatchObject({ code: 'no-complaint-now' });
  });

  it("goes to the People's Committee when the agency dismissed it, and no further", async () => {
    await complains();
    await expect(complains()).rejects.toMatchObject({ code: 'no-complaint-now' });
    await decides(false);
    expect(await last()).toMatchObject({ level: 1, outcome: 'dismissed' });

    await desk.at('2026-11-04', '09:00');
    await complains();
    await decides(false, 'giamsat', 'giamsat');
    expect(await last()).toMatchObject({ level: 2, decideBy: '2026-12-19', outcome: 'dismissed' });
    expect((await desk.letters(key)).filter((kind) => kind === 'complaint-decision')).toHaveLength(
      2,
    );
    await expect(complains()).rejects.toMatchObject({ code: 'no-complaint-now' });
  });

  it('is declined with a reason', async () => {
    await complains();
    const declineReason = 'Không có nội dung khiếu nại.';
    await does('khieunai.vpubnd', 'take-up-complaint', { accepted: false, declineReason });
    expect(await last()).toMatchObject({ outcome: 'declined', reasons: declineReason });
    expect((await desk.documents(key)).at(-1)?.body).toContain(declineReason.slice(0, -1));
  });

  it('is too late after ninety days, and too early before an answer or a breach', async () => {
    await desk.at('2027-01-04', '09:00');
    await expect(complains()).rejects.toMatchObject({ code: 'no-complaint-now' });
    key = await desk.submit();
    await expect(complains()).rejects.toMatchObject({ code: 'no-complaint-now' });
  });

  it('is of nobody when the request was withdrawn before an agency had it', async () => {
    const person = desk.person('doanhnghiep1');
    ({ key } = await desk.service.submit(aRequest, person));
    await desk.service.withdraw(key, 'Gửi nhầm', person);

    expect(await desk.view(key)).toMatchObject({ agencyCode: null, complainUntil: null });
    await expect(complains()).rejects.toMatchObject({ code: 'no-complaint-now' });
  });
});
