import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { pageByPage, ROWS } from '../parts/paged-table/page-by-page';
import { PagedTable } from '../parts/paged-table/paged-table';
import { Tabs } from '../parts/tabs/tabs';
import { lateStates, type LateState } from './late-search';
import { useLateColumns } from './use-late-columns';
import './supervision.css';

const route = getRouteApi('/signed-in/vi-pham-han');

/** E2: what was not answered in time: still open, with who has it now, or closed late. */
export function LateScreen() {
  const t = useText();
  const { state = 'open' } = route.useSearch();
  const columns = useLateColumns(state);
  const query = useLateRequests(state);
  const links = useLateLinks(state);
  return (
    <div className="page supervision">
      <h1>{t('frame.nav.late')}</h1>
      <Tabs label={t('supervision.late.states')} links={links}>
        <PagedTable
          query={query}
          caption={t(`supervision.late.${state}`)}
          columns={columns}
          empty={<p>{t(`supervision.late.empty.${state}`)}</p>}
        />
      </Tabs>
    </div>
  );
}

function useLateLinks(open: LateState) {
  const t = useText();
  return lateStates.map((state) => (
    <Link
      key={state}
      to="/vi-pham-han"
      search={{ state }}
      aria-current={state === open || undefined}
    >
      {t(`supervision.late.${state}`)}
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
