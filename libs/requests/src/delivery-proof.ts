import { localDateOf, type LocalDate } from '@minhbach/calendar';
import type { FormFault } from '@minhbach/runtime';
import type { CodeCarrier, Delivery } from './delivery.entity.js';
import { printedDate } from './letters/letter.js';
import type { DeliveryMethod } from './vocabulary.js';

/** What the clerk filled in, by the form `deliver`: of each method, what belongs to it. */
export interface DeliveryForm extends Partial<
  Pick<Delivery, 'emailAddress' | 'messageId' | 'itemNumber' | 'sentOn' | 'receivedOn'> &
    Pick<Delivery, 'receiver' | 'identityPaper' | 'identityDigits' | 'mandate'>
> {
  readonly method: DeliveryMethod;
  readonly files?: readonly string[];
}

interface Circumstances {
  readonly today: LocalDate;
  /** The day on which the answer was numbered. */
  readonly issuedOn: LocalDate;
  /** The address of the request; null when the requester gave none. */
  readonly email: string | null;
  readonly before: readonly Pick<Delivery, 'method' | 'emailAddress' | 'itemNumber'>[];
}

const carriers: Readonly<Record<CodeCarrier, string>> = {
  email: 'gửi qua thư điện tử',
  post: 'gửi qua dịch vụ bưu chính',
  office: 'trao trực tiếp tại trụ sở',
};

const texts = {
  'day-to-come': { vi: 'Ngày này chưa đến.', en: 'This day is still to come.' },
  'before-the-answer': {
    vi: 'Ngày gửi không thể trước ngày phát hành trả lời.',
    en: 'It cannot have been sent before the answer was issued.',
  },
  'before-it-was-sent': {
    vi: 'Ngày này không thể trước ngày gửi.',
    en: 'This day cannot be before the one on which it was sent.',
  },
  'no-email-address': {
    vi: 'Người yêu cầu không cung cấp địa chỉ thư điện tử.',
    en: 'The requester gave no e-mail address.',
  },
  'address-failed': {
    vi: 'Thư gửi đến địa chỉ này đã bị trả lại: hãy dùng địa chỉ hoặc cách trả khác.',
    en: 'A message to this address came back: use another address, or another way.',
  },
  'receiver-missing': {
    vi: 'Ghi họ tên người nhận mã.',
    en: 'Say who took the code.',
  },
  'item-used': {
    vi: 'Mã bưu gửi này đã dùng cho lần gửi trước.',
    en: 'This number is that of an earlier item.',
  },
} as const;

/** Everything that the schema of the form cannot see. An empty list is a good proof. */
export function proofFaults(form: DeliveryForm, circumstances: Circumstances): FormFault[] {
  const { today, issuedOn, email, before } = circumstances;
  const { method, sentOn, receivedOn, itemNumber } = form;
  const address = form.emailAddress ?? email;
  const codes: (readonly [string, keyof typeof texts, boolean])[] = [
    ['emailAddress', 'no-email-address', method === 'email' && address === null],
    ['emailAddress', 'address-failed', method === 'email' && before.some(isTo(address))],
    ['itemNumber', 'item-used', before.some((each) => isSame(each.itemNumber, itemNumber))],
    ['sentOn', 'day-to-come', isAfter(sentOn, today)],
    ['sentOn', 'before-the-answer', isAfter(issuedOn, sentOn)],
    ['receivedOn', 'day-to-come', isAfter(receivedOn, today)],
    ['receivedOn', 'before-it-was-sent', isAfter(sentOn, receivedOn)],
  ];
  return codes.flatMap(([field, code, isWrong]) => (isWrong ? [proofFault(field, code)] : []));
}

/** To whom and how a one-time code goes. */
export interface CodeHandover {
  readonly carrier: CodeCarrier;
  /** E-mail: another one than that of the request. */
  readonly emailAddress?: string | undefined;
  /** Office: who takes it. */
  readonly receiver?: string | undefined;
}

/** What keeps a code from being handed over so. An empty list is a good way. */
export function codeFaults(
  { carrier, emailAddress, receiver }: CodeHandover,
  { email, before }: Pick<Circumstances, 'email' | 'before'>,
): FormFault[] {
  const address = emailAddress ?? email;
  const isMail = carrier === 'email';
  const codes: (readonly [string, keyof typeof texts, boolean])[] = [
    ['emailAddress', 'no-email-address', isMail && address === null],
    ['emailAddress', 'address-failed', isMail && before.some(isTo(address))],
    ['receiver', 'receiver-missing', carrier === 'office' && receiver === undefined],
  ];
  return codes.flatMap(([field, code, isWrong]) => (isWrong ? [proofFault(field, code)] : []));
}

/** What is wrong with the day on which something arrived or came back. */
export function reportFaults(on: LocalDate, sentOn: LocalDate, today: LocalDate): FormFault[] {
  return [
    ...(on > today ? [proofFault('on', 'day-to-come')] : []),
    ...(on < sentOn ? [proofFault('on', 'before-it-was-sent')] : []),
  ];
}

/** The proof in a few words, without anything personal: what the ledger of the clock calls its evidence. */
export function proofInWords(delivery: Delivery): string {
  const { method, messageId, itemNumber, sentOn, downloadedAt, carrier } = delivery;
  const sent = sentOn === null ? '' : `, gửi ngày ${printedDate(sentOn)}`;
  switch (method) {
    case 'portal':
      if (downloadedAt === null) return 'Đăng trên Cổng thông tin để tải về';
      return `Đã tải về trên Cổng thông tin ngày ${printedDate(localDateOf(downloadedAt))}`;
    case 'code':
      return `Mã truy cập một lần${carrier === null ? '' : ` ${carriers[carrier]}`}`;
    case 'email':
      return `Thư điện tử ${messageId ?? ''}${sent}`;
    case 'post':
      return `Bưu gửi ${itemNumber ?? ''}${sent}`;
    case 'office':
      return 'Ký nhận trực tiếp tại trụ sở';
  }
}

function proofFault(field: string, code: keyof typeof texts): FormFault {
  return { pointer: `/${field}`, code, message: texts[code] };
}

function isTo(address: string | null): (delivery: Pick<Delivery, 'emailAddress'>) => boolean {
  return ({ emailAddress }) => emailAddress !== null && emailAddress === address;
}

type Maybe = string | null | undefined;

/** Whether the first of two days is later; false where one is missing. */
function isAfter(one: Maybe, other: Maybe): boolean {
  return Boolean(one) && Boolean(other) && String(one) > String(other);
}

function isSame(one: Maybe, other: Maybe): boolean {
  return Boolean(one) && one === other;
}
