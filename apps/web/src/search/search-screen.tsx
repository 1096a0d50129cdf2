import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import { QueryState } from '../parts/states/query-state';
import { SearchFilters } from './search-filters';
import type { SearchSearch } from './search-search';
import './search.css';

type Request = components['schemas']['RequestSummaryDto'];

const route = getRouteApi('/signed-in/tim-yeu-cau');
const PAGE = 25;

/** C8: the requests that one may see, the newest first; the filters stand in the address. */
export function SearchScreen() {
  const t = useText();
  const filter = route.useSearch();
  const columns = useColumns();
  const query = useRequests(filter);
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page search">
      <h1>{t('search.title')}</h1>
      <SearchFilters filter={filter} />
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

function useRequests({ status, agency, overdue }: SearchSearch) {
  return api.useInfiniteQuery(
    'get',
    '/api/requests',
    {
      params: {
        query: {
          limit: PAGE,
          ...(status && { status }),
          ...(agency !== undefined && { agency }),
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

function useColumns(): Column<Request>[] {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  return [
    {
      id: 'title',
      title: t('search.request'),
      cell: ({ key, code, title }) => (
        <>
          <Link to="/yeu-cau/$key" params={{ key }} lang="vi">
            {title}
          </Link>
          <br />
          <span className="search-code">{code}</span>
        </>
      ),
    },
    {
      id: 'status',
      title: t('search.status'),
      cell: ({ status }) => t(`request.status.${status}`),
    },
    {
      id: 'agency',
      title: t('search.agency'),
      cell: ({ agencyCode }) => agencyName(agencyCode) ?? '–',
    },
    { id: 'due', title: t('search.due'), cell: ({ due }) => <SlaTag due={due} /> },
    {
      id: 'dueOn',
      title: t('search.due-on'),
      cell: ({ dueOn }) => (dueOn === null ? '–' : dates.date(dueOn)),
      isFigure: true,
    },
  ];
}
