import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { SureAct } from '../parts/act/sure-act';
import { useToldAct } from '../parts/act/use-told-act';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';

type Waiting = components['schemas']['WaitingRegistrationDto'];

/** Those who wait until their business agrees. */
export function JoiningList({ items }: { readonly items: readonly Waiting[] }) {
  const t = useText();
  return (
    <DataTable
      caption={t('account.joining')}
      columns={useColumns()}
      rows={items}
      rowKey={({ key }) => key}
    />
  );
}

function useColumns(): readonly Column<Waiting>[] {
  const t = useText();
  const dates = useDates();
  return [
    {
      id: 'person',
      title: t('account.joining.person'),
      cell: ({ name, email }) => (
        <>
          <span lang="vi">{name}</span>
          <br />
          {email}
        </>
      ),
    },
    {
      id: 'business',
      title: t('account.joining.business'),
      cell: ({ organisation, taxCode }) => (
        <>
          <span lang="vi">{organisation}</span>
          <br />
          {taxCode}
        </>
      ),
    },
    {
      id: 'since',
      title: t('account.joining.since'),
      cell: ({ provedAt }) => dates.instant(provedAt),
    },
    {
      id: 'until',
      title: t('account.joining.until'),
      cell: ({ expiresAt }) => dates.instant(expiresAt),
    },
    {
      id: 'decision',
      title: t('account.joining.decision'),
      cell: (waiting) => <Decision waiting={waiting} />,
    },
  ];
}

function Decision({ waiting: { key, name } }: { readonly waiting: Waiting }) {
  const t = useText();
  const agreeing = api.useMutation('post', '/api/registrations/{key}/agreement');
  const declining = api.useMutation('post', '/api/registrations/{key}/refusal');
  const path = { params: { path: { key } } };
  return (
    <div className="account-actions">
      <DialogButton look="primary" label={t('account.joining.agree')}>
        {() => <Sure name={name} what="agree" send={async () => agreeing.mutateAsync(path)} />}
      </DialogButton>
      <DialogButton label={t('account.joining.decline')}>
        {() => <Sure name={name} what="decline" send={async () => declining.mutateAsync(path)} />}
      </DialogButton>
    </div>
  );
}

interface SureProps {
  readonly name: string;
  readonly what: 'agree' | 'decline';
  readonly send: () => Promise<unknown>;
}

function Sure({ name, what, send }: SureProps) {
  const t = useText();
  const act = useToldAct(send, t(`account.joining.${what}.done`));
  return (
    <SureAct
      act={act}
      effect={t(`account.joining.${what}.effect`, { name })}
      label={t(`account.joining.${what}`)}
      look={what === 'agree' ? 'primary' : 'danger'}
    />
  );
}
