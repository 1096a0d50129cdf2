import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { Column } from '../parts/data-table/data-table';
import { DataTable } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { pageByPage, ROWS } from '../parts/paged-table/page-by-page';
import { QueryState } from '../parts/states/query-state';
import type { CaseSearch } from './case-search';
import { useAgencyLabel } from './use-agency-label';
import { useCaseScope } from './use-case-scope';
import './indicators.css';

type Case = components['schemas']['IndicatorCaseDto'];

const route = getRouteApi('/signed-in/chi-tieu/ho-so');

/** The cases behind a figure or a mark: as many as it says. */
export function CasesScreen() {
  const t = useText();
  const dates = useDates();
  const search = route.useSearch();
  const columns = useColumns(search);
  const { title, about } = useCaseScope(search);
  const query = useCases(search);
  const [first] = query.data?.pages ?? [];
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page indicators">
      <p>
        <Link to="/chi-tieu">{t('indicators.back')}</Link>
      </p>
      <h1>{title}</h1>
      <p>{about}</p>
      <QueryState
        query={query}
        isEmpty={rows.length === 0}
        empty={<p>{t('indicators.cases.none')}</p>}
      >
        {first && (
          <p className="indicators-count">
            {t('indicators.cases.count', { count: first.count, date: dates.date(first.asOfOn) })}
          </p>
        )}
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={({ requestKey }) => requestKey}
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

function useCases(search: CaseSearch) {
  return api.useInfiniteQuery(
    'get',
    '/api/indicators/{id}/cases',
    { params: { path: { id: 'sla' }, query: { ...search, limit: ROWS } } },
    pageByPage,
  );
}

function useColumns({ clock = 'statutory' }: CaseSearch): Column<Case>[] {
  const t = useText();
  const dates = useDates();
  const nameOf = useAgencyLabel();
  const day = (on: string | null) => (on === null ? '–' : dates.date(on));
  return [
    {
      id: 'code',
      title: t('indicators.case'),
      cell: ({ requestKey, code }) => (
        <Link to="/yeu-cau/$key" params={{ key: requestKey }}>
          {code}
        </Link>
      ),
    },
    {
      id: 'agency',
      title: t('indicators.agency'),
      cell: ({ agencyCode }) => <span lang="vi">{nameOf(agencyCode ?? 'none')}</span>,
    },
    { id: 'submitted', title: t('indicators.submitted'), cell: (row) => day(row.submittedOn) },
    { id: 'due', title: t('indicators.due'), cell: (row) => day(row.dueOn) },
    { id: 'closed', title: t('indicators.closed'), cell: (row) => day(row.closedOn) },
    {
      id: 'days',
      title: t(`indicators.clock.${clock}`),
      cell: ({ days }) => days[clock] ?? '–',
      isFigure: true,
    },
    {
      id: 'outcome',
      title: t('indicators.outcome'),
      cell: ({ outcome }) => t(`indicators.outcome.${outcome ?? 'open'}`),
    },
  ];
}
