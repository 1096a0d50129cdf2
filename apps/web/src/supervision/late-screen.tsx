import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { pageByPage, ROWS } from '../parts/paged-table/page-by-page';
import { PagedTable } from '../parts/paged-table/paged-table';
import { lateStates, type LateState } from './late-search';
import { useLateColumns } from './use-late-columns';
import './supervision.css';

const route = getRouteApi('/signed-in/vi-pham-han');

/** E2: what was not answered in time: still open, with who has it now, or closed late. */
export function LateScreen() {
  const t = useText();
  const { state = 'open' } = route.useSearch();
  const columns = useLateColumns(state);
  const query = useLateRequests(state);
  return (
    <div className="page supervision">
      <h1>{t('supervision.nav.late')}</h1>
      <LateTabs state={state} />
      <PagedTable
        query={query}
        caption={t(`supervision.late.${state}`)}
        columns={columns}
        empty={<p>{t(`supervision.late.empty.${state}`)}</p>}
      />
    </div>
  );
}

function LateTabs({ state }: { readonly state: LateState }) {
  const t = useText();
  return (
    <nav aria-label={t('supervision.late.states')}>
      <ul role="list" className="supervision-tabs">
        {lateStates.map((each) => (
          <li key={each}>
            <Link
              to="/vi-pham-han"
              search={{ state: each }}
              aria-current={each === state || undefined}
            >
              {t(`supervision.late.${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useLateRequests(state: LateState) {
  return api.useInfiniteQuery(
    'get',
    '/api/requests/late',
    { params: { query: { state, limit: ROWS } } },
    pageByPage,
  );
}
