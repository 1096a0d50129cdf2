import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';
import { ProblemNote } from '../parts/states/problem-note';
import { QueryState } from '../parts/states/query-state';
import { useToast } from '../parts/toast/use-toast';
import { knowsPasskeys } from '../passkeys/authenticator';
import { ProofDialog } from '../task/proof-dialog';
import { useProof } from '../task/use-proof';
import { NewPasskey } from './new-passkey';

type OwnPasskey = components['schemas']['OwnPasskeyDto'];

const list = api.queryOptions('get', '/api/passkeys', {});

/** The passkeys that the person has; one more, or one less. */
export function PasskeysSection({ changed }: { readonly changed: () => Promise<void> }) {
  const t = useText();
  const say = useToast();
  const queries = useQueryClient();
  const query = api.useQuery('get', '/api/passkeys', {});
  const passkeys = query.data?.items ?? [];
  const refresh = async (said: string) => {
    say(said);
    await queries.invalidateQueries({ queryKey: list.queryKey });
    await changed();
  };
  const removal = api.useMutation('delete', '/api/passkeys/{id}', {
    onSuccess: () => refresh(t('account.passkeys.removed')),
  });
  const proof = useProof(removal);
  const columns = useColumns((id) => {
    removal.mutate({ params: { path: { id } } });
  });
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{t('account.passkeys')}</h2>
      <p>{t('account.passkeys.help')}</p>
      <QueryState query={query}>
        {passkeys.length > 0 && (
          <DataTable
            caption={t('account.passkeys')}
            columns={columns}
            rows={passkeys}
            rowKey={({ id }) => id}
          />
        )}
        {knowsPasskeys && (
          <DialogButton label={t('account.passkeys.add')}>
            {(close) => (
              <NewPasskey
                done={() => {
                  close();
                  void refresh(t('account.passkeys.added'));
                }}
              />
            )}
          </DialogButton>
        )}
      </QueryState>
      {removal.isError && !proof.isAsked && <ProblemNote problem={asProblem(removal.error)} />}
      <ProofDialog {...proof} />
    </section>
  );
}

function useColumns(remove: (id: string) => void): readonly Column<OwnPasskey>[] {
  const t = useText();
  const dates = useDates();
  const [asked, ask] = useState<string | null>(null);
  return [
    { id: 'name', title: t('account.passkeys.name'), cell: ({ name }) => name },
    {
      id: 'made',
      title: t('account.passkeys.made'),
      cell: ({ createdAt }) => dates.instant(createdAt),
    },
    {
      id: 'used',
      title: t('account.passkeys.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? '–' : dates.instant(lastUsedAt)),
    },
    {
      id: 'remove',
      title: t('account.passkeys.remove'),
      cell: ({ id, name }) => (
        <Button
          look={asked === id ? 'danger' : 'plain'}
          aria-label={t(asked === id ? 'account.passkeys.sure' : 'account.passkeys.remove-one', {
            name,
          })}
          onClick={() => {
            if (asked === id) remove(id);
            ask(asked === id ? null : id);
          }}
        >
          {t(asked === id ? 'account.passkeys.sure-short' : 'account.passkeys.remove')}
        </Button>
      ),
    },
  ];
}
