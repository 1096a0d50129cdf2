import { legalRegimes } from '../data/legal-regimes.js';
import { limitOf } from '../ledger-fixture.js';
import { legalLimit, type RequestChannel, type RequestComplexity } from '../legal-regime.js';
import { expectDeadline } from './fixtures/expect-deadline.js';

/**
 * Worked out by walking over a printed calendar day by day. A date with a question mark is provisional: it depends
 * on a day that has not been announced. The last text is what the explanation says of the days not counted.
 */
describe('the limits of both laws', () => {
  it.each<[string, RequestChannel, RequestComplexity, string, string]>([
    ['2025-06-02', 'direct', 'simple', '2025-06-02', ''],
    ['2026-03-06', 'direct', 'simple', '2026-03-06', ''],
    ['2026-07-18', 'direct', 'simple', '2026-07-20', '1 Ngày nghỉ hằng tuần'],
    ['2026-10-05', 'direct', 'simple', '2026-10-05', ''],
    ['2026-12-14', 'direct', 'simple', '2026-12-14', ''],
    ['2025-12-24', 'direct', 'simple', '2025-12-24', ''],
    ['2026-02-10', 'direct', 'simple', '2026-02-10', ''],
    ['2025-06-02', 'direct', 'complex', '2025-06-16', '4 Ngày nghỉ hằng tuần'],
    ['2026-03-06', 'direct', 'complex', '2026-03-20', '4 Ngày nghỉ hằng tuần'],
    ['2026-07-18', 'direct', 'complex', '2026-07-31', '3 Ngày nghỉ hằng tuần'],
    ['2026-10-05', 'direct', 'complex', '2026-10-19', '4 Ngày nghỉ hằng tuần'],
    ['2026-12-14', 'direct', 'complex', '2026-12-28', '4 Ngày nghỉ hằng tuần'],
    [
      '2025-12-24',
      'direct',
      'complex',
      '2026-01-09',
      '4 Ngày nghỉ hằng tuần, 1 Tết Dương lịch, 1 Nghỉ hoán đổi, làm bù ngày 10/01/2026',
    ],
    ['2026-02-10', 'direct', 'complex', '2026-03-03', '6 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán'],
    ['2025-06-02', 'network', 'simple', '2025-06-05', ''],
    ['2026-03-06', 'network', 'simple', '2026-03-11', '2 Ngày nghỉ hằng tuần'],
    ['2026-07-18', 'network', 'simple', '2026-07-22', '1 Ngày nghỉ hằng tuần'],
    ['2026-10-05', 'network', 'simple', '2026-10-08', ''],
    ['2026-12-14', 'network', 'simple', '2026-12-17', ''],
    ['2025-12-24', 'network', 'simple', '2025-12-29', '2 Ngày nghỉ hằng tuần'],
    ['2026-02-10', 'network', 'simple', '2026-02-13', ''],
    ['2025-06-02', 'network', 'complex', '2025-06-23', '6 Ngày nghỉ hằng tuần'],
    ['2026-03-06', 'network', 'complex', '2026-03-27', '6 Ngày nghỉ hằng tuần'],
    ['2026-07-18', 'network', 'complex', '2026-08-07', '5 Ngày nghỉ hằng tuần'],
    ['2026-10-05', 'network', 'complex', '2026-10-26', '6 Ngày nghỉ hằng tuần'],
    ['2026-12-14', 'network', 'complex', '2027-01-05?', '6 Ngày nghỉ hằng tuần, 1 Tết Dương lịch'],
    [
      '2025-12-24',
      'network',
      'complex',
      '2026-01-15',
      '5 Ngày nghỉ hằng tuần, 1 Tết Dương lịch, 1 Nghỉ hoán đổi, làm bù ngày 10/01/2026',
    ],
    ['2026-02-10', 'network', 'complex', '2026-03-10', '8 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán'],
    ['2025-06-02', 'post', 'simple', '2025-06-09', '2 Ngày nghỉ hằng tuần'],
    ['2026-03-06', 'post', 'simple', '2026-03-13', '2 Ngày nghỉ hằng tuần'],
    ['2026-07-18', 'post', 'simple', '2026-07-24', '1 Ngày nghỉ hằng tuần'],
    ['2026-10-05', 'post', 'simple', '2026-10-12', '2 Ngày nghỉ hằng tuần'],
    ['2026-12-14', 'post', 'simple', '2026-12-21', '2 Ngày nghỉ hằng tuần'],
    ['2025-12-24', 'post', 'simple', '2025-12-31', '2 Ngày nghỉ hằng tuần'],
    ['2026-02-10', 'post', 'simple', '2026-02-24', '4 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán'],
    ['2025-06-02', 'post', 'complex', '2025-06-23', '6 Ngày nghỉ hằng tuần'],
    ['2026-03-06', 'post', 'complex', '2026-03-27', '6 Ngày nghỉ hằng tuần'],
    ['2026-07-18', 'post', 'complex', '2026-08-07', '5 Ngày nghỉ hằng tuần'],
    ['2026-10-05', 'post', 'complex', '2026-10-26', '6 Ngày nghỉ hằng tuần'],
    ['2026-12-14', 'post', 'complex', '2027-01-05?', '6 Ngày nghỉ hằng tuần, 1 Tết Dương lịch'],
    [
      '2025-12-24',
      'post',
      'complex',
      '2026-01-15',
      '5 Ngày nghỉ hằng tuần, 1 Tết Dương lịch, 1 Nghỉ hoán đổi, làm bù ngày 10/01/2026',
    ],
    ['2026-02-10', 'post', 'complex', '2026-03-10', '8 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán'],
  ])('%s, %s, %s: %s (%s)', (receivedOn, channel, complexity, dueOn, notCounted) => {
    for (const regime of legalRegimes) {
      const limit = legalLimit(regime, channel, complexity)?.limit ?? limitOf(-1);
      expectDeadline({ receivedOn, limit }, { dueOn, notCounted });
    }
  });
});
