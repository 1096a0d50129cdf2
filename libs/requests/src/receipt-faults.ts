import { addDays, localDateOf } from '@minhbach/calendar';
import type { FormFault } from '@minhbach/runtime';
import type { Receipt } from './request-submission.js';

/** Nothing is entered that came more than so many calendar days ago: the service's own bound. */
const enteredWithin = 30;

const texts = {
  'received-in-future': {
    vi: 'Thời điểm nhận không được sau thời điểm hiện tại.',
    en: 'It cannot have been received after now.',
  },
  'received-too-long-ago': {
    vi: `Chỉ ghi nhận nội dung đã nhận trong ${String(enteredWithin)} ngày gần đây.`,
    en: `Only what was received within the last ${String(enteredWithin)} days is entered.`,
  },
  'late-reason-missing': {
    vi: 'Ngày nhận khác ngày nhập: phải nêu lý do nhập chậm.',
    en: 'It is entered on another day than it was received on: say why.',
  },
} as const;

/** What speaks against the day on which something is said to have come, all at once. */
export function receiptFaults({ receivedAt, lateReason }: Receipt, now: Date): FormFault[] {
  const [on, today] = [localDateOf(receivedAt), localDateOf(now)];
  const faults: FormFault[] = [];
  if (receivedAt > now) faults.push(fault('/receipt/receivedAt', 'received-in-future'));
  if (on < addDays(today, -enteredWithin)) {
    faults.push(fault('/receipt/receivedAt', 'received-too-long-ago'));
  }
  if (on < today && lateReason === undefined) {
    faults.push(fault('/receipt/lateReason', 'late-reason-missing'));
  }
  return faults;
}

function fault(pointer: string, code: keyof typeof texts): FormFault {
  return { pointer, code, message: texts[code] };
}
