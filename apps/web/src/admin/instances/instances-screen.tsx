import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import type { Column } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { pageByPage, ROWS } from '../../parts/paged-table/page-by-page';
import { PagedTable } from '../../parts/paged-table/paged-table';
import { InstanceLink } from '../instance-link';
import { ProcessVersion } from '../process-version';
import { useProcesses, useProcessName } from '../use-processes';
import { InstanceFilters } from './instance-filters';
import { InstancesAtStep } from './instances-at-step';
import type { InstancesSearch } from './instances-search';
import '../admin.css';

type Instance = components['schemas']['InstanceSummaryDto'];

const route = getRouteApi('/signed-in/tien-trinh');

/** F2: the instances of all processes, the newest first. */
export function InstancesScreen() {
  const t = useText();
  const filter = route.useSearch();
  const columns = useInstanceColumns();
  const query = useInstances(filter);
  const { isPending } = useProcesses().query;
  return (
    <div className="page admin">
      <h1>{t('frame.nav.instances')}</h1>
      <InstanceFilters filter={filter} />
      <InstancesAtStep filter={filter} />
      <PagedTable
        query={query}
        caption={t('frame.nav.instances')}
        columns={columns}
        empty={<p>{t('admin.instances.none')}</p>}
        isWaiting={isPending}
      />
    </div>
  );
}

function useInstances({ processId, version, status, stopped, elementId }: InstancesSearch) {
  const filter = {
    limit: ROWS,
    ...(processId !== undefined && { processId }),
    ...(version !== undefined && { version: Number(version) }),
    ...(status && { status }),
    ...(stopped && { hasIncident: true }),
    ...(elementId !== undefined && { elementId }),
  };
  return api.useInfiniteQuery(
    'get',
    '/api/process-instances',
    { params: { query: filter } },
    pageByPage,
  );
}

function useInstanceColumns(): Column<Instance>[] {
  const t = useText();
  const dates = useDates();
  const processName = useProcessName();
  return [
    {
      id: 'key',
      title: t('admin.instance'),
      cell: ({ key, businessKey, caseCode }) => (
        <InstanceLink instanceKey={key} {...{ businessKey, caseCode }} />
      ),
    },
    {
      id: 'process',
      title: t('admin.process'),
      cell: ({ processId, version }) => (
        <ProcessVersion name={processName(processId)} version={version} />
      ),
    },
    {
      id: 'status',
      title: t('admin.instances.status'),
      cell: ({ status }) => t(`admin.instances.status.${status}`),
    },
    {
      id: 'incidents',
      title: t('frame.nav.incidents'),
      cell: ({ incidents }) => (incidents === 0 ? '–' : <strong>{incidents}</strong>),
      isFigure: true,
    },
    {
      id: 'started',
      title: t('admin.instances.started'),
      cell: ({ startedAt }) => dates.instant(startedAt),
    },
    {
      id: 'ended',
      title: t('admin.instances.ended'),
      cell: ({ endedAt }) => (endedAt === null ? '–' : dates.instant(endedAt)),
    },
  ];
}
