import { text, type BilingualText } from '../boundary/text.js';

/** Why a step stops, by the engine's codes. */
const titles: Readonly<Record<string, BilingualText>> = {
  'condition-error': text('Điều kiện rẽ nhánh bị lỗi', 'A condition failed'),
  'no-flow-taken': text('Không nhánh nào thoả điều kiện', 'No way on was open'),
  'expression-error': text('Biểu thức bị lỗi', 'An expression failed'),
  'mapping-error': text('Ánh xạ dữ liệu vào hoặc ra bị lỗi', 'Data going in or out failed'),
  'timer-error': text('Thời điểm hẹn giờ không tính được', 'A time could not be computed'),
  'unknown-process': text('Không tìm thấy quy trình được gọi', 'The called process is missing'),
  'called-too-deeply': text('Quy trình gọi nhau quá sâu', 'Processes call each other too deeply'),
  'unknown-decision': text('Không tìm thấy bảng quyết định', 'The decision is missing'),
  'unknown-form': text('Không tìm thấy biểu mẫu', 'The form is missing'),
  'decision-error': text('Không ra được quyết định', 'The decision could not be made'),
  'collection-error': text('Danh sách lặp bị lỗi', 'The list to repeat over failed'),
  'unhandled-error': text('Lỗi nghiệp vụ không có bước xử lý', 'An error that nothing catches'),
  'job-failed': text('Công việc tự động không thực hiện được', 'An automatic job failed'),
  'listener-gone': text('Thiếu chương trình lắng nghe', 'A listener is missing'),
};

/** What kind of incident it is, in words. */
export function incidentTitle(code: string): BilingualText {
  return titles[code] ?? text(`Sự cố “${code}”`, `Incident "${code}"`);
}
