import { getRouteApi, Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { oneOf } from '../frame/search-words';
import { useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';
import { QueryState } from '../parts/states/query-state';
import { NewReceiver } from './new-receiver';
import { deliveryStates } from './receiver-deliveries';
import { ReceiverPage } from './receiver-page';
import { useAgencyNames, useReceivers } from './use-receivers';
import '../admin/admin.css';

type Receiver = components['schemas']['WebhookDto'];

const route = getRouteApi('/signed-in/he-thong-nhan-tin');

/** Which systems outside are told of what happens; or one of them, with what was sent to it. */
export function ReceiversScreen() {
  const { receiver, state } = route.useSearch();
  return receiver === undefined ? (
    <ReceiverList />
  ) : (
    <ReceiverPage receiverKey={receiver} state={oneOf(deliveryStates, state)} />
  );
}

function ReceiverList() {
  const t = useText();
  const columns = useReceiverColumns();
  const query = useReceivers();
  const { isPending } = useAgencyNames();
  const list = query.data;
  return (
    <div className="page admin">
      <h1>{t('receivers.title')}</h1>
      <p>{t('receivers.lead')}</p>
      <QueryState query={query} isWaiting={isPending}>
        {list && (
          <>
            <div className="admin-actions">
              <DialogButton label={t('receivers.new')} look="primary">
                {() => <NewReceiver list={list} />}
              </DialogButton>
            </div>
            {list.items.length === 0 ? (
              <p>{t('receivers.none')}</p>
            ) : (
              <DataTable
                caption={t('receivers.title')}
                rows={list.items}
                rowKey={({ key }) => key}
                columns={columns}
              />
            )}
          </>
        )}
      </QueryState>
    </div>
  );
}

function useReceiverColumns(): Column<Receiver>[] {
  const t = useText();
  const dates = useDates();
  const { nameOf } = useAgencyNames();
  return [
    {
      id: 'name',
      title: t('receivers.name'),
      cell: ({ key, name }) => (
        <Link to="/he-thong-nhan-tin" search={{ receiver: key }} lang="vi">
          {name}
        </Link>
      ),
    },
    { id: 'address', title: t('receivers.address'), cell: ({ address }) => address },
    {
      id: 'agency',
      title: t('receivers.agency'),
      cell: ({ agencyCode }) =>
        agencyCode === null ? t('receivers.agency.all') : nameOf(agencyCode),
    },
    {
      id: 'state',
      title: t('receivers.state'),
      cell: ({ state }) => t(`receivers.state.${state}`),
    },
    {
      id: 'waiting',
      title: t('receivers.waiting'),
      cell: ({ waiting }) => waiting,
      isFigure: true,
    },
    { id: 'dead', title: t('receivers.dead'), cell: ({ dead }) => dead, isFigure: true },
    {
      id: 'delivered',
      title: t('receivers.last'),
      cell: ({ lastDeliveredAt }) =>
        lastDeliveredAt === null ? '–' : dates.instant(lastDeliveredAt),
    },
  ];
}
