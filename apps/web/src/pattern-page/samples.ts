import { asProblem, type Problem } from '../api/problem';
import type { Due } from '../parts/sla-tag/sla-tag';

/** Every state of a deadline. */
export const sampleDues: readonly Due[] = [
  due('within', 'Còn 7 ngày làm việc', '7 working days left'),
  due('due-soon', 'Còn 2 ngày làm việc', '2 working days left'),
  due('due-today', 'Đến hạn hôm nay', 'Due today'),
  due('overdue', 'Quá hạn 2 ngày làm việc', '2 working days overdue'),
  due('paused', 'Tạm dừng, còn 4 ngày làm việc', 'Paused, 4 working days left'),
  { ...due('within', 'Còn 9 ngày làm việc', '9 working days left'), extended: true },
  due('done-early', 'Xong sớm hạn', 'Done early'),
  due('done-late', 'Xong trễ 1 ngày làm việc', 'Done 1 working day late'),
];

function due(state: Due['state'], vi: string, en: string): Due {
  const days = { workingDaysLeft: 0, workingDaysOver: 0 };
  return { dueOn: '2026-11-25', state, ...days, extended: false, text: { vi, en } };
}

export const unreached: Problem = asProblem(null);

export const sampleProblem: Problem = {
  ...unreached,
  status: 409,
  detail: 'Việc này đã có người khác nhận.',
  code: 'claimed-by-another',
};
