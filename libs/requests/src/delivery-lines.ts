import { proofInWords } from './delivery-proof.js';
import type { CodeCarrier, Delivery } from './delivery.entity.js';
import type { HistoryLine } from './history-lines.js';
import { printedDate } from './letters/letter.js';
import { recordLine } from './record-line.js';

const carriers: Readonly<Record<CodeCarrier, string>> = {
  email: 'sent by e-mail',
  post: 'sent by post',
  office: 'handed over at the office',
};

/** Whoever has the code opens it; nobody asks for his name. */
const opened = {
  vi: 'Kết quả đã được mở bằng mã truy cập một lần.',
  en: 'The answer was opened with the one-time code.',
};

type Words = Pick<HistoryLine, 'vi' | 'en'>;

/** How the answer left, and what became of it on its way. Who received it is nobody's business but the parties'. */
export function linesOfDelivery(delivery: Delivery): HistoryLine[] {
  const { deliveredAt, deliveredBy, openedAt, reportedAt, reportedBy } = delivery;
  const reported = reportedWords(delivery);
  return [
    recordLine(deliveredAt, deliveredBy, {
      vi: `Trả kết quả cho người yêu cầu: ${lowered(proofInWords(delivery))}.`,
      en: `The result was delivered to the requester: ${proofInEnglish(delivery)}.`,
    }),
    ...(openedAt ? [recordLine(openedAt, 'system', opened)] : []),
    ...(reported && reportedAt ? [recordLine(reportedAt, reportedBy ?? 'system', reported)] : []),
  ];
}

function reportedWords({ returnedOn, returnReason, receivedOn }: Delivery): Words | null {
  if (returnedOn !== null) {
    const on = printedDate(returnedOn);
    return {
      vi: `Kết quả bị trả lại ngày ${on}: ${returnReason ?? ''}. Phải trả lại kết quả cho người yêu cầu.`,
      en: `The result came back on ${on}: ${returnReason ?? ''}. It must be delivered again.`,
    };
  }
  if (receivedOn === null) return null;
  const on = printedDate(receivedOn);
  return { vi: `Người nhận đã ký nhận ngày ${on}.`, en: `It was signed for on ${on}.` };
}

function proofInEnglish(delivery: Delivery): string {
  const { method, messageId, itemNumber, sentOn, downloadedAt, carrier } = delivery;
  const sent = sentOn === null ? '' : `, sent on ${printedDate(sentOn)}`;
  switch (method) {
    case 'portal':
      return downloadedAt ? 'downloaded from the portal' : 'ready for download on the portal';
    case 'code':
      return carrier === null ? 'one-time code' : `one-time code ${carriers[carrier]}`;
    case 'email':
      return `e-mail ${messageId ?? ''}${sent}`;
    case 'post':
      return `postal item ${itemNumber ?? ''}${sent}`;
    case 'office':
      return 'signed for at the office';
  }
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1);
}
