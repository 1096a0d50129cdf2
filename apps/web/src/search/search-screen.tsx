import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { QueryState } from '../parts/states/query-state';
import { SearchDueRange } from './search-due-range';
import { SearchFilters } from './search-filters';
import { useRequestColumns } from './use-request-columns';
import type { SearchSearch } from './search-search';
import './search.css';

const route = getRouteApi('/signed-in/tim-yeu-cau');
const PAGE = 25;

/** C8: the requests that one may see, the newest first; the filters stand in the address. */
export function SearchScreen() {
  const t = useText();
  const filter = route.useSearch();
  const columns = useRequestColumns();
  const query = useRequests(filter);
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page search">
      <h1>{t('search.title')}</h1>
      <SearchFilters filter={filter} />
      <SearchDueRange filter={filter} />
      <QueryState query={query} isEmpty={rows.length === 0} empty={<p>{t('search.empty')}</p>}>
        <DataTable
          caption={t('search.title')}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
          more={
            query.hasNextPage
              ? {
                  fetch: () => void query.fetchNextPage(),
                  isFetching: query.isFetchingNextPage,
                }
              : undefined
          }
        />
      </QueryState>
    </div>
  );
}

function useRequests({ overdue, ...filter }: SearchSearch) {
  return api.useInfiniteQuery(
    'get',
    '/api/requests',
    {
      params: {
        query: {
          limit: PAGE,
          ...filter,
          ...(overdue && { overdue: true }),
        },
      },
    },
    {
      pageParamName: 'after',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next,
    },
  );
}
