import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { oneOf } from '../frame/search-words';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { SelectField } from '../parts/field/select-field';
import { Filters } from '../parts/filters/filters';
import { pageByPage, ROWS } from '../parts/paged-table/page-by-page';
import { ProblemNote } from '../parts/states/problem-note';
import { QueryState } from '../parts/states/query-state';
import { useReceiverAct } from './use-receiver-act';

export const deliveryStates = ['waiting', 'delivered', 'dead'] as const;

export type DeliveryState = (typeof deliveryStates)[number];

type Delivery = components['schemas']['WebhookDeliveryDto'];

interface Props {
  readonly receiverKey: string;
  readonly state: DeliveryState | undefined;
  /** How many events were given up. */
  readonly dead: number;
}

/** What was sent, waits or was given up, each with its attempts. */
export function ReceiverDeliveries({ receiverKey: key, state, dead }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const columns = useDeliveryColumns(key);
  const query = api.useInfiniteQuery(
    'get',
    '/api/webhooks/{key}/deliveries',
    { params: { path: { key }, query: { ...(state && { state }), limit: ROWS } } },
    pageByPage,
  );
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const more = { fetch: () => void query.fetchNextPage(), isFetching: query.isFetchingNextPage };
  return (
    <section aria-labelledby="su-kien-da-gui">
      <h2 id="su-kien-da-gui">{t('receivers.deliveries')}</h2>
      <Filters label={t('receivers.deliveries')}>
        <SelectField
          label={t('receivers.delivery.state')}
          none={t('receivers.delivery.all')}
          options={deliveryStates.map((each) => ({
            value: each,
            label: t(`receivers.delivery.${each}`),
          }))}
          value={state ?? ''}
          change={(chosen) => {
            const wanted = oneOf(deliveryStates, chosen);
            const search = { receiver: key, ...(wanted && { state: wanted }) };
            void navigate({ to: '/he-thong-nhan-tin', search });
          }}
        />
      </Filters>
      {dead > 0 && <SendDeadAgain receiverKey={key} dead={dead} />}
      <QueryState
        query={query}
        isEmpty={rows.length === 0}
        empty={<p>{t('receivers.delivery.none')}</p>}
      >
        <DataTable
          caption={t('receivers.deliveries')}
          rows={rows}
          rowKey={({ eventId }) => eventId}
          columns={columns}
          more={query.hasNextPage ? more : undefined}
        />
      </QueryState>
    </section>
  );
}

function useDeliveryColumns(receiverKey: string): Column<Delivery>[] {
  const t = useText();
  const dates = useDates();
  return [
    { id: 'type', title: t('receivers.event'), cell: ({ type }) => t(`receivers.type.${type}`) },
    { id: 'subject', title: t('receivers.subject'), cell: ({ subject }) => subject },
    { id: 'at', title: t('receivers.at'), cell: ({ occurredAt }) => dates.instant(occurredAt) },
    {
      id: 'state',
      title: t('receivers.delivery.state'),
      cell: ({ state, nextAttemptAt }) =>
        nextAttemptAt === null
          ? t(`receivers.delivery.${state}`)
          : t('receivers.delivery.next', { at: dates.instant(nextAttemptAt) }),
    },
    {
      id: 'attempts',
      title: t('receivers.attempts'),
      cell: ({ attempts }) => <Attempts attempts={attempts} />,
    },
    {
      id: 'again',
      title: t('receivers.again'),
      cell: (delivery) => <SendAgain receiverKey={receiverKey} delivery={delivery} />,
    },
  ];
}

function Attempts({ attempts }: Pick<Delivery, 'attempts'>) {
  const t = useText();
  const dates = useDates();
  if (attempts.length === 0) return '–';
  return (
    <ol>
      {attempts.map(({ at, status, failure }) => (
        <li key={at}>
          {dates.instant(at)} –{' '}
          {t(failure === null ? 'receivers.arrived' : `receivers.failure.${failure}`, {
            status: status ?? 0,
          })}
        </li>
      ))}
    </ol>
  );
}

function SendAgain({
  receiverKey: key,
  delivery: { eventId: event, state },
}: {
  readonly receiverKey: string;
  readonly delivery: Delivery;
}) {
  const t = useText();
  const route = '/api/webhooks/{key}/deliveries/{event}/resending';
  const { mutateAsync } = api.useMutation('post', route);
  const act = useReceiverAct(async () => mutateAsync({ params: { path: { key, event } } }));
  if (state === 'waiting') return '–';
  return (
    <>
      {act.problem && <ProblemNote problem={act.problem} />}
      <Button isWorking={act.isWorking} onClick={() => act.run(undefined)}>
        {t('receivers.again')}
      </Button>
    </>
  );
}

function SendDeadAgain({
  receiverKey: key,
  dead,
}: {
  readonly receiverKey: string;
  readonly dead: number;
}) {
  const t = useText();
  const { mutateAsync } = api.useMutation('post', '/api/webhooks/{key}/dead-letters/resending');
  const act = useReceiverAct(async () => mutateAsync({ params: { path: { key } } }));
  return (
    <div className="admin-actions">
      {act.problem && <ProblemNote problem={act.problem} />}
      <Button isWorking={act.isWorking} onClick={() => act.run(undefined)}>
        {t('receivers.again.all', { count: dead })}
      </Button>
    </div>
  );
}
