import { api } from '../api/client';
import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';
import { QueryState } from '../parts/states/query-state';
import { RestrictionForm } from './restriction-form';
import { Sightings } from './sightings';

export { LegalHolds } from '../supervision/legal-holds';
export { WatchButton } from './watch-button';

type Restriction = components['schemas']['RestrictionDto'];

/** That the reader is one of the few who see this request. */
export function RestrictedBadge() {
  const t = useText();
  return <span className="sla-tag sla-overdue">{t('approval.restriction.badge')}</span>;
}

/** Whether the request is for those only who work on it, since when and why; how that is said and taken back, and who saw it. */
export function CaseAccess({ requestKey }: { readonly requestKey: string }) {
  const t = useText();
  const columns = useRestrictionColumns();
  const query = api.useQuery('get', '/api/requests/{key}/restrictions', {
    params: { path: { key: requestKey } },
  });
  const items = query.data?.items ?? [];
  const current = items.find(({ liftedAt }) => liftedAt === null) ?? null;
  return (
    <section aria-labelledby="han-che">
      <h2 id="han-che">{t('approval.restriction')}</h2>
      <QueryState query={query}>
        {items.length === 0 ? (
          <p>{t('approval.restriction.none')}</p>
        ) : (
          <DataTable
            caption={t('approval.restriction')}
            rows={items}
            rowKey={({ key }) => key}
            columns={columns}
          />
        )}
        <div>
          <DialogButton
            label={t(current ? 'approval.restriction.lift' : 'approval.restriction.place')}
          >
            {(close) => (
              <RestrictionForm
                requestKey={requestKey}
                restriction={current?.key ?? null}
                done={close}
              />
            )}
          </DialogButton>
        </div>
      </QueryState>
      {items.length > 0 && <Sightings requestKey={requestKey} />}
    </section>
  );
}

function useRestrictionColumns(): readonly Column<Restriction>[] {
  const t = useText();
  const dates = useDates();
  return [
    {
      id: 'placed',
      title: t('approval.restriction.from'),
      cell: ({ placedAt, placedBy }) => (
        <>
          {dates.instant(placedAt)} – <span lang="vi">{personName(placedBy)}</span>
        </>
      ),
    },
    {
      id: 'reason',
      title: t('approval.restriction.reason'),
      cell: ({ reason }) => <span lang="vi">{reason}</span>,
    },
    {
      id: 'lifted',
      title: t('approval.restriction.until'),
      cell: (restriction) => <Lifting restriction={restriction} />,
    },
  ];
}

function Lifting({
  restriction: { liftedAt, liftedBy, liftReason },
}: {
  readonly restriction: Restriction;
}) {
  const t = useText();
  const dates = useDates();
  if (liftedAt === null) return <>{t('approval.restriction.now')}</>;
  return (
    <>
      {dates.instant(liftedAt)} – <span lang="vi">{personName(liftedBy)}</span>
      <br />
      <span lang="vi">{liftReason}</span>
    </>
  );
}
