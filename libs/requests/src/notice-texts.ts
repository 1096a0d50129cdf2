import { printedDate } from './letters/letter.js';
import type { InformationRequest } from './information-request.entity.js';

/** Short messages to people about a request, beside its letters. */
export type NoticeKind =
  | 'supplement-reminder'
  | 'half-time'
  | 'last-day'
  | 'limit-notice'
  | 'limit-notice-late'
  | 'overdue'
  | 'overdue-1'
  | 'overdue-3'
  | 'overdue-5'
  | 'calendar-changed'
  | 'extension-declined'
  | 'opinion-asked'
  | 'opinion-late'
  | 'opinions-given'
  | 'consent-due'
  | 'costs-paid'
  | 'costs-unpaid'
  | 'delivered';

/** Which message a reminder or escalation of the model is; its `notice` header names it. */
export function noticeText(kind: NoticeKind, request: InformationRequest): string {
  const { code } = request;
  const dueOn = request.dueOn === null ? '' : printedDate(request.dueOn);
  switch (kind) {
    case 'supplement-reminder':
      return `Yêu cầu ${code} đang chờ nội dung bổ sung, làm rõ của người yêu cầu.`;
    case 'half-time':
      return `Nhắc việc: yêu cầu ${code} đã qua nửa thời hạn, đến hạn hết ngày ${dueOn}.`;
    case 'last-day':
      return `Nhắc việc: yêu cầu ${code} sắp đến hạn, hết ngày ${dueOn}.`;
    case 'limit-notice':
      return `Nhắc việc: chưa gửi thông báo thời hạn giải quyết của yêu cầu ${code}.`;
    case 'limit-notice-late':
      return `Yêu cầu ${code} đã chậm thông báo thời hạn giải quyết cho người yêu cầu.`;
    case 'overdue':
      return `Yêu cầu ${code} đã quá hạn: đến hạn hết ngày ${dueOn}.`;
    case 'overdue-1':
    case 'overdue-3':
    case 'overdue-5':
      return `Cảnh báo lên cấp trên: yêu cầu ${code} quá hạn ${kind.slice(-1)} ngày làm việc (đến hạn hết ngày ${dueOn}).`;
    case 'calendar-changed':
      return `Lịch làm việc thay đổi: thời hạn giải quyết yêu cầu ${code} được tính lại, đến hạn hết ngày ${dueOn}.`;
    case 'extension-declined':
      return `Đề xuất gia hạn yêu cầu ${code} không được duyệt; thời hạn không thay đổi.`;
    case 'opinion-asked':
      return `Đề nghị cho ý kiến phối hợp để giải quyết yêu cầu ${code}.`;
    case 'opinion-late':
      return `Đã hết thời hạn cho ý kiến phối hợp về yêu cầu ${code} mà chưa có ý kiến.`;
    case 'opinions-given':
      return `Đã nhận đủ ý kiến phối hợp về yêu cầu ${code}.`;
    case 'consent-due':
      return `Nhắc việc: chưa ghi nhận ý kiến của bên thứ ba (mẫu 06) về yêu cầu ${code}.`;
    case 'costs-paid':
      return `Đã nhận thanh toán chi phí thực tế của yêu cầu ${code}.`;
    case 'costs-unpaid':
      return `Đã hết thời hạn thanh toán chi phí thực tế của yêu cầu ${code} mà chưa nhận được thanh toán.`;
    case 'delivered':
      return `Đã trả kết quả yêu cầu ${code}. Mời người yêu cầu cho ý kiến qua 3 câu hỏi.`;
  }
}
