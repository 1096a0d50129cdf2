import { limitOf } from '../ledger-fixture.js';
import { expectDeadline } from './fixtures/expect-deadline.js';

/**
 * Worked out by walking over a printed calendar day by day. A date with a question mark is provisional: it depends
 * on a day that has not been announced. The last text is what the explanation says of the days not counted.
 */
describe('a limit around Tết', () => {
  it.each<[string, number, string, string, string]>([
    [
      '2024-02-07',
      1,
      '2024-02-15',
      '5 Tết Nguyên đán, 2 Nghỉ bù Tết Nguyên đán',
      'the day before Tết 2024',
    ],
    [
      '2024-02-07',
      3,
      '2024-02-19',
      '5 Tết Nguyên đán, 2 Nghỉ bù Tết Nguyên đán, 2 Ngày nghỉ hằng tuần',
      'the day before Tết 2024',
    ],
    [
      '2024-02-07',
      15,
      '2024-03-06',
      '5 Tết Nguyên đán, 2 Nghỉ bù Tết Nguyên đán, 6 Ngày nghỉ hằng tuần',
      'the day before Tết 2024',
    ],
    [
      '2024-02-10',
      1,
      '2024-02-15',
      '2 Tết Nguyên đán, 2 Nghỉ bù Tết Nguyên đán',
      'on the first day of Tết 2024',
    ],
    [
      '2024-02-10',
      3,
      '2024-02-19',
      '2 Tết Nguyên đán, 2 Nghỉ bù Tết Nguyên đán, 2 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2024',
    ],
    [
      '2024-02-10',
      15,
      '2024-03-06',
      '2 Tết Nguyên đán, 2 Nghỉ bù Tết Nguyên đán, 6 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2024',
    ],
    ['2024-01-30', 1, '2024-01-31', '', 'into Tết 2024'],
    ['2024-01-30', 3, '2024-02-02', '', 'into Tết 2024'],
    [
      '2024-01-30',
      15,
      '2024-02-27',
      '6 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán, 2 Nghỉ bù Tết Nguyên đán',
      'into Tết 2024',
    ],
    [
      '2025-01-24',
      1,
      '2025-02-03',
      '4 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán',
      'the last Friday before Tết 2025',
    ],
    [
      '2025-01-24',
      3,
      '2025-02-05',
      '4 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán',
      'the last Friday before Tết 2025',
    ],
    [
      '2025-01-24',
      15,
      '2025-02-21',
      '8 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán',
      'the last Friday before Tết 2025',
    ],
    [
      '2025-01-29',
      1,
      '2025-02-03',
      '2 Tết Nguyên đán, 2 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2025',
    ],
    [
      '2025-01-29',
      3,
      '2025-02-05',
      '2 Tết Nguyên đán, 2 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2025',
    ],
    [
      '2025-01-29',
      15,
      '2025-02-21',
      '2 Tết Nguyên đán, 6 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2025',
    ],
    [
      '2026-02-13',
      1,
      '2026-02-23',
      '4 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán',
      'the last Friday before Tết 2026',
    ],
    [
      '2026-02-13',
      3,
      '2026-02-25',
      '4 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán',
      'the last Friday before Tết 2026',
    ],
    [
      '2026-02-13',
      15,
      '2026-03-13',
      '8 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán',
      'the last Friday before Tết 2026',
    ],
    [
      '2026-02-17',
      1,
      '2026-02-23',
      '3 Tết Nguyên đán, 2 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2026',
    ],
    [
      '2026-02-17',
      3,
      '2026-02-25',
      '3 Tết Nguyên đán, 2 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2026',
    ],
    [
      '2026-02-17',
      15,
      '2026-03-13',
      '3 Tết Nguyên đán, 6 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2026',
    ],
    ['2026-02-05', 1, '2026-02-06', '', 'towards Tết 2026'],
    ['2026-02-05', 3, '2026-02-10', '2 Ngày nghỉ hằng tuần', 'towards Tết 2026'],
    ['2026-02-05', 15, '2026-03-05', '8 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán', 'towards Tết 2026'],
    [
      '2027-02-04',
      1,
      '2027-02-12?',
      '5 Tết Nguyên đán (dự kiến), 2 Nghỉ bù Tết Nguyên đán (dự kiến)',
      'the day before Tết 2027, expected',
    ],
    [
      '2027-02-04',
      3,
      '2027-02-16?',
      '5 Tết Nguyên đán (dự kiến), 2 Nghỉ bù Tết Nguyên đán (dự kiến), 2 Ngày nghỉ hằng tuần',
      'the day before Tết 2027, expected',
    ],
    [
      '2027-02-04',
      15,
      '2027-03-04?',
      '5 Tết Nguyên đán (dự kiến), 2 Nghỉ bù Tết Nguyên đán (dự kiến), 6 Ngày nghỉ hằng tuần',
      'the day before Tết 2027, expected',
    ],
    [
      '2027-02-06',
      1,
      '2027-02-12?',
      '3 Tết Nguyên đán (dự kiến), 2 Nghỉ bù Tết Nguyên đán (dự kiến)',
      'on the first day of Tết 2027, expected',
    ],
    [
      '2027-02-06',
      3,
      '2027-02-16?',
      '3 Tết Nguyên đán (dự kiến), 2 Nghỉ bù Tết Nguyên đán (dự kiến), 2 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2027, expected',
    ],
    [
      '2027-02-06',
      15,
      '2027-03-04?',
      '3 Tết Nguyên đán (dự kiến), 2 Nghỉ bù Tết Nguyên đán (dự kiến), 6 Ngày nghỉ hằng tuần',
      'on the first day of Tết 2027, expected',
    ],
  ])('%s + %i working days is %s (%s; %s)', (receivedOn, days, dueOn, notCounted) => {
    expectDeadline({ receivedOn, limit: limitOf(days) }, { dueOn, notCounted });
  });
});
