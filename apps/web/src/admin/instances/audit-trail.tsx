import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';

type Entry = components['schemas']['AuditEntryDto'];

/** Who did what, and whether the record is still as it was written. */
export function AuditTrail({ instanceKey }: { readonly instanceKey: string }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const query = api.useQuery('get', '/api/process-instances/{key}/audit-trail', {
    params: { path: { key: instanceKey } },
  });
  const trail = query.data;
  return (
    <section>
      <h2>{t('admin.audit')}</h2>
      <QueryState query={query}>
        {trail && (
          <>
            <p role={trail.intact ? undefined : 'alert'}>
              {trail.intact
                ? t('admin.audit.intact', { count: trail.entries.length })
                : t('admin.audit.broken', { seq: trail.brokenAt })}
            </p>
            <DataTable
              caption={t('admin.audit')}
              rows={trail.entries}
              rowKey={({ seq }) => String(seq)}
              columns={[
                { id: 'at', title: t('admin.audit.at'), cell: ({ at }) => dates.instant(at) },
                {
                  id: 'who',
                  title: t('admin.audit.who'),
                  cell: ({ person }) => personName(person) ?? t('admin.audit.system'),
                },
                {
                  id: 'what',
                  title: t('admin.audit.what'),
                  cell: ({ title, reason, proposer }) => (
                    <>
                      {say(title)}
                      {proposer && (
                        <p className="admin-note">
                          {t('admin.audit.proposed-by', { name: proposer.name })}
                        </p>
                      )}
                      {reason !== null && (
                        <p className="admin-note" lang="vi">
                          {reason}
                        </p>
                      )}
                    </>
                  ),
                },
                {
                  id: 'steps',
                  title: t('admin.audit.steps'),
                  cell: ({ events }) => <Events events={events} />,
                },
              ]}
            />
          </>
        )}
      </QueryState>
    </section>
  );
}

/** What the service did by itself has nobody's name. */
function personName({ id, name }: Entry['person']): string | null {
  return id === 'system' ? null : name;
}

/** Steps that have names; the gateways between them do not, and are drawn. */
function Events({ events }: Pick<Entry, 'events'>) {
  const t = useText();
  const named = events.filter(({ elementName }) => elementName !== null);
  if (named.length === 0) return '–';
  return (
    <ul role="list">
      {named.map(({ intent, elementId, elementName }, index) => (
        <li key={`${elementId} ${intent} ${String(index)}`}>
          <span lang="vi">{elementName}</span>{' '}
          <span className="admin-note">{t(`admin.audit.${intent}`)}</span>
        </li>
      ))}
    </ul>
  );
}
