import { api } from '../api/client';
import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';

type Sighting = components['schemas']['SightingDto'];

/** What is read by a route, where it has a name; others go by their pattern. */
const names = {
  '/api/requests/:key': 'approval.sighting.page',
  '/api/requests/:key/files': 'approval.sighting.files',
  '/api/requests/:key/files/:file/content': 'approval.sighting.content',
  '/api/requests/:key/history': 'approval.sighting.history',
  '/api/requests/:key/map': 'approval.sighting.map',
  '/api/requests/:key/deadline': 'approval.sighting.deadline',
  '/api/requests/:key/documents': 'approval.sighting.letters',
  '/api/requests/:key/answer-versions': 'approval.sighting.drafts',
  '/api/requests/:key/restrictions': 'approval.sighting.restrictions',
  '/api/requests/:key/sightings': 'approval.sighting.sightings',
  '/api/requests/:key/legal-holds': 'approval.sighting.holds',
  '/api/tasks/:key': 'approval.sighting.task',
} as const;

/** Who saw the request while it was restricted, when, and what of it. */
export function Sightings({ requestKey }: { readonly requestKey: string }) {
  const t = useText();
  const dates = useDates();
  const query = api.useQuery('get', '/api/requests/{key}/sightings', {
    params: { path: { key: requestKey } },
  });
  const nameOf = (route: string) => (isNamed(route) ? t(names[route]) : route);
  return (
    <>
      <h3>{t('approval.sightings')}</h3>
      <QueryState query={query}>
        <DataTable<Sighting>
          caption={t('approval.sightings')}
          rows={query.data?.items ?? []}
          rowKey={({ person, route, seenAt }) => `${person.id} ${route} ${seenAt}`}
          columns={[
            {
              id: 'person',
              title: t('approval.sighting.person'),
              cell: ({ person }) => <span lang="vi">{personName(person)}</span>,
            },
            {
              id: 'what',
              title: t('approval.sighting.what'),
              cell: ({ route }) => nameOf(route),
            },
            {
              id: 'at',
              title: t('approval.sighting.at'),
              cell: ({ seenAt }) => dates.instant(seenAt),
            },
          ]}
        />
      </QueryState>
    </>
  );
}

function isNamed(route: string): route is keyof typeof names {
  return Object.hasOwn(names, route);
}
