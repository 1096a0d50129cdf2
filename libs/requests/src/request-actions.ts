import { lawsuitStillOpen, noLawsuit, nothingToChallenge } from './lawsuits.service.js';
import { notReopenable } from './reopenings.service.js';
import { noComplaintNow } from './complaint-term.js';
import type { ExtensionVerdict } from './extension-rule.service.js';
import { extensionReasons } from './extension-rule.service.js';
import { noReceiptToHandOver, receiptHandedOver } from './receipt-handovers.service.js';
import type { RequestStatus } from './request-status.js';
import { nothingToConfirm } from './taken-in-records.service.js';

export type RequestAction =
  | 'supplement'
  | 'withdraw'
  | 'propose-extension'
  | 'consult'
  | 'ask-clarification'
  | 'clarify'
  | 'correct'
  | 'complain'
  | 'reopen'
  | 'answer-survey'
  | 'publish'
  | 'withdraw-publication'
  | 'issue-access-code'
  | 'hand-over-receipt'
  | TakeInAction
  | 'record-lawsuit'
  | 'record-judgment';

/** What reception enters for a requester who does not come through the portal. */
type TakeInAction =
  | 'take-in-confirmation'
  | 'take-in-supplement'
  | 'take-in-clarification'
  | 'take-in-withdrawal'
  | 'take-in-complaint';

interface Reason {
  readonly vi: string;
  readonly en: string;
}

/** What may be done with a request as it stands, or why not. Who may do it is another question. */
export interface AllowedAction {
  readonly action: RequestAction;
  readonly allowed: boolean;
  readonly reason?: Reason;
}

interface Standing {
  readonly status: RequestStatus;
  readonly closedOn: string | null;
  /** The last day on which a correction may be asked for; null when there is none. */
  readonly correctableUntil: string | null;
  /** A first or second complaint is possible today. */
  readonly complainable: boolean;
  /** It lapsed, and may go on today. */
  readonly reopenable: boolean;
  readonly today: string;
  readonly extensionProposed: boolean;
  /** The handler waits for the requester's answer to a question. */
  readonly clarificationAsked: boolean;
  readonly extension: ExtensionVerdict;
  /** Information was given, and has left the house. */
  readonly isAnswered: boolean;
  /** Its answer stands in the public register. */
  readonly isPublished: boolean;
  /** It waits to be delivered, or was delivered by a code. */
  readonly isDeliverableByCode: boolean;
  /** Form 02 can be given at the desk, or was. */
  readonly receipt: 'to-hand-over' | 'handed-over' | 'none';
  /** What an officer wrote down waits for the requester's word. */
  readonly awaitsConfirmation: boolean;
  /** A court decides about it. */
  readonly lawsuitOpen: boolean;
  /** There is something that a court could be asked about. */
  readonly challengeable: boolean;
}

const reasons = {
  nothingToSupplement: {
    vi: 'Cơ quan không đề nghị bổ sung.',
    en: 'The agency does not wait for a supplement.',
  },
  nothingToClarify: {
    vi: 'Cơ quan không đề nghị làm rõ.',
    en: 'The agency has asked for no clarification.',
  },
  clarificationAsked: {
    vi: 'Đang chờ người yêu cầu làm rõ nội dung đã đề nghị trước đó.',
    en: 'The requester has not answered the clarification asked for before.',
  },
  closed: {
    vi: 'Yêu cầu đã kết thúc hoặc đã được trả kết quả.',
    en: 'The request is closed or answered.',
  },
  notHandled: {
    vi: 'Chỉ thực hiện được khi yêu cầu đã được phân loại và trả lời chưa được ký.',
    en: 'This is possible only between classification and signature.',
  },
  notCorrectable: {
    vi: 'Chỉ yêu cầu cung cấp lại trong 15 ngày kể từ ngày nhận được thông tin, một lần.',
    en: 'A correction may be asked for once, within 15 days of receipt.',
  },
  noSurvey: {
    vi: 'Chưa trả kết quả, hoặc đã hết hạn lấy ý kiến.',
    en: 'The answer has not been delivered, or the survey is over.',
  },
  nothingToPublish: {
    vi: 'Chưa có câu trả lời để công khai.',
    en: 'There is no answer yet that could be published.',
  },
  published: {
    vi: 'Câu trả lời đã được công khai.',
    en: 'The answer is in the public register already.',
  },
  notPublished: {
    vi: 'Câu trả lời chưa được công khai.',
    en: 'The answer is not in the public register.',
  },
  alreadyProposed: {
    vi: 'Đã có đề xuất gia hạn đang chờ duyệt.',
    en: 'An extension is proposed already and waits for its decision.',
  },
} as const;

/** Why no one-time code is issued. */
export const noCodeNow: Reason = {
  vi: 'Chỉ cấp mã khi kết quả đã phát hành và chưa được trả bằng cách khác.',
  en: 'A code is issued only for an answer that was issued and not delivered in another way.',
};

const beingHandled: readonly RequestStatus[] = [
  ...(['ASSIGNED', 'CONSULTING', 'AWAITING_PAYMENT', 'DRAFTED', 'RETURNED'] as const),
];

export function actionsOf(standing: Standing): AllowedAction[] {
  const { status, closedOn } = standing;
  return [
    verdict('supplement', status === 'AWAITING_REQUESTER' ? null : reasons.nothingToSupplement),
    verdict('withdraw', closedOn === null ? null : reasons.closed),
    verdict('propose-extension', whyNotExtend(standing)),
    verdict('consult', beingHandled.includes(status) ? null : reasons.notHandled),
    verdict('ask-clarification', whyNotAsk(standing)),
    verdict('clarify', standing.clarificationAsked ? null : reasons.nothingToClarify),
    verdict('correct', mayCorrect(standing) ? null : reasons.notCorrectable),
    verdict('complain', standing.complainable ? null : noComplaintNow),
    verdict('reopen', standing.reopenable ? null : notReopenable),
    verdict('answer-survey', status === 'DELIVERED' ? null : reasons.noSurvey),
    verdict('publish', whyNotPublish(standing)),
    verdict('withdraw-publication', standing.isPublished ? null : reasons.notPublished),
    verdict('issue-access-code', standing.isDeliverableByCode ? null : noCodeNow),
    verdict('hand-over-receipt', whyNotHandOver(standing)),
    ...takeInsOf(standing),
    verdict('record-lawsuit', whyNoSuit(standing)),
    verdict('record-judgment', standing.lawsuitOpen ? null : noLawsuit),
  ];
}

/** The same acts as the requester's own, but for what only an officer can have written down. */
function takeInsOf(standing: Standing): AllowedAction[] {
  const { status, closedOn } = standing;
  return [
    verdict('take-in-confirmation', standing.awaitsConfirmation ? null : nothingToConfirm),
    verdict(
      'take-in-supplement',
      status === 'AWAITING_REQUESTER' ? null : reasons.nothingToSupplement,
    ),
    verdict('take-in-clarification', standing.clarificationAsked ? null : reasons.nothingToClarify),
    verdict('take-in-withdrawal', closedOn === null ? null : reasons.closed),
    verdict('take-in-complaint', standing.complainable ? null : noComplaintNow),
  ];
}

function whyNotHandOver({ receipt }: Standing): Reason | null {
  if (receipt === 'to-hand-over') return null;
  return receipt === 'handed-over' ? receiptHandedOver : noReceiptToHandOver;
}

function whyNoSuit({ lawsuitOpen, challengeable }: Standing): Reason | null {
  if (lawsuitOpen) return lawsuitStillOpen;
  return challengeable ? null : nothingToChallenge;
}

function whyNotExtend({ extension, extensionProposed }: Standing): Reason | null {
  if (extensionProposed) return reasons.alreadyProposed;
  if (extension.lawful) return null;
  const [first] = extension.reasons;
  return first ? extensionReasons[first] : reasons.closed;
}

function whyNotAsk({ status, clarificationAsked }: Standing): Reason | null {
  if (!beingHandled.includes(status)) return reasons.notHandled;
  return clarificationAsked ? reasons.clarificationAsked : null;
}

function whyNotPublish({ isAnswered, isPublished }: Standing): Reason | null {
  if (isPublished) return reasons.published;
  return isAnswered ? null : reasons.nothingToPublish;
}

function mayCorrect({ correctableUntil, today }: Standing): boolean {
  return correctableUntil !== null && today <= correctableUntil;
}

function verdict(action: RequestAction, reason: Reason | null): AllowedAction {
  return reason === null ? { action, allowed: true } : { action, allowed: false, reason };
}
