import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { PeriodChoice } from '../duties/period-choice';
import { useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { ReviewState } from './review-state';
import './reviews.css';

type Review = components['schemas']['UnitReviewDto'];

/** The reviews of one period that one may read, each with its findings. */
export function UnitReviews({ period }: { readonly period: string | undefined }) {
  const t = useText();
  const navigate = useNavigate();
  const columns = useReviewColumns();
  const query = api.useQuery('get', '/api/unit-reviews', { params: { query: { period } } });
  const { periods = [], period: shown = null, items = [] } = query.data ?? {};
  const choose = (id: string) =>
    void navigate({ to: '/nhiem-vu', search: { shows: 'reviews', period: id }, replace: true });
  return (
    <>
      {shown !== null && (
        <PeriodChoice
          name={t('reviews.choose')}
          label={t('reviews.period')}
          periods={periods}
          shown={shown}
          choose={choose}
        />
      )}
      <QueryState query={query} isEmpty={items.length === 0} empty={t('reviews.none')}>
        <p>{t('reviews.count', countsOf(items))}</p>
        <DataTable
          caption={t('duties.view.reviews')}
          columns={columns}
          rows={items}
          rowKey={({ key }) => key}
        />
      </QueryState>
    </>
  );
}

function useReviewColumns(): Column<Review>[] {
  const t = useText();
  const dates = useDates();
  return [
    {
      id: 'unit',
      title: t('reviews.unit'),
      cell: ({ key, unitName }) => (
        <Link to="/nhiem-vu/kiem-tra/$key" params={{ key }} lang="vi">
          {unitName}
        </Link>
      ),
    },
    { id: 'due', title: t('reviews.due'), cell: ({ dueOn }) => dates.date(dueOn) },
    { id: 'state', title: t('reviews.state'), cell: (review) => <ReviewState {...review} /> },
    { id: 'findings', title: t('reviews.findings'), isFigure: true, cell: (each) => each.findings },
    {
      id: 'open',
      title: t('reviews.findings.open'),
      isFigure: true,
      cell: ({ openFindings }) => openFindings,
    },
    {
      id: 'late',
      title: t('reviews.findings.late'),
      isFigure: true,
      cell: ({ lateFindings }) => lateFindings,
    },
  ];
}

function countsOf(items: readonly Review[]) {
  const of = (state: Review['state']) => items.filter((each) => each.state === state).length;
  return {
    all: items.length,
    open: of('open') + of('returned'),
    concluded: of('concluded'),
    remedying: of('remedying'),
    closed: of('closed'),
  };
}
