import type { Words } from '../narrator.js';

/** One occurrence of a task: how often its element was completed before, and by whom now. */
export interface Occasion {
  readonly elementId: string;
  readonly before: number;
  readonly login: string;
}

type Answers = Readonly<Record<string, unknown>>;

/** The division that has nothing to report and says so. */
const QUIET_DIVISION = /-(qlkh|ttbcxb)$/;

const returned = (reason: string): Answers => ({ decision: 'return', reason });

/** How the chain's tasks are answered: each who decides returns the first that he sees, once. */
const fillings: Readonly<Record<string, (occasion: Occasion) => Answers>> = {
  'draft-part': ({ login }) =>
    QUIET_DIVISION.test(login)
      ? { nothingToReport: true }
      : { nothingToReport: false, results: 'Đã công khai 12 văn bản; trả lời 9 yêu cầu (mẫu).' },
  'approve-part': ({ before }) =>
    before === 0 ? returned('Nêu số văn bản công khai chậm.') : { decision: 'approve' },
  'check-part': ({ before }) =>
    before === 0 ? returned('Đối chiếu lại số liệu với Cổng thông tin.') : { decision: 'accept' },
  synthesise: () => ({
    results: 'Tổng hợp kết quả của các phòng trong tháng (mẫu).',
    proposals: 'Rút ngắn thời gian công khai dự toán (mẫu).',
  }),
  'approve-synthesis': () => ({ decision: 'approve' }),
  acknowledge: ({ before }) =>
    before === 0
      ? returned('Bổ sung số liệu dịch vụ công trực tuyến.')
      : { decision: 'acknowledge' },
  'director-decision': ({ before }) =>
    before === 0
      ? returned('Bổ sung biện pháp đối với phòng nộp chậm.')
      : { decision: 'approve', instructions: 'Các phòng nộp đúng hạn từ kỳ sau.' },
};

/** What the form of a report task is filled with. */
export function reportAnswers(occasion: Occasion): Answers {
  const fill = fillings[occasion.elementId];
  if (!fill) throw new Error(`The demonstration does not know the task "${occasion.elementId}".`);
  return fill(occasion);
}

/** What the tasks of the chain are called when the demonstration tells of them. */
export const reportTaskTitles: Readonly<Record<string, Words>> = {
  'draft-part': { vi: 'Dự thảo báo cáo của phòng', en: 'Drafts the division’s report' },
  'approve-part': { vi: 'Duyệt báo cáo của phòng', en: 'Decides on the division’s report' },
  'check-part': { vi: 'Kiểm tra báo cáo của phòng', en: 'Checks the division’s report' },
  synthesise: { vi: 'Tổng hợp báo cáo', en: 'Makes the synthesis' },
  'approve-synthesis': { vi: 'Duyệt báo cáo tổng hợp', en: 'Decides on the synthesis' },
  'director-decision': { vi: 'Duyệt, cho ý kiến', en: 'Decides, and instructs' },
  acknowledge: { vi: 'Xác nhận đã nhận báo cáo', en: 'Acknowledges the report' },
};

/** What was decided in a task, when there was something to decide. */
export function reportDecisionIn({ decision, reason, nothingToReport }: Answers): Words | null {
  if (decision === 'return') {
    return { vi: `Trả lại: ${String(reason)}`, en: `Returned: ${String(reason)}` };
  }
  if (decision === 'approve') return { vi: 'Duyệt', en: 'Approved' };
  if (decision === 'acknowledge') return { vi: 'Đã nhận', en: 'Acknowledged' };
  if (decision === 'accept') return { vi: 'Tiếp nhận', en: 'Accepted' };
  if (nothingToReport === true) {
    return { vi: 'Không phát sinh', en: 'Nothing to report' };
  }
  return null;
}
