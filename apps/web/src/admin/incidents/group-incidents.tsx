import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { DataTable, type Column } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';

type Incident = components['schemas']['OpenIncidentDto'];

const PAGE = 25;

/** The incidents of one group, the newest first. */
export function GroupIncidents({
  group: { code, definitionKey, title },
}: {
  readonly group: components['schemas']['IncidentGroupDto'];
}) {
  const say = useServerText();
  const columns = useIncidentColumns();
  const query = api.useInfiniteQuery(
    'get',
    '/api/incidents',
    { params: { query: { code, definitionKey, limit: PAGE } } },
    { pageParamName: 'after', initialPageParam: null, getNextPageParam: ({ next }) => next },
  );
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section>
      <h2>{say(title)}</h2>
      <QueryState query={query}>
        <DataTable
          caption={say(title)}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
          more={
            query.hasNextPage
              ? { fetch: () => void query.fetchNextPage(), isFetching: query.isFetchingNextPage }
              : undefined
          }
        />
      </QueryState>
    </section>
  );
}

function useIncidentColumns(): Column<Incident>[] {
  const t = useText();
  const dates = useDates();
  return [
    {
      id: 'step',
      title: t('admin.step'),
      cell: ({ key, elementName, elementId }) => (
        <Link to="/su-co/$key" params={{ key }} lang="vi">
          {elementName ?? elementId}
        </Link>
      ),
    },
    {
      id: 'message',
      title: t('admin.incidents.message'),
      cell: ({ message }) => <code className="admin-code">{message}</code>,
    },
    {
      id: 'instance',
      title: t('admin.instance'),
      cell: ({ processInstanceKey, businessKey }) => (
        <Link to="/tien-trinh/$key" params={{ key: processInstanceKey }}>
          {businessKey ?? processInstanceKey}
        </Link>
      ),
    },
    { id: 'at', title: t('admin.incidents.at'), cell: ({ raisedAt }) => dates.instant(raisedAt) },
  ];
}
