import type { FormFault } from '@minhbach/runtime';
import {
  confirmations,
  type PublicationDraft,
  type PublicationItem,
  type PublishedFile,
} from './publication.js';
import type { RequestItem } from './request-item.entity.js';
import { isGiven } from './vocabulary.js';

export type AnsweredPart = Pick<
  RequestItem,
  'position' | 'description' | 'outcome' | 'answer' | 'publicLink'
>;

/** What a publication is compared with. */
export interface PublicationFacts {
  readonly items: readonly AnsweredPart[];
  /** The files that were given with the items, and may be given to anybody. */
  readonly files: readonly (PublishedFile & { readonly position: number })[];
  /** Names, numbers and addresses of the requester: none of them may be recognised. */
  readonly traces: readonly string[];
}

const texts = {
  'item-unknown': {
    vi: 'Yêu cầu không có nội dung này.',
    en: 'The request has no such item.',
  },
  'item-published-twice': {
    vi: 'Nội dung này đã có ở trên.',
    en: 'This item is listed above already.',
  },
  'item-not-given': {
    vi: 'Chỉ công khai nội dung đã được cung cấp hoặc đã được công khai ở nơi khác.',
    en: 'Only what was given, or is public elsewhere, can be published.',
  },
  'file-not-given': {
    vi: 'Chỉ công khai tệp đã cung cấp kèm nội dung này.',
    en: 'Only a file that was given with this item can be published.',
  },
  'requester-recognisable': {
    vi: 'Nhận ra được người yêu cầu (tên, địa chỉ, số định danh, mã số thuế hoặc liên hệ): hãy lược bỏ.',
    en: 'The requester can be recognised by name, address, number or contact: leave that out.',
  },
  'personal-data-suspected': {
    vi: 'Có vẻ chứa dữ liệu cá nhân (số định danh, số điện thoại di động hoặc thư điện tử riêng): hãy lược bỏ.',
    en: 'This seems to have personal data (an identification number, mobile number or private mail).',
  },
  'redaction-note-missing': {
    vi: 'Nội dung khác với bản đã trả lời: phải ghi rõ đã lược bỏ, sửa gì và vì sao.',
    en: 'The words differ from the answer: say what was left out or changed, and why.',
  },
  'not-confirmed': {
    vi: 'Phải xác nhận đã kiểm tra trước khi công khai.',
    en: 'This has to be checked and confirmed before anything is published.',
  },
} as const;

type Code = keyof typeof texts;

/**
 * Everything that keeps an answer from being published: an agency may publish of its own accord what it was asked
 * for, but nothing inaccessible or tied to a condition (Law 104/2016/QH13 Art. 6 and 7, as Art. 28(1)(a) names them).
 * No article on publishing more than Art. 17 lists was at hand.
 */
export function publicationFaults(draft: PublicationDraft, facts: PublicationFacts): FormFault[] {
  const unconfirmed = confirmations.filter((name) => !draft.confirmed[name]);
  const isChanged = draft.items.some((item) => isRewritten(item, partOf(item, facts)));
  return [
    ...textFaults('/subject', draft.subject, facts.traces),
    ...draft.items.flatMap((item, index) => itemFaults(draft.items, item, index, facts)),
    ...unconfirmed.map((name) => fault(`/confirmed/${name}`, 'not-confirmed')),
    ...(isChanged && draft.redactionNote === null
      ? [fault('/redactionNote', 'redaction-note-missing')]
      : textFaults('/redactionNote', draft.redactionNote ?? '', facts.traces)),
  ];
}

function itemFaults(
  items: readonly PublicationItem[],
  item: PublicationItem,
  index: number,
  facts: PublicationFacts,
): FormFault[] {
  const at = `/items/${String(index)}`;
  const part = partOf(item, facts);
  if (!part) return [fault(`${at}/position`, 'item-unknown')];
  const { position, question = part.description, answer = part.answer ?? '' } = item;
  const isTwice = items.slice(0, index).some((before) => before.position === position);
  return [
    ...(isTwice ? [fault(`${at}/position`, 'item-published-twice')] : []),
    ...(isPublishable(part) ? [] : [fault(`${at}/position`, 'item-not-given')]),
    ...textFaults(`${at}/question`, question, facts.traces),
    ...textFaults(`${at}/answer`, answer, facts.traces),
    ...fileFaults(at, item, facts),
  ];
}

/** A name tells, too. */
function fileFaults(
  at: string,
  { position, files = [] }: PublicationItem,
  facts: PublicationFacts,
): FormFault[] {
  return files.flatMap((key, index) => {
    const pointer = `${at}/files/${String(index)}`;
    const file = facts.files.find((each) => each.key === key && each.position === position);
    if (!file || files.indexOf(key) < index) return [fault(pointer, 'file-not-given')];
    return textFaults(pointer, file.name.replace(/[_.-]+/g, ' '), facts.traces);
  });
}

/** Whether everybody may be told of an item: it was given, or is public somewhere else. */
export function isPublishable({ outcome, publicLink }: AnsweredPart): boolean {
  return isGiven(outcome) || publicLink !== null;
}

function partOf({ position }: PublicationItem, { items }: PublicationFacts) {
  return items.find((each) => each.position === position);
}

function isRewritten(
  { question, answer }: PublicationItem,
  part: AnsweredPart | undefined,
): boolean {
  if (!part) return false;
  return (
    (question ?? part.description) !== part.description || (answer ?? part.answer) !== part.answer
  );
}

/** Twelve digits of a personal identification, a mobile number, a mail address that is no authority's. */
const personal = [
  /(?<!\d)\d{12}(?!\d)/,
  /(?<!\d)(?:0|\+84[ .-]?)[35789]\d(?:[ .-]?\d){7}(?!\d)/,
  /[\w.+-]+@(?![\w.-]*\bgov\.vn\b)[\w-]+\.[\w.-]+/,
];

function textFaults(pointer: string, text: string, traces: readonly string[]): FormFault[] {
  const words = plain(text);
  if (traces.some((trace) => isIn(words, plain(trace)))) {
    return [fault(pointer, 'requester-recognisable')];
  }
  return personal.some((pattern) => pattern.test(text))
    ? [fault(pointer, 'personal-data-suspected')]
    : [];
}

/** What is shorter than this stands in any text. */
const shortest = 4;

function isIn(words: string, trace: string): boolean {
  return trace.length >= shortest && ` ${words} `.includes(` ${trace} `);
}

/** Without accents, case and punctuation, so that no spelling hides a name. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function fault(pointer: string, code: Code): FormFault {
  return { pointer, code, message: texts[code] };
}
