import { printedDay } from '@minhbach/calendar';
import type { RequestOutcome, TrackedRequest } from '@minhbach/requests';
import type { Language } from '../problems/problem.js';
import type { Tag, TrackedState } from './tracked-state.js';

type Text = Readonly<Record<Language, string>>;

/** What became of it, and what the day of its end is the day of. */
const ends: Readonly<Record<RequestOutcome, { readonly heading: Text; readonly on: Text }>> = {
  fulfilled: {
    heading: { vi: 'Đã cung cấp thông tin', en: 'The information was provided' },
    on: { vi: 'Trả kết quả', en: 'Answered on' },
  },
  'partially-fulfilled': {
    heading: { vi: 'Đã cung cấp một phần thông tin', en: 'The information was provided in part' },
    on: { vi: 'Trả kết quả', en: 'Answered on' },
  },
  refused: {
    heading: { vi: 'Cơ quan từ chối cung cấp thông tin', en: 'The agency refused' },
    on: { vi: 'Thông báo từ chối', en: 'Refusal notice of' },
  },
  transferred: {
    heading: {
      vi: 'Đã hướng dẫn hoặc chuyển đến cơ quan có trách nhiệm',
      en: 'Guided or forwarded to the agency that is responsible',
    },
    on: { vi: 'Thông báo', en: 'Notified on' },
  },
  lapsed: {
    heading: {
      vi: 'Yêu cầu hết hiệu lực do không bổ sung',
      en: 'The request lapsed without supplement',
    },
    on: { vi: 'Hết hiệu lực', en: 'Lapsed on' },
  },
  withdrawn: {
    heading: { vi: 'Người yêu cầu đã rút yêu cầu', en: 'The requester withdrew the request' },
    on: { vi: 'Rút yêu cầu', en: 'Withdrawn on' },
  },
  merged: {
    heading: { vi: 'Đã gộp vào yêu cầu đang giải quyết', en: 'Merged into a request that is open' },
    on: { vi: 'Gộp', en: 'Merged on' },
  },
};

const texts = {
  vi: {
    closed: 'Đã kết thúc',
    early: 'Trước hạn',
    onTime: 'Đúng hạn',
    late: (days: number) => (days === 0 ? 'Trễ hạn' : `Trễ hạn ${String(days)} ngày làm việc`),
    due: (day: string) => `hạn theo luật là hết ${day}`,
    collect: 'Kết quả đã có; mời bạn đến nhận tại cơ quan.',
    reasons: 'Lý do, căn cứ và quyền khiếu nại được nêu trong thông báo từ chối.',
  },
  en: {
    closed: 'Closed',
    early: 'Early',
    onTime: 'On time',
    late: (days: number) =>
      days === 0 ? 'Late' : `Late by ${String(days)} working day${days === 1 ? '' : 's'}`,
    due: (day: string) => `the limit of the law was the end of ${day}`,
    collect: 'The answer is ready; please collect it at the office.',
    reasons: 'Reasons, legal basis and how to complain are in the refusal notice.',
  },
} as const;

/** Of a request that is over. A lateness stays visible for ever. */
export function closedState(
  request: TrackedRequest,
  outcome: RequestOutcome,
  language: Language,
): TrackedState {
  const { closedOn, deadline, status } = request;
  const { heading, on } = ends[outcome];
  const text = texts[language];
  const day = closedOn === null ? '' : ` ${printedDay(closedOn)[language]}`;
  const due =
    deadline && isAnswer(outcome) ? `; ${text.due(printedDay(deadline.dueOn)[language])}` : '';
  return {
    tags: [
      isAnswer(outcome) ? answerTag(deadline, language) : { name: 'neutral', text: text.closed },
    ],
    heading: heading[language],
    sentence: `${on[language]}${day}${due}.`,
    notes: [
      ...(status === 'SIGNED' ? [text.collect] : []),
      ...(outcome === 'refused' ? [text.reasons] : []),
    ],
  };
}

function isAnswer(outcome: RequestOutcome): boolean {
  return outcome === 'fulfilled' || outcome === 'partially-fulfilled' || outcome === 'refused';
}

function answerTag(deadline: TrackedRequest['deadline'], language: Language): Tag {
  const text = texts[language];
  const { state, workingDaysOver } = deadline?.sla ?? { state: 'done-on-time', workingDaysOver: 0 };
  if (state === 'done-late') return { name: 'done-late', text: text.late(workingDaysOver) };
  return { name: 'done-on-time', text: state === 'done-early' ? text.early : text.onTime };
}
