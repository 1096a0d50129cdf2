import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DialogButton } from '../parts/dialog/dialog-button';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { useToast } from '../parts/toast/use-toast';
import { AskForm } from './ask-form';
import { RecoveryCodes } from './recovery-codes';
import { SetUpFactor } from './set-up-factor';
import { usePersonAnew } from './use-person-anew';

type Standing = components['schemas']['SecondFactorDto'];

const standing = api.queryOptions('get', '/api/second-factor', {});

/** The second thing that the person signs in with, and how to have it, renew its codes or be without it. */
export function SecondFactorSection() {
  const t = useText();
  const queries = useQueryClient();
  const readPerson = usePersonAnew();
  const query = api.useQuery('get', '/api/second-factor', {});
  const [codes, setCodes] = useState<readonly string[]>([]);
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: standing.queryKey });
    await readPerson();
  };
  const take = (given: readonly string[]) => {
    setCodes(given);
    void refresh();
  };
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{t('account.factor')}</h2>
      <QueryState query={query}>
        {query.data && <Said standing={query.data} />}
        {codes.length > 0 && <RecoveryCodes codes={codes} />}
        {query.data && <Doing standing={query.data} take={take} refresh={refresh} />}
      </QueryState>
    </section>
  );
}

function Said({
  standing: { since, recoveryCodesLeft, isAvailable },
}: {
  readonly standing: Standing;
}) {
  const t = useText();
  const dates = useDates();
  if (since !== null) {
    return (
      <p>{t('account.factor.on', { since: dates.instant(since), left: recoveryCodesLeft })}</p>
    );
  }
  return <p>{t(isAvailable ? 'account.factor.off' : 'account.factor.unavailable')}</p>;
}

interface DoingProps {
  readonly standing: Standing;
  /** Shows the recovery codes that were given. */
  readonly take: (codes: readonly string[]) => void;
  readonly refresh: () => Promise<void>;
}

function Doing({ standing: { since, isAvailable, isRequired }, take, refresh }: DoingProps) {
  const t = useText();
  const say = useToast();
  const renew = api.useMutation('post', '/api/second-factor/recovery-codes');
  const remove = api.useMutation('post', '/api/second-factor/removal');
  if (since === null) {
    return (
      isAvailable && (
        <DialogButton label={t('account.factor.set-up')} look="primary">
          {(close) => (
            <SetUpFactor
              done={(codes) => {
                take(codes);
                close();
              }}
            />
          )}
        </DialogButton>
      )
    );
  }
  return (
    <div className="account-actions">
      <DialogButton label={t('account.factor.renew')}>
        {(close) => (
          <AskForm
            what="code"
            label={t('account.factor.send')}
            help={t('account.factor.renew.help')}
            send={async (code) => {
              take((await renew.mutateAsync({ body: { code } })).recoveryCodes);
              close();
            }}
          />
        )}
      </DialogButton>
      {!isRequired && (
        <DialogButton label={t('account.factor.remove')} look="danger">
          {(close) => (
            <AskForm
              what="code"
              label={t('account.factor.send')}
              help={t('account.factor.remove.help')}
              send={async (code) => {
                await remove.mutateAsync({ body: { code } });
                say(t('account.factor.removed'));
                close();
                await refresh();
              }}
            />
          )}
        </DialogButton>
      )}
    </div>
  );
}
