import type { ApiUnderTest } from '../../support/api-under-test.js';
import { linksAt, PublicationDesk } from '../../support/publication-desk.js';
import { PublicSite } from '../../support/public-site.js';

/**
 * Documents under letter 941/VP-HCQT are due two working days after their date. Friday 28 August 2026 is followed by
 * the holidays of 31 August to 2 September, so that its second working day is Friday 4 September.
 */
describe('a document that is to be published', () => {
  let api: ApiUnderTest;
  let site: PublicSite;
  let desk: PublicationDesk;

  beforeAll(async () => {
    site = await PublicSite.start();
    api = await PublicationDesk.open(['2026-08-28', '09:00']);
    desk = new PublicationDesk(api);
  });
  afterAll(async () => {
    await api.stop();
    await site.stop();
  });

  const notice = { subjectId: '3.2b', documentOn: '2026-08-28' };

  const proposed = async (numberSymbol: string, documentOn = '2026-08-28') => {
    const reply = await desk.propose('daumoi.vpubnd', { ...notice, documentOn, numberSymbol });
    return String(reply.body.key);
  };

  it('is due on a working day, holidays left out', async () => {
    const key = await proposed('01/TB-UBND');
    const calendar = await api.get('giamsat', `/api/publications/${key}`);
    expect(calendar.body).toMatchObject({
      ...{ state: 'proposed', timing: 'waiting', dueOn: '2026-09-04' },
      ...{ ownerCode: 'vpubnd', publishedOn: null, lagWorkingDays: null },
    });
  });

  it('is refused with all faults at once, and leaves nothing behind', async () => {
    const before = await api.rowCounts();
    const wrong = { subjectId: '3.2b', documentOn: '2026-08-29', isMarked: false };
    const { status, body } = await desk.propose('daumoi.vpubnd', wrong);
    expect([status, body.code]).toEqual([422, 'publication-faulty']);
    const faults = body.errors as { pointer: string; code: string }[];
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/documentOn document-in-future',
      '/isMarked mark-missing',
    ]);
    expect(await api.rowCounts()).toEqual(before);
  });

  it.each([
    ['an entry that the catalogue does not have', { subjectId: '9.9' }, 422, 'publication-faulty'],
    ['a document that was proposed', { numberSymbol: '01/tb-ubnd' }, 422, 'publication-faulty'],
    ['what another agency publishes', { subjectId: '3.3b.2' }, 403, 'publication-not-owner'],
  ])('is refused as %s', async (_name, change, status, code) => {
    const reply = await desk.propose('daumoi.vpubnd', { ...notice, ...change });
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  it('is returned with a reason, corrected and approved by another person', async () => {
    const key = await proposed('02/TB-UBND');
    const reason = 'Trích yếu chưa đúng với văn bản.';
    expect((await desk.does('lanhdao.vpubnd', key, { decision: 'return' })).status).toBe(422);
    await desk.does('lanhdao.vpubnd', key, { decision: 'return', reason });
    expect(await desk.read(key)).toMatchObject({ state: 'returned', proposals: [{ reason }] });
    expect(await desk.told('daumoi.vpubnd', reason)).toHaveLength(1);

    // when it is corrected
    const corrected = { numberSymbol: '02/TB-UBND', title: 'Trích yếu mới (mẫu)', isMarked: true };
    const unmarked = { ...corrected, isMarked: false };
    const refused = await desk.does('daumoi.vpubnd', key, { decision: 'resubmit', ...unmarked });
    expect([refused.status, refused.body.code]).toEqual([422, 'publication-faulty']);
    await desk.does('daumoi.vpubnd', key, { decision: 'resubmit', ...corrected });
    await desk.does('giamdoc.vpubnd', key, { decision: 'approve' });

    // then
    expect(await desk.read(key)).toMatchObject({
      ...{ state: 'approved', title: 'Trích yếu mới (mẫu)', dueOn: '2026-09-04' },
      proposals: [{ approved: false }, { approved: true }],
    });
  });

  it('is not approved by whoever proposed it', async () => {
    const key = await proposed('03/TB-UBND');
    const [head] = await api.query<{ person_key: string }>(
      `SELECT person_key::text FROM account WHERE login = 'lanhdao.vpubnd'`,
    );
    // given a proposal of the head himself
    await api.query(
      `INSERT INTO publication_proposal (key, publication_key, number_symbol, title, is_marked,
         proposed_by, proposed_at) SELECT key + 100000000, publication_key, number_symbol, title,
         is_marked, $2, proposed_at FROM publication_proposal WHERE publication_key = $1`,
      [key, head?.person_key],
    );
    const reply = await desk.does('lanhdao.vpubnd', key, { decision: 'approve' });
    expect([reply.status, reply.body.code]).toEqual([403, 'approver-is-proposer']);
  });

  it('can be withdrawn when it was returned', async () => {
    const key = await proposed('04/TB-UBND');
    await desk.does('lanhdao.vpubnd', key, { decision: 'return', reason: 'Không được phép đăng.' });
    await desk.does('daumoi.vpubnd', key, { decision: 'withdraw', reason: 'Thuộc diện mật.' });
    expect(await desk.read(key)).toMatchObject({ state: 'withdrawn', timing: null });
  });

  it.each([
    ['there', '/van-ban', true],
    ['moved', '/302', true],
    ['not found', '/404', false],
    ['broken', '/500', false],
  ])('is published when its link is alive: %s', async (name, path, alive) => {
    const key = await proposed(`05/TB-${name}`);
    await desk.does('lanhdao.vpubnd', key, { decision: 'approve' });
    await desk.does('daumoi.vpubnd', key, linksAt({ portal: site.address(path) }));
    expect(await desk.read(key)).toMatchObject({
      state: alive ? 'published' : 'approved',
      publishedOn: alive ? '2026-08-28' : null,
      events: [{ kind: alive ? 'alive' : 'failed' }],
    });
    expect(await desk.told('daumoi.vpubnd', `05/TB-${name} chưa`)).toHaveLength(alive ? 0 : 1);
  });

  it('comes back when the site says nothing, and is late where it stays so', async () => {
    const key = await proposed('06/TB-UBND');
    await desk.does('lanhdao.vpubnd', key, { decision: 'approve' });
    await desk.does('daumoi.vpubnd', key, linksAt({ portal: site.address('/hang') }));
    expect(await desk.told('daumoi.vpubnd', 'máy chủ không trả lời')).toHaveLength(1);

    const heard = async (login: string) => (await desk.told(login, '06/TB-UBND (')).length;
    const [officer, director] = [await heard('daumoi.vpubnd'), await heard('giamdoc.vpubnd')];
    // the working day before the due date, the end of that day, and the next working day
    await api.at('2026-09-03', '08:00');
    expect(await heard('daumoi.vpubnd')).toBe(officer + 1);
    await api.at('2026-09-05', '00:00');
    expect(await desk.read(key)).toMatchObject({ state: 'approved', timing: 'late' });
    expect(await heard('giamdoc.vpubnd')).toBe(director + 1);
    await api.at('2026-09-07', '08:00');
    expect(await heard('giamdoc.vpubnd')).toBe(director + 2);

    // what is published late stays late: 3, 4 and 7 September are the working days
    await desk.does('daumoi.vpubnd', key, linksAt({ portal: site.address('/van-ban') }));
    expect(await desk.read(key)).toMatchObject({
      ...{ state: 'published', timing: 'late', publishedOn: '2026-09-07', lagWorkingDays: 3 },
    });
    await expect(
      api.query(`UPDATE publication SET published_on = '2026-08-28' WHERE key = $1`, [key]),
    ).rejects.toThrow();
  });

  it.each([
    ['elsewhere', { portal: 'https://example.com/1' }, ['/variables/links/0/link link-elsewhere']],
    [
      'at a place that is not wanted',
      { gazette: 'https://congbao.vinhlong.gov.vn/1' },
      ['/variables/links/0/place place-not-wanted', '/variables/links link-missing'],
    ],
  ])('takes no link %s, and asks nobody there', async (name, links, faults) => {
    const key = await proposed(`07/TB-${name}`, '2026-09-07');
    await desk.does('lanhdao.vpubnd', key, { decision: 'approve' });
    const { status, body } = await desk.does('daumoi.vpubnd', key, linksAt(links));
    expect([status, body.code]).toEqual([422, 'links-faulty']);
    const found = body.errors as { pointer: string; code: string }[];
    expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
    expect(await desk.read(key)).toMatchObject({ links: [{ link: null }], events: [] });
  });

  it('waits without a due date where no rule fixes one, and then is public', async () => {
    const key = await desk.publishes(
      'vpubnd',
      { subjectId: '3.2c', documentOn: '2026-09-07', numberSymbol: 'Tuần 37' },
      { portal: site.address('/lich') },
    );
    expect(await desk.read(key)).toMatchObject({
      ...{ state: 'published', timing: 'no-limit', dueOn: null, lagWorkingDays: 0 },
    });
  });

  it('is proposed once, however many officers propose it at the same moment', async () => {
    const said = { subjectId: '3.2b', documentOn: '2026-09-07', title: 'Thông báo (mẫu)' };
    const proposals = ['09/TB-UBND', '09/tb-ubnd', ' 09/TB-UBND', '09/TB-Ubnd'].map(
      (numberSymbol) =>
        api.post('daumoi.vpubnd', '/api/publications', { ...said, numberSymbol, isMarked: true }),
    );
    const replies = await Promise.all(proposals);
    const refused = replies.filter(({ status }) => status !== 201);
    expect(
      refused.map(({ status, body }) => [status, (body.errors as { code: string }[])[0]?.code]),
    ).toEqual(Array.from({ length: 3 }, () => [422, 'publication-exists']));
    const { body } = await api.get('giamsat', '/api/publications?from=2026-09-07&limit=100');
    const numbers = (body.items as { numberSymbol: string }[]).map((item) => item.numberSymbol);
    expect(numbers.filter((number) => number.startsWith('09'))).toHaveLength(1);
  });

  it('does not take the number of another one when it is corrected, and frees it when it is withdrawn', async () => {
    const first = await proposed('10/TB-UBND', '2026-09-07');
    const second = await proposed('11/TB-UBND', '2026-09-07');
    const returned = { decision: 'return', reason: 'Sai số.' };
    await desk.does('lanhdao.vpubnd', first, returned);
    await desk.does('lanhdao.vpubnd', second, returned);
    const corrected = { decision: 'resubmit', title: 'Thông báo (mẫu)', isMarked: true };
    const taken = { ...corrected, numberSymbol: '10/tb-ubnd' };
    const refused = await desk.does('daumoi.vpubnd', second, taken);
    expect([refused.status, refused.body.code]).toEqual([422, 'publication-faulty']);

    // when the other one is withdrawn
    await desk.does('daumoi.vpubnd', first, { decision: 'withdraw', reason: 'Trùng.' });
    expect((await desk.does('daumoi.vpubnd', second, taken)).status).toBeLessThan(300);
  });

  it('is proposed once, however often the call is repeated', async () => {
    const body = { subjectId: '3.2b', documentOn: '2026-09-07', numberSymbol: '08/TB-UBND' };
    const call = { ...body, title: 'Thông báo (mẫu)', isMarked: true };
    const replies = [1, 2].map(() =>
      api.post('daumoi.vpubnd', '/api/publications', call, 'b7a5d7a4-0f0d-4f7c-8f53-0a2bb1c5d001'),
    );
    const [first, second] = await Promise.all(replies);
    expect(second?.body).toEqual(first?.body);
  });
});
