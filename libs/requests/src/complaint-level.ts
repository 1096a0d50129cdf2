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

/** Which level a complaint of a day would be: 1 to the agency, 2 to the People's Committee; null when there is none. */
export function complaintLevel(
  { closedOn, breachedOn }: Pick<InformationRequest, 'closedOn' | 'breachedOn'>,
  last: Pick<Complaint, 'level' | 'outcome' | 'decidedOn'> | undefined,
  on: string,
): 1 | 2 | null {
  if (!last) {
    const since = closedOn ?? breachedOn;
    return since !== null && on <= addDays(since, FIRST_WITHIN) ? 1 : null;
  }
  const lost = last.outcome === 'declined' || last.outcome === 'dismissed';
  const until = last.decidedOn && addDays(last.decidedOn, SECOND_WITHIN);
  return last.level === 1 && lost && until !== null && on <= until ? 2 : null;
}
