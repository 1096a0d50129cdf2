import type { CompiledCalendar } from '@minhbach/calendar';
import { enoughCases } from '../definitions.js';
import type { AgencyDetector, CaseDetector, Detector } from './detector.js';

const lastDay = { leastCases: enoughCases, share: 0.5 } as const;
const lateAct = { workingDays: 2 } as const;
const askedAgain = { workingDays: 10 } as const;

const answersOnLastDay: AgencyDetector = {
  id: 'answers-on-last-day',
  version: 1,
  looksAt: 'agencies',
  name: { vi: 'Trả lời dồn vào ngày cuối của thời hạn', en: 'Answers bunched on the last day' },
  rule: {
    vi: 'Từ một nửa số yêu cầu cơ quan đã kết thúc trong kỳ được kết thúc đúng ngày hết hạn; chỉ xét khi có ít nhất 10 yêu cầu.',
    en: 'At least half of the requests that an agency closed in the period were closed on their due date; looked at from 10 requests on.',
  },
  parameters: lastDay,
  isTripped: ({ closed, onLastDay }) =>
    closed >= lastDay.leastCases && onLastDay / closed >= lastDay.share,
};

const pauseOrExtensionLate: CaseDetector = {
  id: 'pause-or-extension-late',
  version: 1,
  looksAt: 'cases',
  name: {
    vi: 'Chờ người yêu cầu hoặc gia hạn trong hai ngày làm việc cuối',
    en: 'Pause or extension in the last two working days',
  },
  rule: {
    vi: 'Cơ quan bắt đầu chờ người yêu cầu, hoặc duyệt gia hạn, khi chỉ còn không quá 2 ngày làm việc đến hạn đang áp dụng lúc đó.',
    en: 'The agency began to wait for the requester, or granted an extension, with at most 2 working days left to the due date of that time.',
  },
  parameters: lateAct,
  isTripped: ({ extension, pauses, dueOn }, calendar) => {
    const isLast = (on: string, due: string | null) => isWithinLastDays(on, due, calendar);
    if (extension && isLast(extension.approvedOn, extension.previousDueOn)) return true;
    return pauses.some(({ on }) => {
      const wasExtended = extension !== null && on >= extension.approvedOn;
      return isLast(on, extension && !wasExtended ? extension.previousDueOn : dueOn);
    });
  },
};

const forwardedBack: CaseDetector = {
  id: 'forwarded-back',
  version: 1,
  looksAt: 'cases',
  name: { vi: 'Chuyển đi rồi chuyển lại', en: 'Forwarded back and forth' },
  rule: {
    vi: 'Yêu cầu được chuyển về một cơ quan đã từng chuyển chính yêu cầu đó đi.',
    en: 'A request came back to an agency that had forwarded it before.',
  },
  parameters: {},
  isTripped: ({ agencies }) => new Set(agencies).size < agencies.length,
};

const askedAgainSoon: CaseDetector = {
  id: 'asked-again-soon',
  version: 1,
  looksAt: 'cases',
  name: { vi: 'Kết thúc rồi phải giải quyết lại', en: 'Closed and soon opened again' },
  rule: {
    vi: 'Trong vòng 10 ngày làm việc sau khi kết thúc, người yêu cầu đề nghị cung cấp lại, hoặc yêu cầu được giải quyết lại.',
    en: 'Within 10 working days after it was closed, the same was asked again or the request was opened again.',
  },
  parameters: askedAgain,
  isTripped: ({ closedOn, askedAgainOn }, calendar) =>
    askedAgainOn !== null &&
    calendar.workingDaysBetween(closedOn, askedAgainOn) <= askedAgain.workingDays,
};

const pauseUntold: CaseDetector = {
  id: 'pause-untold',
  version: 1,
  looksAt: 'cases',
  name: {
    vi: 'Chờ người yêu cầu mà không có văn bản gửi họ',
    en: 'Waiting for the requester without a message to him',
  },
  rule: {
    vi: 'Sổ thời hạn ghi cơ quan chờ người yêu cầu nhưng không ghi văn bản, thông báo nào làm chứng.',
    en: 'The clock’s ledger says that the agency waited for the requester, and names no letter or message that told him.',
  },
  parameters: {},
  isTripped: ({ pauses }) => pauses.some(({ evidence }) => evidence === null),
};

/** All detectors, in the order in which they are shown. */
export const detectors: readonly Detector[] = [
  answersOnLastDay,
  pauseOrExtensionLate,
  forwardedBack,
  askedAgainSoon,
  pauseUntold,
];

function isWithinLastDays(on: string, due: string | null, calendar: CompiledCalendar): boolean {
  return due !== null && on <= due && calendar.workingDaysBetween(on, due) <= lateAct.workingDays;
}
