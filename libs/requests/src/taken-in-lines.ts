import { localDateOf, localTimeOf } from '@minhbach/calendar';
import type { HistoryLine } from './history-lines.js';
import { printedDate } from './letters/letter.js';
import { recordLine } from './record-line.js';
import type { TakenIn } from './taken-in.entity.js';
import type { Arrival, TakenInAct } from './vocabulary.js';

interface Words {
  readonly vi: string;
  readonly en: string;
}

const acts: Readonly<Record<TakenInAct, Words>> = {
  submission: { vi: 'yêu cầu', en: 'the request' },
  confirmation: { vi: 'xác nhận của người yêu cầu', en: "the requester's confirmation" },
  supplement: { vi: 'nội dung bổ sung', en: 'the supplement' },
  clarification: { vi: 'nội dung làm rõ', en: 'the clarification' },
  withdrawal: { vi: 'việc rút yêu cầu', en: 'the withdrawal' },
  complaint: { vi: 'khiếu nại', en: 'the complaint' },
};

const arrivals: Readonly<Record<Arrival, Words>> = {
  office: { vi: 'tại trụ sở', en: 'at the office' },
  post: { vi: 'qua dịch vụ bưu chính', en: 'by post' },
  fax: { vi: 'qua fax', en: 'by fax' },
  email: { vi: 'qua thư điện tử', en: 'by e-mail' },
  phone: { vi: 'qua điện thoại', en: 'by telephone' },
};

/** Says of what an officer took in when it came and, where that was on another day, why it was entered later. */
export function lineOfTakenIn(record: Omit<TakenIn, 'key' | 'requestKey'>): HistoryLine {
  const [act, arrival] = [acts[record.act], arrivals[record.arrival]];
  const on = printedDate(localDateOf(record.receivedAt));
  const at = localTimeOf(record.receivedAt);
  const late = lateness(record);
  const { evidence } = record;
  return recordLine(record.enteredAt, record.enteredBy, {
    vi: `Bộ phận tiếp nhận ghi nhận ${act.vi} đến ${arrival.vi} lúc ${at} ngày ${on}${late.vi}. Chứng cứ: ${evidence}.`,
    en: `Reception entered ${act.en}, received ${arrival.en} on ${on} at ${at}${late.en}. Evidence: ${evidence}.`,
  });
}

function lateness({ enteredAt, lateReason }: Pick<TakenIn, 'enteredAt' | 'lateReason'>): Words {
  if (lateReason === null) return { vi: '', en: '' };
  const on = printedDate(localDateOf(enteredAt));
  return {
    vi: `, nhập ngày ${on}; lý do nhập chậm: ${lateReason}`,
    en: `, entered on ${on} because: ${lateReason}`,
  };
}
