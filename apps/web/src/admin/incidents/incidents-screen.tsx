import { getRouteApi, Link } from '@tanstack/react-router';
import { useServerText, useText } from '../../i18n/use-text';
import { DataTable, type Column } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';
import type { components } from '../../api/schema';
import { ProcessVersion } from '../process-version';
import { GroupIncidents } from './group-incidents';
import { useIncidentGroups } from './use-incident-groups';
import '../admin.css';

type Group = components['schemas']['IncidentGroupDto'];

const route = getRouteApi('/signed-in/su-co');

/** F1: what has stopped, by error and version of the process; one group opened shows its incidents. */
export function IncidentsScreen() {
  const t = useText();
  const query = useIncidentGroups();
  const columns = useGroupColumns();
  const { code, definitionKey } = route.useSearch();
  const groups = query.data?.groups ?? [];
  const chosen = groups.find(
    (group) => group.code === code && group.definitionKey === definitionKey,
  );
  return (
    <div className="page admin">
      <h1>{t('frame.nav.incidents')}</h1>
      <QueryState
        query={query}
        isEmpty={groups.length === 0}
        empty={<p>{t('admin.incidents.none')}</p>}
      >
        <p className="admin-sentence">
          {t('admin.incidents.sentence', { count: query.data?.total, groups: groups.length })}
        </p>
        <DataTable
          caption={t('admin.incidents.groups')}
          columns={columns}
          rows={groups}
          rowKey={(group) => `${group.code} ${group.definitionKey}`}
        />
        {chosen && <GroupIncidents group={chosen} />}
      </QueryState>
    </div>
  );
}

function useGroupColumns(): Column<Group>[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return [
    {
      id: 'error',
      title: t('admin.incidents.error'),
      cell: ({ title, code, definitionKey }) => (
        <Link to="/su-co" search={{ code, definitionKey }} resetScroll={false}>
          {say(title)}
        </Link>
      ),
    },
    {
      id: 'process',
      title: t('admin.process'),
      cell: ({ processName, processId, version }) => (
        <ProcessVersion name={processName ?? processId} version={version} />
      ),
    },
    {
      id: 'count',
      title: t('admin.incidents.count'),
      cell: ({ count }) => count,
      isFigure: true,
    },
    {
      id: 'first',
      title: t('admin.incidents.first'),
      cell: ({ firstAt }) => dates.instant(firstAt),
    },
    { id: 'last', title: t('admin.incidents.last'), cell: ({ lastAt }) => dates.instant(lastAt) },
  ];
}
