import { paragraphs, printedDate, type Letter, type LetterContext } from './letter.js';

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

/** One-stop practice: the apology goes out on the appointed day at the latest. */
export function apology(context: LetterContext, dueOn: string): Letter {
  const { request, agencyName } = context;
  return {
    kind: 'apology',
    title: `Xin lỗi và hẹn lại kết quả yêu cầu ${request.code}`,
    body: paragraphs(
      `${agencyName} xin lỗi vì đến ngày hẹn ${printedDate(dueOn)} chưa trả được kết quả của yêu cầu ${request.code}.`,
      'Cơ quan sẽ trả kết quả trong thời gian sớm nhất. Người yêu cầu có quyền khiếu nại theo Điều 14 Luật Tiếp cận thông tin.',
    ),
  };
}
