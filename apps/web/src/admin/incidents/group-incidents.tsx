import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import type { Column } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { pageByPage, ROWS } from '../../parts/paged-table/page-by-page';
import { PagedTable } from '../../parts/paged-table/paged-table';
import { InstanceLink } from '../instance-link';

type Incident = components['schemas']['OpenIncidentDto'];

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
    { params: { query: { code, definitionKey, limit: ROWS } } },
    pageByPage,
  );
  return (
    <section>
      <h2>{say(title)}</h2>
      <PagedTable query={query} caption={say(title)} columns={columns} />
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
      cell: ({ processInstanceKey, businessKey, caseCode }) => (
        <InstanceLink instanceKey={processInstanceKey} {...{ businessKey, caseCode }} />
      ),
    },
    { id: 'at', title: t('admin.incidents.at'), cell: ({ raisedAt }) => dates.instant(raisedAt) },
  ];
}
