import { api } from '../api/client';
import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';
import { QueryState } from '../parts/states/query-state';
import { HoldForm } from './hold-form';

type Hold = components['schemas']['LegalHoldDto'];

/** Whether the law wants the request kept as it is, since when and why; and how that is said and taken back. */
export function LegalHolds({ requestKey }: { readonly requestKey: string }) {
  const t = useText();
  const columns = useHoldColumns();
  const query = api.useQuery('get', '/api/requests/{key}/legal-holds', {
    params: { path: { key: requestKey } },
  });
  const { isHeld = false, items = [] } = query.data ?? {};
  return (
    <section aria-labelledby="luu-giu">
      <h2 id="luu-giu">{t('supervision.hold')}</h2>
      <QueryState query={query}>
        {items.length === 0 ? (
          <p>{t('supervision.hold.none')}</p>
        ) : (
          <DataTable
            caption={t('supervision.hold')}
            rows={items}
            rowKey={({ key }) => key}
            columns={columns}
          />
        )}
        <div>
          <DialogButton label={t(isHeld ? 'supervision.hold.lift' : 'supervision.hold.place')}>
            {(close) => <HoldForm requestKey={requestKey} isHeld={isHeld} done={close} />}
          </DialogButton>
        </div>
      </QueryState>
    </section>
  );
}

function useHoldColumns(): readonly Column<Hold>[] {
  const t = useText();
  const dates = useDates();
  return [
    {
      id: 'placed',
      title: t('supervision.hold.from'),
      cell: ({ placedAt, placedBy }) => (
        <>
          {dates.instant(placedAt)} – <span lang="vi">{personName(placedBy)}</span>
        </>
      ),
    },
    {
      id: 'reason',
      title: t('supervision.hold.reason'),
      cell: ({ reason }) => <span lang="vi">{reason}</span>,
    },
    { id: 'lifted', title: t('supervision.hold.until'), cell: (hold) => <Lifting hold={hold} /> },
  ];
}

function Lifting({ hold: { liftedAt, liftedBy, liftReason } }: { readonly hold: Hold }) {
  const t = useText();
  const dates = useDates();
  if (liftedAt === null) return <>{t('supervision.hold.now')}</>;
  return (
    <>
      {dates.instant(liftedAt)} – <span lang="vi">{personName(liftedBy)}</span>
      <br />
      <span lang="vi">{liftReason}</span>
    </>
  );
}
