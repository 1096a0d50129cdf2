import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { api } from '../api/client';
import { useAgenciesPending } from '../api/use-agencies';
import { useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { Loading } from '../parts/states/loading';
import { QueryState } from '../parts/states/query-state';
import { useRequestColumns } from '../search/use-request-columns';
import { DueChart } from './due-chart';
import { countIn, type DueCounts } from './due-counts';
import { dueCountsQuery } from './due-counts-query';
import './supervision.css';

const SHOWN = 25;

/** What stands below the figures comes after them. */
const NewBreaches = lazy(() => import('./new-breaches'));
const BreachForecast = lazy(() => import('./breach-forecast'));
const StuckSteps = lazy(() => import('./stuck-steps'));

/** E1: how many requests are open against their deadlines today, and those that press. */
export function TodayScreen() {
  const t = useText();
  const dates = useDates();
  const query = useQuery(dueCountsQuery);
  const counts = query.data;
  return (
    <div className="page supervision">
      <h1>{t('frame.nav.today')}</h1>
      <QueryState query={query}>
        {counts && (
          <>
            <p className="supervision-sentence">
              {t('supervision.today.sentence', {
                date: dates.date(counts.countedOn),
                overdue: countIn(counts, 'overdue'),
                today: countIn(counts, 'due-today'),
                open: counts.open,
              })}
            </p>
            <Suspense fallback={<Loading />}>
              <NewBreaches today={counts.countedOn} />
            </Suspense>
            <DueChart counts={counts} />
            <Pressing counts={counts} />
            <Suspense fallback={<Loading />}>
              <BreachForecast />
            </Suspense>
            <Suspense fallback={<Loading />}>
              <StuckSteps />
            </Suspense>
            <p>
              <a href="/chi-so">{t('supervision.published')}</a>
            </p>
          </>
        )}
      </QueryState>
    </div>
  );
}

/** The overdue ones and those due today: all that are due until the end of today's bar. */
function Pressing({ counts }: { readonly counts: DueCounts }) {
  const t = useText();
  const columns = useRequestColumns();
  const dueTo = counts.bars.find(({ state }) => state === 'due-today')?.dueTo ?? counts.countedOn;
  const query = api.useQuery('get', '/api/requests', {
    params: { query: { dueTo, limit: SHOWN } },
  });
  const isWaiting = useAgenciesPending();
  const count = countIn(counts, 'overdue', 'due-today');
  const rows = query.data?.items ?? [];
  const hasMore = Boolean(query.data?.next);
  return (
    <section aria-labelledby="can-xu-ly">
      <h2 id="can-xu-ly">{t('supervision.today.list')}</h2>
      <QueryState
        query={query}
        isEmpty={rows.length === 0}
        empty={<p>{t('supervision.today.calm')}</p>}
        isWaiting={isWaiting}
      >
        <DataTable
          caption={t('supervision.today.list')}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
        />
        {hasMore && (
          <p>
            <Link to="/tim-yeu-cau" search={{ dueTo }}>
              {t('supervision.today.all', { count })}
            </Link>
          </p>
        )}
      </QueryState>
    </section>
  );
}
