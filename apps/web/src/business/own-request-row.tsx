import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import type { MessageId } from '../i18n/message-id';
import { useDates } from '../parts/dates/use-dates';
import { SlaTag } from '../parts/sla-tag/sla-tag';

type Request = components['schemas']['RequestSummaryDto'];

/** What the requester has to do; in every other state, nothing. */
const duties: Readonly<Partial<Record<Request['status'], MessageId>>> = {
  AWAITING_REQUESTER: 'business.duty.supplement',
  AWAITING_PAYMENT: 'business.duty.payment',
  DELIVERED: 'business.duty.survey',
};

/** A request in the list of its business. */
export function OwnRequestRow({ request }: { readonly request: Request }) {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  const { key, code, title, status, agencyCode, due, dueOn } = request;
  const duty = duties[status];
  return (
    <li className="own-request">
      <div className="own-request-what">
        <Link to="/yeu-cau/$key" params={{ key }} lang="vi">
          {title}
        </Link>
        <p>{[code, agencyName(agencyCode)].filter(Boolean).join(' · ')}</p>
        {duty && <p className="own-request-duty">{t(duty)}</p>}
      </div>
      <div className="own-request-state">
        <p>{t(`request.status.${status}`)}</p>
        {due && <SlaTag due={due} />}
        {dueOn !== null && <p>{t('business.due-on', { date: dates.date(dueOn) })}</p>}
      </div>
    </li>
  );
}
