import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { Facts } from '../parts/facts/facts';
import { Icon } from '../parts/icon/icon';
import { QueryState } from '../parts/states/query-state';
import { ReceiverActions } from './receiver-actions';
import { ReceiverDeliveries, type DeliveryState } from './receiver-deliveries';
import { useAgencyNames, useReceivers } from './use-receivers';
import '../parts/back-link/back-link.css';

interface Props {
  readonly receiverKey: string;
  readonly state: DeliveryState | undefined;
}

/** One system: what it is told of, how it does, and what was sent to it. */
export function ReceiverPage({ receiverKey, state }: Props) {
  const t = useText();
  const query = useReceivers();
  const { isPending } = useAgencyNames();
  const receiver = query.data?.items.find(({ key }) => key === receiverKey);
  return (
    <div className="page admin">
      <Link to="/he-thong-nhan-tin" search={{}} className="back-link">
        <Icon name="back" /> {t('receivers.title')}
      </Link>
      <QueryState
        query={query}
        isWaiting={isPending}
        isEmpty={!receiver}
        empty={<p>{t('receivers.gone')}</p>}
        isWholePage
      >
        {receiver && <Detail receiver={receiver} state={state} />}
      </QueryState>
    </div>
  );
}

function Detail({
  receiver,
  state: chosen,
}: {
  readonly receiver: components['schemas']['WebhookDto'];
  readonly state: DeliveryState | undefined;
}) {
  const t = useText();
  const dates = useDates();
  const { nameOf } = useAgencyNames();
  const { key, name, address, agencyCode, eventTypes, state, suspendedFor } = receiver;
  const when = (instant: string | null) => instant && dates.instant(instant);
  return (
    <>
      <h1 lang="vi">{name}</h1>
      {suspendedFor && (
        <p className="admin-alert" role="status">
          {t(`receivers.suspended.${suspendedFor}`)}
        </p>
      )}
      <Facts
        facts={[
          { name: t('receivers.address'), value: address },
          {
            name: t('receivers.agency'),
            value: agencyCode === null ? t('receivers.agency.all') : nameOf(agencyCode),
          },
          {
            name: t('receivers.types'),
            value: eventTypes?.map((type) => t(`receivers.type.${type}`)).join('; ') ?? (
              <>{t('receivers.types.all')}</>
            ),
          },
          { name: t('receivers.state'), value: t(`receivers.state.${state}`) },
          { name: t('receivers.failing-since'), value: when(receiver.failingSince) },
          { name: t('receivers.secret.until'), value: when(receiver.previousSecretUntil) },
          { name: t('receivers.last'), value: when(receiver.lastDeliveredAt) },
        ]}
      />
      <ReceiverActions receiver={receiver} />
      <ReceiverDeliveries receiverKey={key} state={chosen} dead={receiver.dead} />
    </>
  );
}
