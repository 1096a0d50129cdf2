import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import { DueBox } from '../parts/due-box/due-box';
import { RequestDeadline } from '../request/request-deadline';
import { RequestFacts } from '../request/request-facts';
import { RequestSteps } from '../request/request-steps';
import { OwnBatch } from './own-batch';
import { RequesterActs } from './requester-acts';
import { RequestOutcome } from './request-outcome';
import { RequestLetters } from './request-letters';
import './business.css';

/** B6: one's own request: by when, where it is, what was issued, and what one may do. */
export function RequesterRequest({
  request,
}: {
  readonly request: components['schemas']['RequestDto'];
}) {
  const t = useText();
  const agencyName = useAgencyName();
  const { key, code, title, status, due, agencyCode, closedOn, batchKey } = request;
  const agency = agencyName(agencyCode) ?? t('business.agency');
  return (
    <div className="business-request">
      <header>
        <p>
          {code} · {t(`request.status.${status}`)}
        </p>
        <h1 lang="vi">{title}</h1>
      </header>
      {due ? (
        <DueBox
          due={due}
          label={t(closedOn === null ? 'business.must-answer' : 'business.was-to-answer', {
            agency,
          })}
        >
          <a href="#cach-tinh-han">{t('business.how-counted')}</a>
        </DueBox>
      ) : (
        <p>{t('business.no-clock')}</p>
      )}
      <RequestOutcome request={request} />
      <RequesterActs request={request} />
      {batchKey !== null && <OwnBatch batchKey={batchKey} />}
      <RequestSteps requestKey={key} />
      <RequestLetters requestKey={key} />
      <RequestFacts requestKey={key} />
      {due && <RequestDeadline requestKey={key} />}
    </div>
  );
}
