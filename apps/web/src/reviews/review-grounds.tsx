import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { DutyState } from '../duties/duty-state';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import '../duties/duties.css';

type Detail = components['schemas']['UnitReviewDetailDto'];
type Duty = Detail['duties'][number];

/** What a review rests on: the unit's own reports on its duties in the period, and the documents that it published. */
export function ReviewGrounds({ review }: { readonly review: Detail }) {
  const t = useText();
  const columns = useDutyColumns();
  const { duties, publication, unitCode, fromOn, toOn } = review;
  const search = { publisher: unitCode, from: fromOn, to: toOn, standing: 'true' } as const;
  return (
    <section className="review-part">
      <h2>{t('reviews.grounds')}</h2>
      {publication && (
        <p>
          {t('reviews.published', publication)}{' '}
          <Link to="/cong-bo" search={search}>
            {t('reviews.published.open')}
          </Link>
        </p>
      )}
      {duties.length === 0 ? (
        <p>{t('reviews.no-duties')}</p>
      ) : (
        <DataTable
          caption={t('reviews.duties')}
          columns={columns}
          rows={duties}
          rowKey={({ key }) => key}
        />
      )}
    </section>
  );
}

function useDutyColumns(): Column<Duty>[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return [
    {
      id: 'duty',
      title: t('reviews.duty'),
      cell: ({ key, dutyId, name }) => (
        <Link to="/nhiem-vu/ky/$key" params={{ key }}>
          {dutyId} · {say(name)}
        </Link>
      ),
    },
    { id: 'due', title: t('reviews.duty.due'), cell: ({ dueOn }) => dates.date(dueOn) },
    { id: 'state', title: t('reviews.state'), cell: (duty) => <DutyState {...duty} /> },
  ];
}
