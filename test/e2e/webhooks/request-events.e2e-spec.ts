import { aRequest, draft, RequestDesk } from '../../support/request-desk.js';

const costly = {
  findings: 'Có hồ sơ lưu, 120 trang.',
  costs: [{ kind: 'print-bw-a4', quantity: 120 }],
  costArea: 'difficult',
};

/** All that an event may say. */
const sayable = [
  ...['key', 'code', 'agencyCode', 'subject', 'submittedOn', 'validOn', 'dueOn', 'originalDueOn'],
  ...['breachedOn', 'issuedOn', 'outcome', 'refusalGround', 'closedOn'],
  ...['previousDueOn', 'by', 'supplementBy', 'noticeDueOn', 'noticeBreachedOn'],
];

interface EventRow {
  readonly type: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Sent on Monday, the fifth of October 2026. */
describe('what other systems are told of a request', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
    await desk.query(
      `INSERT INTO webhook_subscription (key, name, address, created_at, created_by)
       VALUES (1, 'Kho dữ liệu dùng chung', 'https://example.vn/', now(), '1')`,
    );
  });
  beforeEach(async () => {
    await desk.at('2026-10-05', '09:00');
    key = await desk.submit();
  });
  afterAll(async () => desk.stop());

  const events = async () => {
    const { code } = await desk.view(key);
    const rows = await desk.query(
      `SELECT e.type, e.subject, e.data FROM webhook_event e
       JOIN webhook_delivery d ON d.event_id = e.id AND d.subscription_key = 1 AND d.due_at IS NOT NULL
       WHERE e.subject = '${code}' ORDER BY e.xmin::text::bigint, e.ctid`,
    );
    return rows as unknown as EventRow[];
  };
  const types = async () => (await events()).map(({ type }) => type.replace('request.', ''));

  it('is each step from its receipt to its end', async () => {
    await desk.upTo(key, 'survey');

    expect(await types()).toEqual([
      ...['received', 'accepted', 'clock-started', 'answered', 'closed'],
    ]);
    const told = await events();
    expect(told[0]?.data).toMatchObject({ key, agencyCode: 'vpubnd', dueOn: null, subject: 2 });
    expect(told[2]?.data).toMatchObject({ validOn: '2026-10-05', dueOn: '2026-10-08' });
    expect(told[3]?.data).toMatchObject({ issuedOn: '2026-10-05', outcome: 'fulfilled' });
    expect(told[4]?.data).toMatchObject({ closedOn: '2026-10-05', breachedOn: null });
  });

  it('is its refusal, with the ground of the law', async () => {
    const refused = draft([{ position: 1, outcome: 'refused', ground: 'a' }]);
    await desk.upTo(key, 'survey', { 'draft-answer': refused });

    expect((await events()).at(-2)).toMatchObject({
      type: 'request.refused',
      data: { outcome: 'refused', refusalGround: 'a' },
    });
  });

  it('is that its due date is near, there, and missed', async () => {
    await desk.upTo(key, 'handle');
    await desk.at('2026-10-09', '08:00');

    expect((await types()).slice(3)).toEqual(['due-soon', 'due', 'breached']);
    expect((await events()).at(-1)?.data).toMatchObject({ breachedOn: '2026-10-09' });
  });

  it('is what moves its due date, or lets it wait', async () => {
    // given
    await desk.upTo(key, 'record-payment', {
      handle: costly,
      classify: { complexity: 'complex' },
    });
    await desk.act(key, 'thuquy.vpubnd', 'record-payment', { amount: 252_000, receipt: 'BL-17' });

    // when
    const proposal = { reason: 'Phải tập hợp từ ba đơn vị.' };
    await desk.service.proposeExtension(key, proposal, desk.person('xuly.vpubnd'));
    await desk.settle();
    await desk.act(key, 'lanhdao.vpubnd', 'approve-extension', { extensionDecision: 'approve' });

    // then
    expect((await types()).slice(3)).toEqual([
      ...['due-date-changed', 'suspended', 'resumed', 'extended'],
    ]);
    const told = await events();
    expect(told[3]?.data).toMatchObject({ previousDueOn: '2026-10-08', dueOn: '2026-10-26' });
    expect(told[6]?.data).toMatchObject({
      previousDueOn: '2026-10-26',
      originalDueOn: '2026-10-26',
      by: { unit: 'calendar-day' },
    });
  });

  it('is that it ends without an answer', async () => {
    await desk.service.withdraw(key, 'Không còn cần nữa', desk.person('doanhnghiep1'));
    await desk.settle();

    expect((await events()).at(-1)).toMatchObject({
      type: 'request.closed',
      data: { outcome: 'withdrawn' },
    });
  });

  it('is never what somebody wrote, or who he is', async () => {
    const rows = (await desk.query('SELECT data FROM webhook_event')) as unknown as EventRow[];
    expect(rows.length).toBeGreaterThan(20);
    const said = new Set(rows.flatMap(({ data }) => Object.keys(data)));
    expect([...said].filter((name) => !sayable.includes(name))).toEqual([]);

    const { contact, title, purpose, items } = aRequest;
    const { id, name } = desk.person('doanhnghiep1');
    const personal = [...Object.values(contact), title, purpose, ...items, `"${id}"`, name];
    const all = JSON.stringify(rows);
    expect(personal.filter((each) => all.includes(each))).toEqual([]);
  });
});
