import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';
import { DecisionTable } from './decision-table';
import '../admin.css';

const route = getRouteApi('/signed-in/luat-quyet-dinh');

/** F4: the decisions in all their versions; one opened shows its table, and what it gives for a row of inputs. */
export function DecisionsScreen() {
  const t = useText();
  const dates = useDates();
  const { key: opened } = route.useSearch();
  const query = api.useQuery('get', '/api/decisions');
  const decisions = query.data ?? [];
  const chosen = decisions.find(({ key }) => key === opened);
  return (
    <div className="page admin">
      <h1>{t('frame.nav.decisions')}</h1>
      <QueryState
        query={query}
        isEmpty={decisions.length === 0}
        empty={<p>{t('admin.decisions.none')}</p>}
      >
        <DataTable
          caption={t('frame.nav.decisions')}
          rows={decisions}
          rowKey={({ key }) => key}
          columns={[
            {
              id: 'name',
              title: t('admin.decisions.name'),
              cell: ({ key, name, decisionId }) => (
                <Link to="/luat-quyet-dinh" search={{ key }} lang="vi">
                  {name ?? decisionId}
                </Link>
              ),
            },
            {
              id: 'version',
              title: t('admin.version.title'),
              cell: ({ version }) => version,
              isFigure: true,
            },
            {
              id: 'at',
              title: t('admin.decisions.since'),
              cell: ({ deployedAt }) => dates.instant(deployedAt),
            },
            {
              id: 'current',
              title: t('admin.decisions.current'),
              cell: ({ isLatest }) => t(isLatest ? 'parts.yes' : 'parts.no'),
            },
          ]}
        />
      </QueryState>
      {chosen && <DecisionTable key={chosen.key} decision={chosen} />}
    </div>
  );
}
