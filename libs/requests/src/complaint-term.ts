import { addDays } from '@minhbach/calendar';
import type { Complaint } from './complaint.entity.js';
import type { InformationRequest } from './information-request.entity.js';

/** Calendar days, as they are remembered; the text of the law on complaints was not at hand. */
const FIRST_WITHIN = 90;
const SECOND_WITHIN = 30;

export const noComplaintNow = {
  vi: 'Khiếu nại lần đầu trong 90 ngày kể từ khi có kết quả hoặc quá hạn; lần hai trong 30 ngày kể từ khi khiếu nại lần đầu không được chấp nhận.',
  en: 'A first complaint is possible within 90 days of the answer or the breach, a second one within 30 days of losing the first.',
};

/** A complaint that is possible: at which level, and until the end of which day. */
interface ComplaintTerm {
  /** 1 to the agency, 2 to the People's Committee. */
  readonly level: 1 | 2;
  readonly until: string;
}

type Answered = Pick<InformationRequest, 'agencyCode' | 'closedOn' | 'breachedOn'>;
type LastComplaint = Pick<Complaint, 'level' | 'outcome' | 'decidedOn'>;

/** The complaint that is possible on a day; null when there is none, as where no agency ever had the request. */
export function complaintTerm(
  { agencyCode, closedOn, breachedOn }: Answered,
  last: LastComplaint | undefined,
  on: string,
): ComplaintTerm | null {
  if (agencyCode === null) return null;
  const since = last ? secondSince(last) : (closedOn ?? breachedOn);
  if (since === null) return null;
  const until = addDays(since, last ? SECOND_WITHIN : FIRST_WITHIN);
  return on <= until ? { level: last ? 2 : 1, until } : null;
}

/** The day on which the first complaint was lost. */
function secondSince({ level, outcome, decidedOn }: LastComplaint): string | null {
  const isLost = outcome === 'declined' || outcome === 'dismissed';
  return level === 1 && isLost ? decidedOn : null;
}
