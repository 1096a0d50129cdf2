import { limitOf } from '../ledger-fixture.js';
import type { LimitUnit } from '../limit.js';
import { expectDeadline } from './fixtures/expect-deadline.js';

/**
 * Worked out by walking over a printed calendar day by day. A date with a question mark is provisional: it depends
 * on a day that has not been announced. The last text is what the explanation says of the days not counted.
 */
describe('a limit in calendar days and months', () => {
  it.each<[string, number, LimitUnit, string, string, string]>([
    ['2026-10-01', 15, 'calendar-day', '2026-10-16', '', 'ends on a Friday'],
    ['2026-10-02', 15, 'calendar-day', '2026-10-19', '1 Ngày nghỉ hằng tuần', 'ends on a Saturday'],
    ['2026-10-03', 15, 'calendar-day', '2026-10-19', '', 'ends on a Sunday'],
    [
      '2026-02-01',
      15,
      'calendar-day',
      '2026-02-23',
      '4 Tết Nguyên đán, 2 Ngày nghỉ hằng tuần',
      'ends on the eve of Tết',
    ],
    [
      '2026-02-03',
      15,
      'calendar-day',
      '2026-02-23',
      '2 Tết Nguyên đán, 2 Ngày nghỉ hằng tuần',
      'ends on the first day of Tết',
    ],
    [
      '2026-04-16',
      10,
      'calendar-day',
      '2026-04-28',
      '1 Nghỉ bù Giỗ Tổ Hùng Vương',
      'ends on Hùng Kings',
    ],
    ['2026-01-07', 3, 'calendar-day', '2026-01-10', '', 'ends on a make-up Saturday'],
    [
      '2025-12-17',
      15,
      'calendar-day',
      '2026-01-05',
      '1 Nghỉ hoán đổi, làm bù ngày 10/01/2026, 2 Ngày nghỉ hằng tuần',
      'ends on New Year',
    ],
    [
      '2026-08-17',
      15,
      'calendar-day',
      '2026-09-03',
      '1 Quốc khánh',
      'ends on the day beside National Day',
    ],
    [
      '2024-04-14',
      15,
      'calendar-day',
      '2024-05-02',
      '1 Ngày Chiến thắng 30/4, 1 Ngày Quốc tế lao động 01/5',
      'ends on a swapped Monday',
    ],
    ['2026-01-31', 1, 'month', '2026-03-02', '1 Ngày nghỉ hằng tuần', 'no 31 February'],
    ['2026-09-30', 1, 'month', '2026-10-30', '', 'the same day of the next month'],
    [
      '2026-03-31',
      1,
      'month',
      '2026-05-04',
      '1 Ngày Quốc tế lao động 01/5, 2 Ngày nghỉ hằng tuần',
      '30 April',
    ],
    ['2024-01-31', 1, 'month', '2024-02-29', '', '29 February of a leap year'],
    ['2025-11-30', 3, 'month', '2026-03-02', '1 Ngày nghỉ hằng tuần', 'over the end of the year'],
    ['2026-08-02', 1, 'month', '2026-09-03', '', 'ends on National Day'],
  ])('%s + %i %s is %s (%s; %s)', (receivedOn, value, unit, dueOn, notCounted) => {
    expectDeadline({ receivedOn, limit: limitOf(value, unit) }, { dueOn, notCounted });
  });
});
