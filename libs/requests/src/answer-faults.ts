import type { FormFault } from '@minhbach/runtime';
import { isGiven, type ItemOutcome, type RefusalGround } from './vocabulary.js';

/** The answer to one item as the handler drafts it; its shape is that of the form `draft-answer`. */
export interface DraftedAnswer {
  readonly position: number;
  readonly outcome: ItemOutcome;
  readonly ground?: RefusalGround;
  readonly answer?: string;
  /** Where it is public already: for ground b. */
  readonly link?: string;
  /** Keys of the files that go with it. */
  readonly files?: readonly string[];
  /** Codes of the requests with which it was given before: for ground d. */
  readonly earlierRequests?: readonly string[];
}

/** What of the request an answer must fit. */
export interface Standing {
  /** Positions of the items asked for. */
  readonly positions: readonly number[];
  /** Codes of the requester's earlier requests with which the agency gave him something. */
  readonly givenBefore: readonly string[];
  /** The costs were quoted, and their term passed without payment. */
  readonly costsUnpaid: boolean;
  /** Positions of items for which a third party has not said yet whether it consents. */
  readonly consentPending: readonly number[];
  /** Positions of items to which a third party did not consent. */
  readonly consentDenied: readonly number[];
}

const texts = {
  'item-unknown': {
    vi: 'Yêu cầu không có nội dung này.',
    en: 'The request has no such item.',
  },
  'item-answered-twice': {
    vi: 'Nội dung này đã được trả lời ở trên.',
    en: 'This item is answered above already.',
  },
  'item-unanswered': {
    vi: 'Chưa trả lời đủ các nội dung được yêu cầu.',
    en: 'Not every item of the request is answered.',
  },
  'ground-missing': {
    vi: 'Phải nêu lý do từ chối theo khoản 1 Điều 28 Luật Tiếp cận thông tin số 104/2016/QH13.',
    en: 'A ground of Art. 28(1) of Law 104/2016/QH13 on Access to Information must be given.',
  },
  'ground-not-needed': {
    vi: 'Chỉ nêu lý do từ chối khi từ chối hoặc cung cấp một phần.',
    en: 'A ground is given only where something is refused.',
  },
  'costs-not-unpaid': {
    vi: 'Chỉ từ chối theo điểm e khi đã thông báo chi phí và hết thời hạn mà chưa được thanh toán.',
    en: 'Ground e needs costs that were quoted and not paid within their term.',
  },
  'costs-unpaid': {
    vi: 'Chi phí đã thông báo chưa được thanh toán: phải từ chối theo điểm e hoặc lý do khác.',
    en: 'The quoted costs were not paid: the item cannot be given.',
  },
  'consent-pending': {
    vi: 'Chưa ghi nhận ý kiến của bên thứ ba (mẫu 06) đối với nội dung này.',
    en: 'The third party has not said yet whether it consents (form 06).',
  },
  'consent-denied': {
    vi: 'Bên thứ ba không đồng ý: nội dung này không được cung cấp toàn bộ.',
    en: 'The third party did not consent: the item cannot be given in full.',
  },
  'link-missing': {
    vi: 'Phải nêu đường dẫn đến thông tin đã được công khai.',
    en: 'The address at which the information is public is missing.',
  },
  'link-not-needed': {
    vi: 'Chỉ nêu đường dẫn khi thông tin đã được công khai (điểm b).',
    en: 'An address is given only for what is public already (ground b).',
  },
  'not-given-twice': {
    vi: 'Phải nêu mã của ít nhất hai yêu cầu trước đã được cơ quan cung cấp thông tin cho chính người yêu cầu này (điểm d).',
    en: 'Ground d needs the codes of at least two earlier requests with which the agency gave it to this requester.',
  },
  'earlier-not-needed': {
    vi: 'Chỉ nêu yêu cầu trước khi từ chối theo điểm d.',
    en: 'Earlier requests are named only for ground d.',
  },
  'answer-missing': {
    vi: 'Phải có nội dung trả lời.',
    en: 'The answer itself is missing.',
  },
} as const;

type Code = keyof typeof texts;

/** What the law and the request demand of a draft: every item once, refusals with their ground. */
export function answerFaults(answers: readonly DraftedAnswer[], standing: Standing): FormFault[] {
  const { positions } = standing;
  const faults = answers.flatMap((answer, index) => {
    const before = answers.slice(0, index).map(({ position }) => position);
    return faultsOf(answer, standing, before).map((code) => fault(pointerOf(code, index), code));
  });
  const answered = new Set(answers.map(({ position }) => position));
  const isComplete = positions.every((position) => answered.has(position));
  return isComplete ? faults : [...faults, fault('/answers', 'item-unanswered')];
}

function faultsOf(
  { position, outcome, ground, answer, link, earlierRequests }: DraftedAnswer,
  { positions, givenBefore, costsUnpaid, consentPending, consentDenied }: Standing,
  before: readonly number[],
): Code[] {
  const codes: Code[] = [];
  if (!positions.includes(position)) codes.push('item-unknown');
  if (before.includes(position)) codes.push('item-answered-twice');
  const refusesSomething = outcome === 'refused' || outcome === 'partly-given';
  if (refusesSomething && ground === undefined) codes.push('ground-missing');
  if (!refusesSomething && ground !== undefined) codes.push('ground-not-needed');
  if (outcome !== 'refused' && !answer?.trim()) codes.push('answer-missing');
  if (ground === 'b' && link === undefined) codes.push('link-missing');
  if (ground !== 'b' && link !== undefined) codes.push('link-not-needed');
  if (ground === 'd' && !isGivenTwice(earlierRequests, givenBefore)) codes.push('not-given-twice');
  if (ground !== 'd' && earlierRequests !== undefined) codes.push('earlier-not-needed');
  if (ground === 'e' && !costsUnpaid) codes.push('costs-not-unpaid');
  const gives = isGiven(outcome);
  if (gives && costsUnpaid) codes.push('costs-unpaid');
  if (gives && consentPending.includes(position)) codes.push('consent-pending');
  if (outcome === 'given' && consentDenied.includes(position)) codes.push('consent-denied');
  return codes;
}

/** Art. 28(1)(d): given twice to the same requester. */
function isGivenTwice(
  named: readonly string[] | undefined,
  givenBefore: readonly string[],
): boolean {
  const codes = new Set(named);
  return codes.size >= 2 && [...codes].every((code) => givenBefore.includes(code));
}

function pointerOf(code: Code, index: number): string {
  const item = `/answers/${String(index)}`;
  if (code.startsWith('ground') || code === 'costs-not-unpaid') return `${item}/ground`;
  if (code.startsWith('link')) return `${item}/link`;
  if (code === 'not-given-twice' || code === 'earlier-not-needed') return `${item}/earlierRequests`;
  if (code === 'answer-missing') return `${item}/answer`;
  if (code.startsWith('consent') || code === 'costs-unpaid') return `${item}/outcome`;
  return `${item}/position`;
}

function fault(pointer: string, code: Code): FormFault {
  return { pointer, code, message: texts[code] };
}
