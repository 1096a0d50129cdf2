import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import type { Process } from '../use-processes';
import { useRunning } from './use-running';

/** The versions of a process, with how many instances each still has. */
export function VersionTable({ process: { processId, versions } }: { readonly process: Process }) {
  const t = useText();
  const dates = useDates();
  const running = useRunning();
  return (
    <section>
      <h2>{t('admin.processes.versions')}</h2>
      <DataTable
        caption={t('admin.processes.versions')}
        rows={versions}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'version',
            title: t('admin.version.title'),
            cell: ({ key, version, versionTag }) => (
              <Link
                to="/quy-trinh/$processId"
                params={{ processId }}
                search={{ version: key }}
                resetScroll={false}
              >
                {t('admin.version', { version })}
                {versionTag !== null && ` (${versionTag})`}
              </Link>
            ),
          },
          {
            id: 'at',
            title: t('admin.processes.deployed'),
            cell: ({ deployedAt }) => dates.instant(deployedAt),
          },
          {
            id: 'running',
            title: t('admin.processes.running'),
            cell: ({ key, version }) => (
              <Link to="/tien-trinh" search={{ processId, version: String(version) }}>
                {running(key)}
              </Link>
            ),
            isFigure: true,
          },
        ]}
      />
    </section>
  );
}
