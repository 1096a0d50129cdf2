import { text, type BilingualText } from '../boundary/text.js';

/** What moves an instance, by the engine's triggers. */
const titles: Readonly<Record<string, BilingualText>> = {
  start: text('Bắt đầu tiến trình', 'Instance started'),
  'claim-user-task': text('Nhận việc', 'Task claimed'),
  'release-user-task': text('Trả lại việc', 'Task released'),
  'assign-user-task': text('Phân công việc', 'Task assigned'),
  'update-user-task': text('Sửa thông tin việc', 'Task changed'),
  'delegate-user-task': text('Uỷ thác việc', 'Task delegated'),
  'resolve-user-task': text('Trả việc cho người uỷ thác', 'Delegated task handed back'),
  'complete-user-task': text('Hoàn thành việc', 'Task completed'),
  'complete-job': text('Công việc tự động đã xong', 'Automatic job completed'),
  'fail-job': text('Công việc tự động bị lỗi', 'Automatic job failed'),
  'update-job': text('Đổi số lần thử của công việc tự động', 'Retries of a job changed'),
  'throw-error': text('Công việc tự động báo lỗi nghiệp vụ', 'Automatic job reported an error'),
  'fire-timer': text('Đến thời điểm hẹn giờ', 'Timer fired'),
  correlate: text('Nhận thông điệp', 'Message received'),
  'set-variables': text('Sửa dữ liệu', 'Data changed'),
  'resolve-incident': text('Thử lại sau sự cố', 'Tried again after an incident'),
  modify: text('Chuyển bước bằng tay', 'Steps moved by hand'),
  migrate: text('Chuyển sang phiên bản khác', 'Taken to another version'),
  'activate-ad-hoc': text('Bắt đầu công việc tuỳ chọn', 'Optional work begun'),
  cancel: text('Huỷ tiến trình', 'Instance cancelled'),
  suspend: text('Tạm dừng tiến trình', 'Instance suspended'),
  resume: text('Tiếp tục tiến trình', 'Instance resumed'),
  continue: text('Hệ thống thực hiện tiếp', 'Went on by itself'),
};

/** What happened to the instance, in words. */
export function triggerTitle(trigger: string): BilingualText {
  return titles[trigger] ?? text(trigger, trigger);
}

/** Those that are known. */
export const triggers = Object.keys(titles);
