import { text, type BilingualText } from '../boundary/text.js';

/** Of the duties of the plan, the instructions beside a report and the reviews of units. */
export const planProblemTexts: Readonly<Record<string, BilingualText>> = {
  'approver-is-reviewer': text(
    'Người kết luận kiểm tra không được tự duyệt.',
    'Whoever concluded the review does not approve it.',
  ),
  'checker-is-reporter': text(
    'Người báo cáo kết quả không được tự kiểm tra.',
    'Whoever reported a result may not check it.',
  ),
  'decider-is-proposer': text(
    'Người đề nghị kiểm điểm không được tự quyết định.',
    'Whoever made the proposal does not decide on it.',
  ),
  'duty-period-not-over': text(
    'Kỳ rà soát chưa kết thúc nên chưa thể mở.',
    'The period of review is not over yet and cannot be opened.',
  ),
  'finding-due-past': text(
    'Hạn khắc phục phải sau ngày hôm nay.',
    'A deadline must be after today.',
  ),
  'findings-faulty': text('Nội dung phải khắc phục còn chưa đúng.', 'The findings have faults.'),
  'instruction-due-past': text(
    'Hạn thực hiện không được trước ngày hôm nay.',
    'The due date is in the past.',
  ),
  'instruction-owner-unknown': text(
    'Đơn vị thực hiện không thuộc Sở.',
    'There is no such unit in the department.',
  ),
  'no-duty-period': text(
    'Không có kỳ rà soát nào kết thúc vào ngày này; kỳ kết thúc vào Chủ nhật hoặc ngày cuối tháng.',
    'No period of review ends on this day; they end on Sundays and on the last day of a month.',
  ),
  'no-review-period': text(
    'Không có kỳ kiểm tra nào kết thúc vào ngày này.',
    'No month and no quarter ended on that day.',
  ),
  'review-period-not-over': text(
    'Kỳ kiểm tra chưa kết thúc nên chưa thể mở.',
    'The period is not over yet: its reviews cannot be opened.',
  ),
};
