import type { PeriodCalendar } from '@minhbach/duties';
import { reviewPeriodsEndedBefore } from './review-periods.js';

/** Opens the reviews of units after a period. */
export const reviewCalendar: PeriodCalendar = {
  processId: 'review-calendar',
  endedBefore: reviewPeriodsEndedBefore,
  notOver: ['review-period-not-over', 'Kỳ kiểm tra chưa kết thúc nên chưa thể mở.'],
  noPeriod: ['no-review-period', 'Không có kỳ kiểm tra nào kết thúc vào ngày này.'],
};
