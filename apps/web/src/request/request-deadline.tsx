import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { DeadlineLedger } from '../parts/deadline-ledger/deadline-ledger';
import { QueryState } from '../parts/states/query-state';

/** How the due date of a request came about. */
export function RequestDeadline({ requestKey }: { readonly requestKey: string }) {
  const t = useText();
  const query = api.useQuery('get', '/api/requests/{key}/deadline', {
    params: { path: { key: requestKey } },
  });
  return (
    <section id="cach-tinh-han">
      <h2>{t('request.deadline')}</h2>
      <QueryState query={query}>
        {query.data && <DeadlineLedger deadline={query.data} />}
      </QueryState>
    </section>
  );
}
