import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { pageByPage, ROWS } from '../parts/paged-table/page-by-page';
import { PagedTable } from '../parts/paged-table/paged-table';
import { useAgencyLabel } from './use-agency-label';
import './indicators.css';

type Opinion = components['schemas']['AskedOpinionDto'];

const route = getRouteApi('/signed-in/tinh-hinh-co-quan/xin-y-kien');

/** The opinions behind a bar: who owed them, to which request. */
export function OpinionsScreen() {
  const t = useText();
  const dates = useDates();
  const nameOf = useAgencyLabel();
  const { unit, state, from, to } = route.useSearch();
  const columns = useColumns();
  const query = api.useInfiniteQuery(
    'get',
    '/api/indicators/opinions',
    {
      params: { query: { from, to, limit: ROWS, ...(unit && { unit }), ...(state && { state }) } },
    },
    pageByPage,
  );
  const title = t(state ? `indicators.opinions.list.${state}` : 'indicators.opinions.list');
  const [first] = query.data?.pages ?? [];
  return (
    <div className="page indicators">
      <p>
        <Link to="/tinh-hinh-co-quan">{t('indicators.back.agencies')}</Link>
      </p>
      <h1>{title}</h1>
      <p>
        {t('indicators.scope.period', { from: dates.date(from), to: dates.date(to) })}
        {unit && ` · ${nameOf(unit)}`}
      </p>
      {first && (
        <p className="indicators-count">{t('indicators.opinions.count', { count: first.count })}</p>
      )}
      <PagedTable
        query={query}
        caption={title}
        columns={columns}
        empty={<p>{t('indicators.opinions.none')}</p>}
      />
    </div>
  );
}

function useColumns(): Column<Opinion>[] {
  const t = useText();
  const dates = useDates();
  const nameOf = useAgencyLabel();
  return [
    {
      id: 'title',
      title: t('indicators.case'),
      cell: ({ requestKey, title, code }) => (
        <>
          <Link to="/yeu-cau/$key" params={{ key: requestKey }} lang="vi">
            {title}
          </Link>
          <br />
          {code}
        </>
      ),
    },
    {
      id: 'unit',
      title: t('indicators.opinions.unit'),
      cell: ({ unitCode }) => <span lang="vi">{nameOf(unitCode)}</span>,
    },
    { id: 'asked', title: t('indicators.opinions.asked'), cell: (row) => dates.date(row.askedOn) },
    { id: 'due', title: t('indicators.opinions.due'), cell: (row) => dates.date(row.dueOn) },
    {
      id: 'answered',
      title: t('indicators.opinions.answered'),
      cell: ({ answeredOn }) => (answeredOn === null ? '–' : dates.date(answeredOn)),
    },
  ];
}
