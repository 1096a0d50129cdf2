import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import { personName } from '../../api/person-name';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import type { Column } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { pageByPage, ROWS } from '../../parts/paged-table/page-by-page';
import { PagedTable } from '../../parts/paged-table/paged-table';
import { instanceName } from '../instance-name';
import { useProcesses, useProcessName } from '../use-processes';
import { AuditFilters } from './audit-filters';
import '../admin.css';

type AuditedStep = components['schemas']['AuditedStepDto'];

const route = getRouteApi('/signed-in/nhat-ky');

/** F8: who did what to which instance. Nothing here can be changed. */
export function AuditScreen() {
  const t = useText();
  const dates = useDates();
  const filter = route.useSearch();
  const columns = useAuditColumns();
  const query = api.useInfiniteQuery(
    'get',
    '/api/audit-entries',
    { params: { query: { ...filter, limit: ROWS } } },
    pageByPage,
  );
  const page = query.data?.pages[0];
  const { isPending } = useProcesses().query;
  return (
    <div className="page admin">
      <h1>{t('frame.nav.audit')}</h1>
      <p>{t('admin.audit.read-only')}</p>
      <AuditFilters filter={filter} />
      {page && (
        <p role="status">
          {t('admin.audit.span', { from: dates.date(page.from), to: dates.date(page.to) })}
        </p>
      )}
      <PagedTable
        query={query}
        caption={t('frame.nav.audit')}
        columns={columns}
        empty={<p>{t('admin.audit.none')}</p>}
        isWaiting={isPending}
      />
    </div>
  );
}

function useAuditColumns(): Column<AuditedStep>[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const processName = useProcessName();
  return [
    { id: 'at', title: t('admin.audit.at'), cell: ({ at }) => dates.instant(at) },
    { id: 'what', title: t('admin.audit.what'), cell: ({ title }) => say(title) },
    {
      id: 'who',
      title: t('admin.audit.who'),
      cell: ({ person }) => personName(person) ?? t('admin.audit.system'),
    },
    {
      id: 'process',
      title: t('admin.process'),
      cell: ({ processId }) => <span lang="vi">{processName(processId)}</span>,
    },
    {
      id: 'instance',
      title: t('admin.instance'),
      cell: ({ processInstanceKey, seq, ...names }) => (
        <Link to="/tien-trinh/$key" params={{ key: processInstanceKey }}>
          {t('admin.audit.place', { instance: instanceName(processInstanceKey, names), seq })}
        </Link>
      ),
    },
  ];
}
