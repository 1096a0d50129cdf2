import { printedDate } from './letters/letter.js';
import type { InformationRequest } from './information-request.entity.js';

/** Short messages to people about a request, beside its letters. */
export type NoticeKind =
  | 'supplement-reminder'
  | 'clarified'
  | 'clarification-unanswered'
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
  | 'link-dead'
  | 'follow-up'
  | 'merged'
  | 'costs-paid'
  | 'costs-unpaid'
  | 'delivered'
  | 'delivery-returned';

interface Named {
  readonly code: string;
  /** As printed; empty while there is none. */
  readonly dueOn: string;
}

const overdueBy =
  (days: number) =>
  ({ code, dueOn }: Named) =>
    `Cảnh báo lên cấp trên: yêu cầu ${code} quá hạn ${String(days)} ngày làm việc (đến hạn hết ngày ${dueOn}).`;

const texts: Readonly<Record<NoticeKind, (request: Named) => string>> = {
  'supplement-reminder': ({ code }) =>
    `Yêu cầu ${code} đang chờ nội dung bổ sung, làm rõ của người yêu cầu.`,
  clarified: ({ code }) => `Người yêu cầu đã làm rõ nội dung của yêu cầu ${code}.`,
  'clarification-unanswered': ({ code }) =>
    `Không còn chờ người yêu cầu làm rõ yêu cầu ${code}: tiếp tục giải quyết theo nội dung đã có.`,
  'half-time': ({ code, dueOn }) =>
    `Nhắc việc: yêu cầu ${code} đã qua nửa thời hạn, đến hạn hết ngày ${dueOn}.`,
  'last-day': ({ code, dueOn }) => `Nhắc việc: yêu cầu ${code} sắp đến hạn, hết ngày ${dueOn}.`,
  'limit-notice': ({ code }) =>
    `Nhắc việc: chưa gửi thông báo thời hạn giải quyết của yêu cầu ${code}.`,
  'limit-notice-late': ({ code }) =>
    `Yêu cầu ${code} đã chậm thông báo thời hạn giải quyết cho người yêu cầu.`,
  overdue: ({ code, dueOn }) => `Yêu cầu ${code} đã quá hạn: đến hạn hết ngày ${dueOn}.`,
  'overdue-1': overdueBy(1),
  'overdue-3': overdueBy(3),
  'overdue-5': overdueBy(5),
  'calendar-changed': ({ code, dueOn }) =>
    `Lịch làm việc thay đổi: thời hạn giải quyết yêu cầu ${code} được tính lại, đến hạn hết ngày ${dueOn}.`,
  'extension-declined': ({ code }) =>
    `Đề xuất gia hạn yêu cầu ${code} không được duyệt; thời hạn không thay đổi.`,
  'opinion-asked': ({ code }) => `Đề nghị cho ý kiến phối hợp để giải quyết yêu cầu ${code}.`,
  'opinion-late': ({ code }) =>
    `Đã hết thời hạn cho ý kiến phối hợp về yêu cầu ${code} mà chưa có ý kiến.`,
  'opinions-given': ({ code }) => `Đã nhận đủ ý kiến phối hợp về yêu cầu ${code}.`,
  'consent-due': ({ code }) =>
    `Nhắc việc: chưa ghi nhận ý kiến của bên thứ ba (mẫu 06) về yêu cầu ${code}.`,
  'link-dead': ({ code }) =>
    `Đường dẫn đến thông tin đã công khai nêu trong dự thảo trả lời yêu cầu ${code} không truy cập được: phải xử lý tiếp.`,
  'follow-up': ({ code }) => `Đã lập yêu cầu tiếp theo ${code} để giải quyết.`,
  merged: ({ code }) =>
    `Yêu cầu ${code} trùng với yêu cầu đang được giải quyết của người yêu cầu và được gộp để trả lời chung.`,
  'costs-paid': ({ code }) => `Đã nhận thanh toán chi phí thực tế của yêu cầu ${code}.`,
  'costs-unpaid': ({ code }) =>
    `Đã hết thời hạn thanh toán chi phí thực tế của yêu cầu ${code} mà chưa nhận được thanh toán.`,
  delivered: ({ code }) =>
    `Đã trả kết quả yêu cầu ${code}. Mời người yêu cầu cho ý kiến qua 3 câu hỏi.`,
  'delivery-returned': ({ code }) =>
    `Kết quả của yêu cầu ${code} gửi đi đã bị trả lại: cơ quan sẽ trả lại kết quả bằng địa chỉ hoặc cách khác.`,
};

/** Which message a reminder or escalation of the model is; its `notice` header names it. */
export function noticeText(kind: NoticeKind, { code, dueOn }: InformationRequest): string {
  return texts[kind]({ code, dueOn: dueOn === null ? '' : printedDate(dueOn) });
}

/** What the requester is told when nothing of a batch is open any more. */
export function batchClosedText(code: string, parts: number): string {
  return `Yêu cầu ${code} gửi nhiều cơ quan: cả ${String(parts)} phần đã kết thúc giải quyết.`;
}

/** What its sender and the officer are told of a file with something bad in it. */
export function infectedFileText({ code }: InformationRequest, name: string): string {
  return `Phát hiện mã độc trong tệp “${name}” của yêu cầu ${code}: tệp đã bị chặn, không ai tải được. Nếu cần tệp này, hãy gửi lại bản sạch.`;
}

/** What people are told when another agency goes on with an open request. */
export function successionText(
  kind: 'agency-succeeded' | 'task-let-go',
  { code, dueOn }: InformationRequest,
  agencyName: string,
): string {
  if (kind === 'task-let-go') {
    return `Yêu cầu ${code} đã chuyển sang ${agencyName} giải quyết do sắp xếp cơ quan; việc đang giao cho ông/bà về yêu cầu này đã được thu hồi.`;
  }
  const due = dueOn === null ? '' : `, hết ngày ${printedDate(dueOn)}`;
  return `Do sắp xếp cơ quan, ${agencyName} tiếp tục giải quyết yêu cầu ${code}; thời hạn giải quyết không thay đổi${due}.`;
}
