import { instantAt, type CalendarChange } from '@minhbach/calendar';
import { CalendarPublication, LegalTimeService } from '@minhbach/legal-time';
import { CalendarChanges } from '@minhbach/requests';
import { InstanceQueries, Refusal } from '@minhbach/runtime';
import { RequestDesk } from '../../support/request-desk.js';

const announced = { vi: 'Nghỉ theo thông báo', en: 'Day off as announced' };

/** A late notice: Wednesday 7 October 2026 is free, and Saturday the 10th is worked. */
const notice: CalendarChange = {
  rows: [
    { date: '2026-10-07', kind: 'OFF', reason: announced, source: 'TB-1', status: 'CONFIRMED' },
    { date: '2026-10-10', kind: 'MAKEUP', reason: announced, source: 'TB-1', status: 'CONFIRMED' },
  ],
  removedDates: [],
};

/**
 * Sent on Monday 5 October: simple requests over the network are due on Thursday the 8th, on Friday the 9th with
 * Wednesday off; complex ones on Monday the 26th, which the swap leaves where it is.
 */
describe('a calendar that is changed while requests are open', () => {
  let desk: RequestDesk;
  let simple: string;
  let complex: string;

  beforeEach(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
    simple = await desk.submit();
    complex = await desk.submit();
    await desk.upTo(simple, 'handle');
    await desk.upTo(complex, 'notify-limit', { classify: { complexity: 'complex' } });
  });
  afterEach(async () => desk.stop());

  const publish = async (basedOn: number, change: CalendarChange) => {
    const by = { actor: desk.person('quantri').id, summary: 'Theo thông báo TB-1' };
    const version = await desk.get(CalendarChanges).publish(basedOn, change, by);
    await desk.settle();
    return version;
  };
  const fold = (key: string) =>
    desk.get(LegalTimeService).fold({ type: 'information-request', key });
  const timer = async (key: string, element: string) => {
    const { processInstanceKey } = await desk.view(key);
    const view = await desk.get(InstanceQueries).view(Number(processInstanceKey));
    return view?.timers.find(({ targetElementId }) => targetElementId === element)?.dueAt;
  };

  it('says beforehand which due dates would move, and moves none', async () => {
    // given a third request without a clock, and a fourth that is closed
    await desk.submit();
    const closed = await desk.submit();
    await desk.service.withdraw(closed, 'Không cần nữa', desk.person('doanhnghiep1'));
    await desk.settle();

    // when
    const preview = await desk.get(CalendarChanges).preview(1, notice);

    // then
    expect(preview).toMatchObject({ version: 2, open: 2, earlier: 0, later: 1, overdueAtOnce: 0 });
    expect(preview.moved).toEqual([
      {
        key: simple,
        code: (await desk.view(simple)).code,
        agencyCode: 'vpubnd',
        dueOn: '2026-10-08',
        newDueOn: '2026-10-09',
      },
    ]);
    expect((await desk.view(simple)).dueOn).toBe('2026-10-08');
    expect((await desk.get(CalendarPublication).versions()).map(({ version }) => version)).toEqual([
      1,
    ]);
  });

  it('moves due dates, timers and the term of the limit notice, and tells who waits', async () => {
    // given
    expect(await timer(simple, 'overdue')).toBe(instantAt('2026-10-09', '00:00'));
    expect(await timer(complex, 'notice-due-soon')).toBe(instantAt('2026-10-07', '08:00'));

    // when
    expect(await publish(1, notice)).toBe(2);

    // then
    expect(await desk.view(simple)).toMatchObject({ dueOn: '2026-10-09', breachedOn: null });
    expect(await timer(simple, 'overdue')).toBe(instantAt('2026-10-10', '00:00'));
    expect(await fold(simple)).toMatchObject({
      calendarVersion: 2,
      adoptedCalendars: [
        { adoptedOn: '2026-10-05', previousDueOn: '2026-10-08', dueOn: '2026-10-09' },
      ],
    });
    const toldOf = async (key: string) =>
      (await desk.notices(key)).filter((notice) => notice.endsWith('calendar-changed'));
    expect(await toldOf(simple)).toEqual([
      'doanhnghiep1 calendar-changed',
      'vpubnd:handler calendar-changed',
    ]);

    // and the other one, whose due date stays, is told nothing and has a later day for its notice
    expect(await desk.view(complex)).toMatchObject({ dueOn: '2026-10-26' });
    expect(await fold(complex)).toMatchObject({ calendarVersion: 2 });
    expect(await toldOf(complex)).toEqual([]);
    expect(await timer(complex, 'notice-due-soon')).toBe(instantAt('2026-10-08', '08:00'));
  });

  it('leaves closed requests and recorded breaches as they are', async () => {
    // given one that was answered on its due date, and one that was answered too late
    await desk.at('2026-10-08', '10:00');
    await desk.upTo(simple, 'survey');
    const late = await desk.submit();
    await desk.upTo(late, 'handle');
    await desk.at('2026-10-14', '10:00');
    expect(await desk.view(late)).toMatchObject({ dueOn: '2026-10-13', breachedOn: '2026-10-14' });

    // when Monday 12 October is announced to have been free
    const [day] = notice.rows;
    await publish(1, {
      rows: [
        { ...day!, date: '2026-10-12' },
        { ...day!, date: '2026-10-08' },
      ],
      removedDates: [],
    });

    // then
    expect(await desk.view(simple)).toMatchObject({ dueOn: '2026-10-08', breachedOn: null });
    expect(await fold(simple)).toMatchObject({ calendarVersion: 1, adoptedCalendars: [] });
    expect(await desk.view(late)).toMatchObject({ dueOn: '2026-10-14', breachedOn: '2026-10-14' });
  });

  it('is undone by the next version only', async () => {
    await publish(1, notice);
    await publish(2, { rows: [], removedDates: ['2026-10-07', '2026-10-10'] });

    expect(await desk.view(simple)).toMatchObject({ dueOn: '2026-10-08' });
    expect((await fold(simple))?.adoptedCalendars.map(({ dueOn }) => dueOn)).toEqual([
      '2026-10-09',
      '2026-10-08',
    ]);
    expect(await timer(simple, 'overdue')).toBe(instantAt('2026-10-09', '00:00'));
  });

  it('counts what starts afterwards by the new version alone', async () => {
    await publish(1, notice);
    const later = await desk.submit();
    await desk.upTo(later, 'handle');
    expect(await fold(later)).toMatchObject({
      dueOn: '2026-10-09',
      calendarVersion: 2,
      adoptedCalendars: [],
    });
  });

  it('is refused when it is of an earlier version, or wrong, and nothing happens then', async () => {
    await publish(1, notice);
    await expect(publish(1, notice)).rejects.toMatchObject({ code: 'calendar-changed' });
    await expect(publish(2, { rows: [], removedDates: ['2026-10-08'] })).rejects.toBeInstanceOf(
      Refusal,
    );
    expect(await desk.get(CalendarPublication).versions()).toHaveLength(2);
    expect((await fold(simple))?.adoptedCalendars).toHaveLength(1);
  });
});
