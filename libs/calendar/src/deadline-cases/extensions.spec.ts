import type { ClockEntry } from '../clock-entry.js';
import { extend, limitOf } from '../ledger-fixture.js';
import type { Limit } from '../limit.js';
import { expectDeadline } from './fixtures/expect-deadline.js';

/**
 * Worked out by walking over a printed calendar day by day. A date with a question mark is provisional: it depends
 * on a day that has not been announced. The last text is what the explanation says of the days not counted.
 */
describe('an extension', () => {
  it.each<[string, Limit, ClockEntry[], string, string, string]>([
    [
      '2026-10-05',
      limitOf(15),
      [extend('2026-10-12', limitOf(5))],
      '2026-11-02',
      '8 Ngày nghỉ hằng tuần',
      'by five working days',
    ],
    [
      '2026-10-05',
      limitOf(15),
      [extend('2026-10-26', limitOf(5))],
      '2026-11-02',
      '8 Ngày nghỉ hằng tuần',
      'on the due date',
    ],
    [
      '2026-10-05',
      limitOf(15),
      [extend('2026-10-12', limitOf(15, 'calendar-day'))],
      '2026-11-10',
      '6 Ngày nghỉ hằng tuần',
      'by fifteen calendar days',
    ],
    [
      '2026-10-05',
      limitOf(15),
      [extend('2026-10-12', limitOf(12, 'calendar-day'))],
      '2026-11-09',
      '7 Ngày nghỉ hằng tuần',
      'ending on a Saturday',
    ],
    [
      '2026-10-05',
      limitOf(15),
      [extend('2026-10-12', limitOf(13, 'calendar-day'))],
      '2026-11-09',
      '6 Ngày nghỉ hằng tuần',
      'ending on a Sunday',
    ],
    [
      '2026-10-05',
      limitOf(15),
      [extend('2026-10-12', limitOf(1, 'month'))],
      '2026-11-26',
      '6 Ngày nghỉ hằng tuần',
      'by a month',
    ],
    [
      '2026-10-05',
      limitOf(15),
      [extend('2026-10-12', limitOf(2)), extend('2026-10-20', limitOf(3))],
      '2026-11-02',
      '8 Ngày nghỉ hằng tuần',
      'twice, as five at once',
    ],
    [
      '2026-10-05',
      limitOf(15),
      [
        extend('2026-10-12', limitOf(7, 'calendar-day')),
        extend('2026-10-20', limitOf(8, 'calendar-day')),
      ],
      '2026-11-10',
      '6 Ngày nghỉ hằng tuần',
      'twice, as fifteen at once',
    ],
    [
      '2026-10-05',
      limitOf(15),
      [extend('2026-10-12', limitOf(29, 'calendar-day'))],
      '2026-11-25?',
      '6 Ngày nghỉ hằng tuần',
      'ending on Culture Day, expected',
    ],
    [
      '2026-01-26',
      limitOf(15),
      [extend('2026-02-10', limitOf(15, 'calendar-day'))],
      '2026-03-10',
      '8 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán',
      'the limit ends after Tết',
    ],
    [
      '2026-01-05',
      limitOf(10),
      [extend('2026-01-12', limitOf(10))],
      '2026-01-30',
      '5 Ngày nghỉ hằng tuần',
      'at the office, before Tết',
    ],
    [
      '2026-01-30',
      limitOf(10),
      [extend('2026-02-09', limitOf(10))],
      '2026-03-06',
      '10 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán',
      'at the office, across Tết',
    ],
    [
      '2025-12-10',
      limitOf(15),
      [extend('2025-12-20', limitOf(15, 'calendar-day'))],
      '2026-01-15',
      '6 Ngày nghỉ hằng tuần',
      'over the end of the year',
    ],
    [
      '2026-04-10',
      limitOf(15),
      [extend('2026-04-20', limitOf(10, 'calendar-day'))],
      '2026-05-18',
      '8 Ngày nghỉ hằng tuần, 1 Giỗ Tổ Hùng Vương, 1 Nghỉ bù Giỗ Tổ Hùng Vương, 1 Ngày Chiến thắng 30/4, 1 Ngày Quốc tế lao động 01/5',
      'over two holidays',
    ],
  ])('of %s, %j by %j: %s (%s; %s)', (receivedOn, limit, entries, dueOn, notCounted) => {
    expectDeadline({ receivedOn, limit, entries }, { dueOn, notCounted });
  });
});
