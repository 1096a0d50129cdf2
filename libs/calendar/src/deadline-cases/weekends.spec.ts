import { limitOf } from '../ledger-fixture.js';
import { expectDeadline } from './fixtures/expect-deadline.js';

/**
 * Worked out by walking over a printed calendar day by day. A date with a question mark is provisional: it depends
 * on a day that has not been announced. The last text is what the explanation says of the days not counted.
 */
describe('a limit around weekends', () => {
  it.each<[string, number, string, string, string]>([
    ['2026-10-01', 0, '2026-10-01', '', 'Thursday'],
    ['2026-10-01', 1, '2026-10-02', '', 'Thursday'],
    ['2026-10-01', 3, '2026-10-06', '2 Ngày nghỉ hằng tuần', 'Thursday'],
    ['2026-10-01', 5, '2026-10-08', '2 Ngày nghỉ hằng tuần', 'Thursday'],
    ['2026-10-02', 0, '2026-10-02', '', 'Friday'],
    ['2026-10-02', 1, '2026-10-05', '2 Ngày nghỉ hằng tuần', 'Friday'],
    ['2026-10-02', 3, '2026-10-07', '2 Ngày nghỉ hằng tuần', 'Friday'],
    ['2026-10-02', 5, '2026-10-09', '2 Ngày nghỉ hằng tuần', 'Friday'],
    ['2026-10-03', 0, '2026-10-05', '1 Ngày nghỉ hằng tuần', 'Saturday'],
    ['2026-10-03', 1, '2026-10-05', '1 Ngày nghỉ hằng tuần', 'Saturday'],
    ['2026-10-03', 3, '2026-10-07', '1 Ngày nghỉ hằng tuần', 'Saturday'],
    ['2026-10-03', 5, '2026-10-09', '1 Ngày nghỉ hằng tuần', 'Saturday'],
    ['2026-10-04', 0, '2026-10-05', '', 'Sunday'],
    ['2026-10-04', 1, '2026-10-05', '', 'Sunday'],
    ['2026-10-04', 3, '2026-10-07', '', 'Sunday'],
    ['2026-10-04', 5, '2026-10-09', '', 'Sunday'],
    ['2026-10-05', 0, '2026-10-05', '', 'Monday'],
    ['2026-10-05', 1, '2026-10-06', '', 'Monday'],
    ['2026-10-05', 3, '2026-10-08', '', 'Monday'],
    ['2026-10-05', 5, '2026-10-12', '2 Ngày nghỉ hằng tuần', 'Monday'],
  ])('%s + %i working days is %s (%s; %s)', (receivedOn, days, dueOn, notCounted) => {
    expectDeadline({ receivedOn, limit: limitOf(days) }, { dueOn, notCounted });
  });
});

describe('a limit around make-up days', () => {
  it.each<[string, number, string, string, string]>([
    ['2024-05-03', 0, '2024-05-03', '', 'before the make-up Saturday of May 2024'],
    ['2024-05-03', 1, '2024-05-04', '', 'before the make-up Saturday of May 2024'],
    [
      '2024-05-03',
      2,
      '2024-05-06',
      '1 Ngày nghỉ hằng tuần',
      'before the make-up Saturday of May 2024',
    ],
    ['2024-05-04', 0, '2024-05-04', '', 'on the make-up Saturday of May 2024'],
    ['2024-05-04', 1, '2024-05-06', '1 Ngày nghỉ hằng tuần', 'on the make-up Saturday of May 2024'],
    ['2024-05-04', 2, '2024-05-07', '1 Ngày nghỉ hằng tuần', 'on the make-up Saturday of May 2024'],
    ['2025-04-25', 0, '2025-04-25', '', 'before the make-up Saturday of April 2025'],
    ['2025-04-25', 1, '2025-04-26', '', 'before the make-up Saturday of April 2025'],
    [
      '2025-04-25',
      2,
      '2025-04-28',
      '1 Ngày nghỉ hằng tuần',
      'before the make-up Saturday of April 2025',
    ],
    ['2025-04-26', 0, '2025-04-26', '', 'on the make-up Saturday of April 2025'],
    [
      '2025-04-26',
      1,
      '2025-04-28',
      '1 Ngày nghỉ hằng tuần',
      'on the make-up Saturday of April 2025',
    ],
    [
      '2025-04-26',
      2,
      '2025-04-29',
      '1 Ngày nghỉ hằng tuần',
      'on the make-up Saturday of April 2025',
    ],
    ['2026-01-09', 0, '2026-01-09', '', 'before the make-up Saturday of January 2026'],
    ['2026-01-09', 1, '2026-01-10', '', 'before the make-up Saturday of January 2026'],
    [
      '2026-01-09',
      2,
      '2026-01-12',
      '1 Ngày nghỉ hằng tuần',
      'before the make-up Saturday of January 2026',
    ],
    ['2026-01-10', 0, '2026-01-10', '', 'on the make-up Saturday of January 2026'],
    [
      '2026-01-10',
      1,
      '2026-01-12',
      '1 Ngày nghỉ hằng tuần',
      'on the make-up Saturday of January 2026',
    ],
    [
      '2026-01-10',
      2,
      '2026-01-13',
      '1 Ngày nghỉ hằng tuần',
      'on the make-up Saturday of January 2026',
    ],
    ['2026-08-21', 0, '2026-08-21', '', 'before the make-up Saturday of August 2026'],
    ['2026-08-21', 1, '2026-08-22', '', 'before the make-up Saturday of August 2026'],
    [
      '2026-08-21',
      2,
      '2026-08-24',
      '1 Ngày nghỉ hằng tuần',
      'before the make-up Saturday of August 2026',
    ],
    ['2026-08-22', 0, '2026-08-22', '', 'on the make-up Saturday of August 2026'],
    [
      '2026-08-22',
      1,
      '2026-08-24',
      '1 Ngày nghỉ hằng tuần',
      'on the make-up Saturday of August 2026',
    ],
    [
      '2026-08-22',
      2,
      '2026-08-25',
      '1 Ngày nghỉ hằng tuần',
      'on the make-up Saturday of August 2026',
    ],
  ])('%s + %i working days is %s (%s; %s)', (receivedOn, days, dueOn, notCounted) => {
    expectDeadline({ receivedOn, limit: limitOf(days) }, { dueOn, notCounted });
  });
});
