import { JobDispatcher } from '@minhbach/runtime';
import { OutsideJobs } from '../../../libs/runtime/src/outside-jobs.js';
import { aBatch, RequestDesk } from '../../support/request-desk.js';

/** Sent on Monday 5 October 2026 to the office of the People's Committee and the departments of finance and justice. */
describe('a request to several agencies', () => {
  let desk: RequestDesk;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => desk.at('2026-10-05', '09:00'));
  afterAll(async () => desk.stop());

  const view = async (key: string) => {
    const batch = await desk.batches.byKey(key);
    if (!batch) throw new Error(`no batch ${key}`);
    return batch;
  };
  /** What the parts of a batch are called. */
  const partsOf = async (key: string) => (await view(key)).parts.map((part) => part.key);
  const told = async (key: string) => {
    const [first = ''] = await partsOf(key);
    return (await desk.notices(first)).filter((notice) => notice.includes('batch-closed'));
  };

  it('is a request of its own for each, received when the batch was', async () => {
    // when
    const { key, code, parts } = await desk.submitBatch();

    // then
    expect(code).toMatch(/^YCN-2026-\d{6}$/);
    expect(new Set(parts.map((part) => part.code)).size).toBe(3);
    expect(await view(key)).toMatchObject({ state: 'open', dueOn: null, overdue: false });
    for (const [index, agencyCode] of ['vpubnd', 'stc', 'stp'].entries()) {
      const part = parts[index] ?? { key: '', code: '' };
      expect(await desk.view(part.key)).toMatchObject({
        ...{ code: part.code, agencyCode, status: 'RECEIVED', origin: 'submission' },
        ...{ submittedOn: '2026-10-05', batchKey: key, batchPosition: index + 1 },
        contact: { name: 'Nguyễn Thị Mẫu' },
        items: [{ position: 1, description: aBatch.parts[index]?.items[0], outcome: null }],
      });
      expect((await desk.tasks(part.key)).map(({ elementId }) => elementId)).toEqual(['register']);
    }
  });

  it('has a clock for each part, and the latest of them for the whole', async () => {
    // given one part is complex, one simple, and one not looked at yet
    const { key } = await desk.submitBatch();
    const [office = '', finance = '', justice = ''] = await partsOf(key);
    await desk.upTo(office, 'notify-limit', { classify: { complexity: 'complex' } });
    await desk.upTo(finance, 'handle');

    // then the whole is due when everything is
    expect(await view(key)).toMatchObject({ dueOn: null });
    await desk.at('2026-10-06', '09:00');
    await desk.upTo(justice, 'handle');
    expect((await view(key)).parts.map(({ request }) => request?.dueOn)).toEqual([
      ...['2026-10-26', '2026-10-08', '2026-10-08'],
    ]);
    expect(await view(key)).toMatchObject({ dueOn: '2026-10-26', overdue: false });

    // and one that is late makes it late
    await desk.at('2026-10-09', '09:00');
    expect(await view(key)).toMatchObject({ dueOn: '2026-10-26', overdue: true });
  });

  it('is over when each part is, however it ended, and says so once', async () => {
    // given
    const { key } = await desk.submitBatch();
    const [office = '', finance = '', justice = ''] = await partsOf(key);

    // when
    await desk.upTo(office, 'survey');
    await desk.service.withdraw(finance, 'Đã có', desk.person('doanhnghiep1'));
    await desk.settle();
    expect(await view(key)).toMatchObject({ state: 'open' });
    expect(await told(key)).toEqual([]);
    const guided = { competent: false, guidance: 'Thuộc Sở Tài chính.' };
    await desk.upTo(justice, 'check-competence');
    await desk.act(justice, 'tiepnhan.stp', 'check-competence', guided);

    // then
    const { state, parts } = await view(key);
    expect(state).toBe('closed');
    expect(parts.map(({ request }) => request?.status)).toEqual([
      ...['DELIVERED', 'WITHDRAWN', 'TRANSFERRED'],
    ]);
    await desk.at('2026-12-01', '09:00');
    expect(await told(key)).toEqual(['doanhnghiep1 batch-closed']);
    expect(await openInstances(key)).toBe(0);
  });

  it('waits for the agency to which a part was forwarded', async () => {
    // given
    const { key } = await desk.submitBatch({ mayForward: true, parts: aBatch.parts.slice(0, 2) });
    const [office = '', finance = ''] = await partsOf(key);
    await desk.upTo(finance, 'survey');
    await desk.upTo(office, 'check-competence');

    // when
    const elsewhere = { competent: false, guidance: 'Thuộc Sở Tư pháp.', forwardTo: 'stp' };
    await desk.act(office, 'tiepnhan.vpubnd', 'check-competence', elsewhere);

    // then
    const { state, parts } = await view(key);
    expect(state).toBe('open');
    expect(parts[0]).toMatchObject({
      ...{ key: office, agencyCode: 'vpubnd' },
      request: { agencyCode: 'stp', origin: 'transfer', status: 'RECEIVED' },
    });
    expect(await told(key)).toEqual([]);
    await desk.upTo(parts[0]?.request?.key ?? '', 'survey');
    expect(await view(key)).toMatchObject({ state: 'closed' });
    expect(await told(key)).toEqual(['doanhnghiep1 batch-closed']);
  });

  describe('withdrawn', () => {
    const withdraws = async (key: string) => {
      await desk.batches.withdraw(key, 'Không còn nhu cầu', desk.person('doanhnghiep1'));
      await desk.settle();
    };

    it('ends every part that is open, in one act', async () => {
      // given
      const { key } = await desk.submitBatch();
      const [office = '', finance = ''] = await partsOf(key);
      await desk.upTo(office, 'survey');
      await desk.upTo(finance, 'sign');

      // when
      await withdraws(key);

      // then what was answered stays answered
      const { state, parts } = await view(key);
      expect(state).toBe('closed');
      expect(parts.map(({ request }) => [request?.status, request?.withdrawalReason])).toEqual([
        ['DELIVERED', null],
        ['WITHDRAWN', 'Không còn nhu cầu'],
        ['WITHDRAWN', 'Không còn nhu cầu'],
      ]);
      expect((await desk.tasks(office)).map(({ elementId }) => elementId)).toEqual(['survey']);
      await expect(withdraws(key)).rejects.toMatchObject({ code: 'batch-closed' });
    });

    it('reaches a part that is being forwarded at that moment', async () => {
      // given a part that its first agency has closed, and that has not arrived at the second
      const { key } = await desk.submitBatch({ mayForward: true });
      const [office = ''] = await partsOf(key);
      await desk.upTo(office, 'check-competence');
      const elsewhere = { competent: false, guidance: 'Thuộc Sở Tư pháp.', forwardTo: 'stp' };
      await desk.actUnsettled(office, 'tiepnhan.vpubnd', 'check-competence', elsewhere);
      await desk.get(JobDispatcher).workOff();
      expect((await view(key)).parts[0]?.request).toMatchObject({
        ...{ agencyCode: 'vpubnd', status: 'TRANSFERRED' },
      });

      // when
      await desk.batches.withdraw(key, 'Không còn nhu cầu', desk.person('doanhnghiep1'));
      await desk.get(OutsideJobs).workOff();
      await desk.settle();

      // then
      const { state, parts } = await view(key);
      expect(state).toBe('closed');
      expect(parts[0]?.request).toMatchObject({
        ...{ agencyCode: 'stp', origin: 'transfer', status: 'WITHDRAWN' },
        withdrawalReason: 'Không còn nhu cầu',
      });
      expect(await desk.tasks(parts[0]?.request?.key ?? '')).toEqual([]);
      expect(await told(key)).toEqual(['doanhnghiep1 batch-closed']);
      expect(await openInstances(key)).toBe(0);
    });

    it('is waited for by a part that arrives at the same moment, or waits for it', async () => {
      // given a part that is on its way, of a batch that somebody has begun to withdraw
      const { key } = await desk.submitBatch({ mayForward: true });
      const [office = ''] = await partsOf(key);
      await desk.upTo(office, 'check-competence');
      const elsewhere = { competent: false, guidance: 'Thuộc Sở Tư pháp.', forwardTo: 'stp' };
      await desk.actUnsettled(office, 'tiepnhan.vpubnd', 'check-competence', elsewhere);

      // when
      const withdrawing = desk.batches.withdraw(key, 'Thôi', desk.person('doanhnghiep1'));
      await Promise.all([withdrawing, desk.settle()]);
      await desk.settle();

      // then, whoever was first
      const { state, parts } = await view(key);
      expect(state).toBe('closed');
      expect(new Set(parts.map(({ request }) => request?.status))).toEqual(new Set(['WITHDRAWN']));
    });

    it('reaches parts that have not begun yet', async () => {
      const { key } = await desk.batches.submit(aBatch, desk.person('doanhnghiep1'), nothingMore);
      await withdraws(key);
      await desk.at('2026-10-05', '09:30');
      expect((await view(key)).parts.map(({ request }) => request?.status)).toEqual([
        ...['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN'],
      ]);
    });
  });

  it('tells everything that is wrong with its parts at once, and leaves nothing', async () => {
    // given
    const before = await rows();
    const [office, finance] = aBatch.parts;
    if (!office || !finance) throw new Error('a batch has parts');
    const parts = [
      { ...office, files: ['77'] },
      { ...finance, agencyCode: 'khong-co' },
      finance,
      { ...office, files: ['77', '78'] },
    ];

    // when
    const submission = desk.submitBatch({ parts });

    // then
    await expect(submission).rejects.toMatchObject({
      details: [
        { pointer: '/parts/0/files/0', code: 'file-unknown' },
        { pointer: '/parts/1/agencyCode', code: 'unknown-agency' },
        { pointer: '/parts/3/agencyCode', code: 'agency-asked-twice' },
        { pointer: '/parts/3/files/0', code: 'file-unknown' },
        { pointer: '/parts/3/files/1', code: 'file-unknown' },
      ],
    });
    expect(await rows()).toEqual(before);
  });

  const nothingMore = () => Promise.resolve();

  async function openInstances(key: string): Promise<number> {
    const [row] = await desk.query(
      `SELECT count(*)::int AS open FROM process_instance
       WHERE business_key = 'batch:${key}' AND status = 'active'`,
    );
    return Number(row?.open);
  }

  /** How much there is of everything that a batch writes. */
  async function rows(): Promise<Record<string, unknown>[]> {
    const tables = [
      ...['request_batch', 'request_batch_part', 'information_request', 'request_item'],
      ...['request_contact', 'process_instance', 'outbox', 'register_counter'],
    ];
    return desk.query(tables.map((table) => `SELECT count(*) FROM ${table}`).join(' UNION ALL '));
  }
});
