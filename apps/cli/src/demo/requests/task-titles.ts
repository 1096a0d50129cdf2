import type { Words } from '../narrator.js';

/** What the tasks of the information request are called when the demonstration tells of them. */
export const taskTitles: Readonly<Record<string, Words>> = {
  register: { vi: 'Tiếp nhận yêu cầu', en: 'Registers the request' },
  'check-competence': {
    vi: 'Kiểm tra trách nhiệm cung cấp',
    en: 'Checks whether the agency is responsible',
  },
  'check-completeness': { vi: 'Kiểm tra tính hợp lệ', en: 'Checks whether it is complete' },
  supplement: { vi: 'Bổ sung, làm rõ yêu cầu', en: 'Supplements the request' },
  classify: { vi: 'Phân loại, phân công xử lý', en: 'Classifies and assigns it' },
  'notify-limit': { vi: 'Thông báo thời hạn giải quyết', en: 'Announces the limit in writing' },
  handle: { vi: 'Thu thập, kiểm tra thông tin', en: 'Collects and checks the information' },
  'approve-extension': { vi: 'Duyệt gia hạn', en: 'Decides on the extension' },
  'draft-answer': { vi: 'Dự thảo trả lời', en: 'Drafts the answer' },
  'revise-answer': { vi: 'Chỉnh sửa dự thảo', en: 'Revises the draft' },
  sign: { vi: 'Duyệt, ký trả lời', en: 'Decides on the answer' },
  'number-and-issue': { vi: 'Cấp số, đóng dấu, phát hành', en: 'Numbers and issues the answer' },
  deliver: { vi: 'Trả kết quả', en: 'Delivers the answer' },
  survey: { vi: 'Cho ý kiến', en: 'Answers the survey' },
};

/** What was decided in a task, when there was something to decide. */
export function decisionIn(answers: Readonly<Record<string, unknown>>): Words | null {
  const { complete, missing, decision, remark, complexity, extensionDecision, ease } = answers;
  if (complete === false) {
    return { vi: `Chưa đầy đủ: ${String(missing)}`, en: `Not complete: ${String(missing)}` };
  }
  if (decision === 'return') {
    return { vi: `Trả lại: ${String(remark)}`, en: `Returned: ${String(remark)}` };
  }
  if (decision === 'sign') return { vi: 'Ký', en: 'Signed' };
  if (extensionDecision === 'approve') return { vi: 'Đồng ý gia hạn', en: 'Extension granted' };
  if (complexity === 'complex') return { vi: 'Loại phức tạp', en: 'Complex' };
  if (complexity === 'simple') return { vi: 'Loại đơn giản', en: 'Simple' };
  if (typeof ease === 'number') {
    const [vi, en] = ['Mức độ dễ tiếp cận', 'Ease of access'];
    return { vi: `${vi}: ${String(ease)}/5`, en: `${en}: ${String(ease)}/5` };
  }
  return null;
}
