import { paragraphs, printedDate, type Letter, type LetterContext } from './letter.js';

/** Written notice of the limit for complex information (Law 104/2016/QH13 Art. 27, 30, 31). */
export function limitNotice(
  context: LetterContext,
  notice: {
    readonly dueOn: string;
    readonly place: string;
    readonly provisionForm: string;
    readonly cost: string | null;
  },
): Letter {
  const { request, agencyName } = context;
  return {
    kind: 'limit-notice',
    title: `Thông báo thời hạn giải quyết yêu cầu ${request.code}`,
    body: paragraphs(
      `${agencyName} thông báo: yêu cầu ${request.code} được giải quyết chậm nhất đến hết ngày ${printedDate(notice.dueOn)}.`,
      `Địa điểm cung cấp: ${notice.place}`,
      `Hình thức cung cấp: ${notice.provisionForm}`,
      notice.cost && `Chi phí thực tế, phương thức thanh toán: ${notice.cost}`,
    ),
  };
}

/** Form 04 of Decree 13/2018/NĐ-CP; must leave before the due date. */
export function extensionNotice(
  context: LetterContext,
  extension: { readonly reason: string; readonly previousDueOn: string; readonly newDueOn: string },
): Letter {
  const { request, agencyName } = context;
  return {
    kind: 'extension-notice',
    title: `Gia hạn giải quyết yêu cầu ${request.code}`,
    body: paragraphs(
      `${agencyName} thông báo gia hạn thời hạn giải quyết yêu cầu ${request.code} từ hết ngày ${printedDate(extension.previousDueOn)} đến hết ngày ${printedDate(extension.newDueOn)}.`,
      `Lý do: ${extension.reason}`,
    ),
  };
}

/** One-stop practice: apology and new appointment go out on the appointed day at the latest. */
export function apology(
  context: LetterContext,
  days: { readonly dueOn: string; readonly appointmentOn: string },
): Letter {
  const { request, agencyName } = context;
  return {
    kind: 'apology',
    title: `Xin lỗi và hẹn lại kết quả yêu cầu ${request.code}`,
    body: paragraphs(
      `${agencyName} xin lỗi vì đến ngày hẹn ${printedDate(days.dueOn)} chưa trả được kết quả của yêu cầu ${request.code}.`,
      `Cơ quan hẹn trả kết quả chậm nhất vào ngày ${printedDate(days.appointmentOn)}. Việc hẹn lại không làm thay đổi thời hạn theo luật; người yêu cầu có quyền khiếu nại theo Điều 14 Luật Tiếp cận thông tin.`,
    ),
  };
}
