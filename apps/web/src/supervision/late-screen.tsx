import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { api } from '../api/client';
import { useAgenciesPending } from '../api/use-agencies';
import { useText } from '../i18n/use-text';
import { pageByPage, ROWS } from '../parts/paged-table/page-by-page';
import { PagedTable } from '../parts/paged-table/paged-table';
import { Loading } from '../parts/states/loading';
import { Tabs } from '../parts/tabs/tabs';
import { lateViews, type LateState, type LateView } from './late-search';
import { useLateColumns } from './use-late-columns';
import './supervision.css';

const route = getRouteApi('/signed-in/vi-pham-han');

const Signs = lazy(() => import('./signs'));

/** E2: what was not answered in time: still open, with who has it now, or closed late; and signs to look into. */
export function LateScreen() {
  const t = useText();
  const { state: view = 'open' } = route.useSearch();
  const links = useViewLinks(view);
  return (
    <div className="page supervision">
      <h1>{t('frame.nav.late')}</h1>
      <Tabs label={t('supervision.late.states')} links={links}>
        {view === 'signs' ? (
          <Suspense fallback={<Loading />}>
            <Signs />
          </Suspense>
        ) : (
          <LateRequests state={view} />
        )}
      </Tabs>
    </div>
  );
}

function LateRequests({ state }: { readonly state: LateState }) {
  const t = useText();
  const columns = useLateColumns(state);
  const query = useLateRequests(state);
  const isWaiting = useAgenciesPending();
  return (
    <PagedTable
      query={query}
      caption={t(`supervision.late.${state}`)}
      columns={columns}
      empty={<p>{t(`supervision.late.empty.${state}`)}</p>}
      isWaiting={isWaiting}
    />
  );
}

function useViewLinks(open: LateView) {
  const t = useText();
  return lateViews.map((view) => (
    <Link
      key={view}
      to="/vi-pham-han"
      search={{ state: view }}
      aria-current={view === open || undefined}
    >
      {t(`supervision.late.${view}`)}
    </Link>
  ));
}

function useLateRequests(state: LateState) {
  return api.useInfiniteQuery(
    'get',
    '/api/requests/late',
    { params: { query: { state, limit: ROWS } } },
    pageByPage,
  );
}
