import { lazy, Suspense } from 'react';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { Facts } from '../parts/facts/facts';
import { QueryState } from '../parts/states/query-state';
import { RequestComplaints } from './request-complaints';
import { RequestExchange } from './request-exchange';
import './request.css';

type Request = components['schemas']['RequestDto'];

/** Comes when there is something: their dialogs are not needed to read a request. */
const DeskRecords = lazy(() => import('./desk-records'));

const deskActs = ['hand-over-receipt', 'issue-access-code'];

/** What was asked, by whom, and what has been exchanged since, for those who answer. */
export function RequestFacts({ requestKey }: { readonly requestKey: string }) {
  const query = api.useQuery('get', '/api/requests/{key}', {
    params: { path: { key: requestKey } },
  });
  return (
    <QueryState query={query}>
      {query.data && (
        <div className="request-facts">
          <Main request={query.data} />
          <Items items={query.data.items} />
          <RequestExchange request={query.data} />
          <RequestComplaints request={query.data} />
          {hasDeskRecords(query.data) && (
            <Suspense>
              <DeskRecords request={query.data} />
            </Suspense>
          )}
        </div>
      )}
    </QueryState>
  );
}

function hasDeskRecords({ actions, deliveries, receiptHandover }: Request): boolean {
  const isOffered = actions.some(({ action, allowed }) => allowed && deskActs.includes(action));
  return (
    isOffered || receiptHandover !== null || deliveries.some(({ method }) => method === 'code')
  );
}

function Main({ request }: { readonly request: Request }) {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  const { contact, registerSymbol, validOn } = request;
  return (
    <section>
      <h2>{t('request.facts')}</h2>
      <Facts
        facts={[
          { name: t('request.code'), value: request.code },
          { name: t('request.status'), value: t(`request.status.${request.status}`) },
          { name: t('request.requester'), value: contact?.name },
          { name: t('request.address'), value: contact?.address },
          { name: t('request.agency'), value: agencyName(request.agencyCode) },
          { name: t('request.purpose'), value: <span lang="vi">{request.purpose}</span> },
          { name: t('request.submitted'), value: dates.instant(request.submittedAt) },
          { name: t('request.register'), value: registerSymbol },
          { name: t('request.valid'), value: validOn && dates.date(validOn) },
          {
            name: t('request.delivery'),
            value: t(`request.delivery.${request.requestedDelivery}`),
          },
        ]}
      />
    </section>
  );
}

function Items({ items }: { readonly items: Request['items'] }) {
  const t = useText();
  return (
    <section>
      <h2>{t('request.items')}</h2>
      <ol className="request-items" lang="vi">
        {items.map(({ position, description, answer }) => (
          <li key={position}>
            {description}
            {answer !== null && <p className="request-answer">{answer}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
