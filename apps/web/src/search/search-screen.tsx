import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client';
import { useAgenciesPending } from '../api/use-agencies';
import { useText } from '../i18n/use-text';
import { pageByPage, ROWS } from '../parts/paged-table/page-by-page';
import { PagedTable } from '../parts/paged-table/paged-table';
import { SearchStep } from './search-step';
import { SearchDueRange } from './search-due-range';
import { SearchFilters } from './search-filters';
import { useRequestColumns } from './use-request-columns';
import type { SearchSearch } from './search-search';
import './search.css';

const route = getRouteApi('/signed-in/tim-yeu-cau');

/** C8: the requests that one may see, the newest first; the filters stand in the address. */
export function SearchScreen() {
  const t = useText();
  const filter = route.useSearch();
  const columns = useRequestColumns();
  const query = useRequests(filter);
  const isWaiting = useAgenciesPending();
  return (
    <div className="page search">
      <h1>{t('search.title')}</h1>
      <SearchFilters filter={filter} />
      <SearchDueRange filter={filter} />
      <SearchStep filter={filter} />
      <PagedTable
        query={query}
        caption={t('search.title')}
        columns={columns}
        empty={<p>{t('search.empty')}</p>}
        isWaiting={isWaiting}
      />
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
          limit: ROWS,
          ...filter,
          ...(overdue && { overdue: true }),
        },
      },
    },
    pageByPage,
  );
}
