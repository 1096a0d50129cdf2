import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';
import { useProcesses } from '../use-processes';
import { Deployment } from './deployment';
import { useRunning } from './use-running';
import '../admin.css';

/** F3: the deployed processes, and the way in for new versions. */
export function ProcessesScreen() {
  const t = useText();
  const dates = useDates();
  const { query, processes } = useProcesses();
  const running = useRunning();
  return (
    <div className="page admin">
      <h1>{t('frame.nav.processes')}</h1>
      <QueryState
        query={query}
        isEmpty={processes.length === 0}
        empty={<p>{t('admin.processes.none')}</p>}
      >
        <DataTable
          caption={t('frame.nav.processes')}
          rows={processes}
          rowKey={({ processId }) => processId}
          columns={[
            {
              id: 'name',
              title: t('admin.process'),
              cell: ({ processId, name }) => (
                <>
                  <Link to="/quy-trinh/$processId" params={{ processId }} lang="vi">
                    {name ?? processId}
                  </Link>{' '}
                  <span className="admin-note">{processId}</span>
                </>
              ),
            },
            {
              id: 'version',
              title: t('admin.processes.latest'),
              cell: ({ versions }) => versions[0]?.version,
              isFigure: true,
            },
            {
              id: 'at',
              title: t('admin.processes.deployed'),
              cell: ({ versions: [latest] }) => latest && dates.instant(latest.deployedAt),
            },
            {
              id: 'running',
              title: t('admin.processes.running'),
              cell: ({ versions }) => versions.reduce((sum, { key }) => sum + running(key), 0),
              isFigure: true,
            },
          ]}
        />
      </QueryState>
      <Deployment />
    </div>
  );
}
