import type { ClockEntry } from '../clock-entry.js';
import { adoptCalendar, extend, limitOf } from '../ledger-fixture.js';
import type { Limit } from '../limit.js';
import { expectDeadline } from './fixtures/expect-deadline.js';

/**
 * Worked out by walking over a printed calendar day by day. A date with a question mark is provisional: it depends
 * on a day that has not been announced. The last text is what the explanation says of the days not counted.
 * The day off is Thursday 8 October 2026; it is announced on the day of receipt.
 */
describe('a day off that is announced late', () => {
  it.each<[string, Limit, ClockEntry[], string, string, string, string]>([
    [
      '2026-10-05',
      limitOf(3),
      [],
      '2026-10-08',
      '2026-10-09',
      '1 Nghỉ theo thông báo',
      'takes the due date itself',
    ],
    [
      '2026-10-06',
      limitOf(3),
      [],
      '2026-10-09',
      '2026-10-12',
      '1 Nghỉ theo thông báo, 2 Ngày nghỉ hằng tuần',
      'lies before it',
    ],
    [
      '2026-10-08',
      limitOf(3),
      [],
      '2026-10-13',
      '2026-10-13',
      '2 Ngày nghỉ hằng tuần',
      'is the day of receipt',
    ],
    [
      '2026-10-09',
      limitOf(3),
      [],
      '2026-10-14',
      '2026-10-14',
      '2 Ngày nghỉ hằng tuần',
      'lies before the receipt',
    ],
    ['2026-10-05', limitOf(2), [], '2026-10-07', '2026-10-07', '', 'lies after the due date'],
    [
      '2026-10-05',
      limitOf(15),
      [],
      '2026-10-26',
      '2026-10-27',
      '1 Nghỉ theo thông báo, 6 Ngày nghỉ hằng tuần',
      'lies early in a long limit',
    ],
    [
      '2026-09-23',
      limitOf(15, 'calendar-day'),
      [],
      '2026-10-08',
      '2026-10-09',
      '',
      'is the last day of calendar days',
    ],
    [
      '2026-09-28',
      limitOf(15, 'calendar-day'),
      [],
      '2026-10-13',
      '2026-10-13',
      '',
      'lies within calendar days',
    ],
    [
      '2026-09-08',
      limitOf(1, 'month'),
      [],
      '2026-10-08',
      '2026-10-09',
      '',
      'is the last day of a month',
    ],
    [
      '2026-10-05',
      limitOf(15),
      [extend('2026-10-06', limitOf(15, 'calendar-day'))],
      '2026-11-10',
      '2026-11-11',
      '1 Nghỉ theo thông báo, 6 Ngày nghỉ hằng tuần',
      'lies before an extension in calendar days',
    ],
    [
      '2026-10-02',
      limitOf(3),
      [extend('2026-10-05', limitOf(2))],
      '2026-10-09',
      '2026-10-12',
      '4 Ngày nghỉ hằng tuần, 1 Nghỉ theo thông báo',
      'lies within the extension',
    ],
    ['2026-10-07', limitOf(0), [], '2026-10-07', '2026-10-07', '', 'comes after an answer at once'],
    ['2026-10-08', limitOf(0), [], '2026-10-08', '2026-10-09', '', 'falls on an answer at once'],
  ])(
    'of %s, %j, %j: from %s to %s (%s; it %s)',
    (receivedOn, limit, entries, before, dueOn, notCounted) => {
      expectDeadline({ receivedOn, limit, entries }, { dueOn: before });
      const adopted = [...entries, adoptCalendar(receivedOn)];
      expectDeadline({ receivedOn, limit, entries: adopted }, { dueOn, notCounted });
    },
  );
});
