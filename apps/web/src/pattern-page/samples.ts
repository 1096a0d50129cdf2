import { asProblem, type Problem } from '../api/problem';
import type { Due } from '../parts/sla-tag/sla-tag';
import type { Step } from '../parts/timeline/step-list';

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

export const sampleSteps: readonly Step[] = [
  { id: '1', state: 'done', name: 'Đã gửi', when: '11/11/2026', detail: 'Gửi trực tuyến' },
  { id: '2', state: 'done', name: 'Đã tiếp nhận', when: '12/11/2026' },
  { id: '3', state: 'current', name: 'Đang chuẩn bị câu trả lời', detail: 'Từ 20/11/2026' },
  { id: '4', state: 'next', name: 'Lãnh đạo ký duyệt' },
  { id: '5', state: 'possible', name: 'Xin ý kiến cơ quan khác' },
];

export const sampleRows = [
  { code: 'YC-2026-000412', title: 'Báo cáo kiểm tra thuế', due: sampleDues[3] ?? null },
  { code: 'YC-2026-000430', title: 'Hồ sơ quy hoạch', due: sampleDues[2] ?? null },
  { code: 'YC-2026-000437', title: 'Danh sách ưu đãi đầu tư', due: sampleDues[0] ?? null },
] as const;
