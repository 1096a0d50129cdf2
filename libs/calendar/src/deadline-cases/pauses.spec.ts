import type { ClockEntry } from '../clock-entry.js';
import { limitOf, pause, resume } from '../ledger-fixture.js';
import type { Limit } from '../limit.js';
import { expectDeadline } from './fixtures/expect-deadline.js';

/**
 * Worked out by walking over a printed calendar day by day. A date with a question mark is provisional: it depends
 * on a day that has not been announced. The last text is what the explanation says of the days not counted.
 */
describe('a pause, where the law lets it count', () => {
  it.each<[string, Limit, ClockEntry[], string, string, string]>([
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-08'), resume('2026-10-15')],
      '2026-10-26',
      '7 Tạm dừng tính thời hạn, 4 Ngày nghỉ hằng tuần',
      'a week',
    ],
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-09'), resume('2026-10-11')],
      '2026-10-19',
      '2 Tạm dừng tính thời hạn, 2 Ngày nghỉ hằng tuần',
      'a weekend',
    ],
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-08'), resume('2026-10-08')],
      '2026-10-19',
      '4 Ngày nghỉ hằng tuần',
      'no time at all',
    ],
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-08'), resume('2026-10-17')],
      '2026-10-27',
      '9 Tạm dừng tính thời hạn, 3 Ngày nghỉ hằng tuần',
      'resumed on a Saturday',
    ],
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-05'), resume('2026-10-12')],
      '2026-10-26',
      '7 Tạm dừng tính thời hạn, 4 Ngày nghỉ hằng tuần',
      'from the day of receipt',
    ],
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-19'), resume('2026-10-22')],
      '2026-10-22',
      '4 Ngày nghỉ hằng tuần, 3 Tạm dừng tính thời hạn',
      'from the due date',
    ],
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-19'), resume('2026-10-25')],
      '2026-10-26',
      '4 Ngày nghỉ hằng tuần, 6 Tạm dừng tính thời hạn',
      'from the due date to a Sunday',
    ],
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-07'), resume('2026-10-09'), pause('2026-10-13'), resume('2026-10-16')],
      '2026-10-26',
      '5 Tạm dừng tính thời hạn, 6 Ngày nghỉ hằng tuần',
      'twice',
    ],
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-10'), resume('2026-10-13')],
      '2026-10-21',
      '3 Ngày nghỉ hằng tuần, 3 Tạm dừng tính thời hạn',
      'from a Saturday',
    ],
    [
      '2026-10-05',
      limitOf(10),
      [pause('2026-10-16'), resume('2026-11-23')],
      '2026-11-25?',
      '2 Ngày nghỉ hằng tuần, 38 Tạm dừng tính thời hạn, 1 Ngày Văn hóa Việt Nam (dự kiến)',
      'until the eve of Culture Day, expected',
    ],
    [
      '2026-02-09',
      limitOf(10),
      [pause('2026-02-12'), resume('2026-02-18')],
      '2026-03-03',
      '6 Tạm dừng tính thời hạn, 2 Tết Nguyên đán, 4 Ngày nghỉ hằng tuần',
      'resumed in Tết',
    ],
    [
      '2026-02-09',
      limitOf(10),
      [pause('2026-02-16'), resume('2026-02-20')],
      '2026-03-02',
      '6 Ngày nghỉ hằng tuần, 1 Tết Nguyên đán, 4 Tạm dừng tính thời hạn',
      'all of Tết',
    ],
    [
      '2026-08-20',
      limitOf(5),
      [pause('2026-08-21'), resume('2026-08-22')],
      '2026-08-27',
      '1 Tạm dừng tính thời hạn, 1 Ngày nghỉ hằng tuần',
      'over a make-up Saturday',
    ],
  ])('of %s, %j, %j: %s (%s; %s)', (receivedOn, limit, entries, dueOn, notCounted) => {
    expectDeadline({ receivedOn, limit, entries, pausable: true }, { dueOn, notCounted });
  });
});
