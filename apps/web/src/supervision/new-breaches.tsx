import { useEffect } from 'react';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useAgenciesPending } from '../api/use-agencies';
import { useDraft } from '../api/draft/use-draft';
import { useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { Loading } from '../parts/states/loading';
import { QueryState } from '../parts/states/query-state';
import { useLateColumns } from './use-late-columns';

const SHOWN = 25;

interface Props {
  /** The day of the figures beside. */
  readonly today: string;
}

/** What became late after the day on which the person looked last; when that was, the service keeps with his drafts. */
export default function NewBreaches({ today }: Props) {
  const t = useText();
  const { state, keeper } = useDraft('seen-today');
  const isKnown = state.initial !== undefined;
  const seenOn = state.initial?.seenOn;
  useEffect(() => {
    if (isKnown && seenOn !== today) keeper.keep({ seenOn: today });
  }, [isKnown, seenOn, today, keeper]);
  if (!isKnown) return <Loading />;
  return (
    <section aria-labelledby="vi-pham-moi">
      <h2 id="vi-pham-moi">{t('supervision.new')}</h2>
      {typeof seenOn === 'string' ? (
        <BreachedSince day={seenOn} />
      ) : (
        <p>{t('supervision.new.first')}</p>
      )}
    </section>
  );
}

function BreachedSince({ day }: { readonly day: string }) {
  const t = useText();
  const dates = useDates();
  const isWaiting = useAgenciesPending();
  const columns = useLateColumns('open').filter(({ id }) => id !== 'urgings');
  const query = api.useQuery('get', '/api/requests/late', {
    params: { query: { breachedAfter: day, limit: SHOWN } },
  });
  const rows = query.data?.items ?? [];
  return (
    <QueryState
      query={query}
      isEmpty={rows.length === 0}
      empty={<p>{t('supervision.new.none', { date: dates.date(day) })}</p>}
      isWaiting={isWaiting}
    >
      <p>{t('supervision.new.since', { date: dates.date(day), count: rows.length })}</p>
      <DataTable
        caption={t('supervision.new')}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
      {query.data?.next && <Link to="/vi-pham-han">{t('supervision.new.all')}</Link>}
    </QueryState>
  );
}
