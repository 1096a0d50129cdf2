import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { QueryState } from '../parts/states/query-state';
import { lateStates, type LateState } from './late-search';
import { useLateColumns } from './use-late-columns';
import './supervision.css';

const route = getRouteApi('/signed-in/vi-pham-han');
const PAGE = 25;

/** E2: what was not answered in time: still open, with who has it now, or closed late. */
export function LateScreen() {
  const t = useText();
  const { state = 'open' } = route.useSearch();
  const columns = useLateColumns(state);
  const query = useLateRequests(state);
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page supervision">
      <h1>{t('supervision.nav.late')}</h1>
      <LateTabs state={state} />
      <QueryState
        query={query}
        isEmpty={rows.length === 0}
        empty={<p>{t(`supervision.late.empty.${state}`)}</p>}
      >
        <DataTable
          caption={t(`supervision.late.${state}`)}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
          more={
            query.hasNextPage
              ? { fetch: () => void query.fetchNextPage(), isFetching: query.isFetchingNextPage }
              : undefined
          }
        />
      </QueryState>
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
    { params: { query: { state, limit: PAGE } } },
    {
      pageParamName: 'after',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next,
    },
  );
}
