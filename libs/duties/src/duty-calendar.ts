import type { PeriodCalendar } from './calendar-opening.service.js';
import { periodsEndedBefore } from './review-period.js';

/** Opens the duties that are asked about after a period. */
export const dutyCalendar: PeriodCalendar = {
  processId: 'duty-calendar',
  endedBefore: periodsEndedBefore,
  notOver: ['duty-period-not-over', 'Kỳ rà soát chưa kết thúc nên chưa thể mở.'],
  noPeriod: ['no-duty-period', 'Không có kỳ rà soát nào kết thúc vào ngày này.'],
};
