import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { ProblemNote } from '../parts/states/problem-note';
import { useToast } from '../parts/toast/use-toast';
import { ProofDialog } from '../task/proof-dialog';
import { useProof } from '../task/use-proof';

type OwnIdentity = components['schemas']['OwnIdentityDto'];

const list = api.queryOptions('get', '/api/identity-links', {});

/** Who the person is to the identity provider: linked, or linked no more. Nothing where there is neither. */
export function IdentitySection() {
  const t = useText();
  const { data } = api.useQuery('get', '/api/identity-links', {});
  const { linking, start, removal } = useActs();
  const startProof = useProof(start);
  const removalProof = useProof(removal);
  const columns = useColumns((key) => {
    removal.mutate({ params: { path: { key } } });
  });
  if (!data || (data.provider === null && data.items.length === 0)) return null;
  const failed = [linking, start, removal].find(
    ({ error }) => error !== null && asProblem(error).code !== 'proof-needed',
  );
  return (
    <section aria-labelledby="dinh-danh">
      <h2 id="dinh-danh">{t('account.identity')}</h2>
      <p>{t('account.identity.help', { provider: data.provider ?? '–' })}</p>
      {data.items.length > 0 ? (
        <DataTable
          caption={t('account.identity')}
          columns={columns}
          rows={data.items}
          rowKey={({ key }) => key}
        />
      ) : (
        <Button
          isWorking={start.isPending || linking.isPending}
          onClick={() => {
            start.mutate({});
          }}
        >
          {t('account.identity.link')}
        </Button>
      )}
      {failed && <ProblemNote problem={asProblem(failed.error)} />}
      <ProofDialog {...startProof} />
      <ProofDialog {...removalProof} />
    </section>
  );
}

/** To the provider, back with its answer, which is sent on once, and away from it. */
function useActs() {
  const t = useText();
  const say = useToast();
  const queries = useQueryClient();
  const [answer] = useState(answerInAddress);
  const isSent = useRef(false);
  const refresh = async (said: string) => {
    say(said);
    await queries.invalidateQueries({ queryKey: list.queryKey });
  };
  const linking = api.useMutation('post', '/api/identity-links', {
    onSuccess: () => refresh(t('account.identity.linked')),
  });
  const start = api.useMutation('post', '/api/identity-links/start', {
    onSuccess: ({ address }) => {
      window.location.assign(address);
    },
  });
  const removal = api.useMutation('delete', '/api/identity-links/{key}', {
    onSuccess: () => refresh(t('account.identity.unlinked')),
  });
  const { mutate } = linking;
  useEffect(() => {
    if (answer === null || isSent.current) return;
    isSent.current = true;
    mutate({ body: { answer } });
  }, [answer, mutate]);
  return { linking, start, removal };
}

/** What the provider answered, which then stands in the address no longer. */
function answerInAddress(): string | null {
  const answer = window.location.hash.slice(1);
  if (!new URLSearchParams(answer).has('state')) return null;
  window.history.replaceState(window.history.state, '', window.location.pathname);
  return answer;
}

function useColumns(remove: (key: string) => void): readonly Column<OwnIdentity>[] {
  const t = useText();
  const dates = useDates();
  const [asked, ask] = useState<string | null>(null);
  return [
    { id: 'issuer', title: t('account.identity.issuer'), cell: ({ issuer }) => issuer },
    {
      id: 'linked',
      title: t('account.identity.since'),
      cell: ({ linkedAt }) => dates.instant(linkedAt),
    },
    {
      id: 'used',
      title: t('account.passkeys.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? '–' : dates.instant(lastUsedAt)),
    },
    {
      id: 'remove',
      title: t('account.identity.unlink'),
      cell: ({ key }) => (
        <Button
          look={asked === key ? 'danger' : 'plain'}
          onClick={() => {
            if (asked === key) remove(key);
            ask(asked === key ? null : key);
          }}
        >
          {t(asked === key ? 'account.identity.sure' : 'account.identity.unlink')}
        </Button>
      ),
    },
  ];
}
