import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useIdempotencyKey } from '../../api/use-idempotency-key';
import { useServerText, useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { Dialog } from '../../parts/dialog/dialog';
import { Refusal } from '../../parts/states/refusal';
import { useToast } from '../../parts/toast/use-toast';
import { ReasonForm } from '../reason-form';
import { SetVariableForm } from './set-variable-form';

type Incident = components['schemas']['IncidentDetailDto'];

/** Try again, put the data right, or leave the step out: whatever the service allows, and why not otherwise. */
export function IncidentActions({ incident }: { readonly incident: Incident }) {
  const t = useText();
  const say = useServerText();
  const [opened, setOpened] = useState<'set-variables' | 'skip' | null>(null);
  const { retry, skip, problem, isWorking } = useIncidentActions(incident);
  const queries = useQueryClient();
  const skipping = incident.actions.find(({ action }) => action === 'skip');
  const close = () => {
    setOpened(null);
  };
  return (
    <section aria-label={t('admin.actions')}>
      {problem && <Refusal problem={problem} refresh={() => void queries.invalidateQueries()} />}
      <div className="admin-actions">
        <Button look="primary" isWorking={isWorking} onClick={retry}>
          {t('admin.incidents.retry')}
        </Button>
        <Button onClick={() => setOpened('set-variables')}>{t('admin.incidents.edit')}</Button>
        {skipping?.allowed && (
          <Button look="danger" onClick={() => setOpened('skip')}>
            {t('admin.incidents.skip')}
          </Button>
        )}
      </div>
      {skipping?.reason && (
        <p className="admin-note">
          {t('admin.incidents.cannot-skip')} {say(skipping.reason)}
        </p>
      )}
      <Dialog isOpen={opened === 'set-variables'} title={t('admin.incidents.edit')} close={close}>
        <SetVariableForm incident={incident} done={close} />
      </Dialog>
      <Dialog isOpen={opened === 'skip'} title={t('admin.incidents.skip')} close={close}>
        <p>{t('admin.incidents.skip.effect')}</p>
        <ReasonForm
          submitLabel={t('admin.incidents.skip')}
          isWorking={isWorking}
          submit={(reason) => {
            close();
            skip(reason);
          }}
        />
      </Dialog>
    </section>
  );
}

/** What was done leads to the instance, where one sees how it goes on. */
function useIncidentActions({ key, processInstanceKey }: Incident) {
  const t = useText();
  const toast = useToast();
  const keyFor = useIdempotencyKey();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const done = (said: 'retry' | 'skip') => async () => {
    toast(t(`admin.incidents.done.${said}`));
    await navigate({ to: '/tien-trinh/$key', params: { key: processInstanceKey } });
    await queries.invalidateQueries();
  };
  const retrying = api.useMutation('post', '/api/incidents/{key}/resolution', {
    onSuccess: done('retry'),
  });
  const skipping = api.useMutation('post', '/api/incidents/{key}/skip', {
    onSuccess: done('skip'),
  });
  const error: unknown = retrying.error ?? skipping.error;
  return {
    retry: () => {
      const header = keyFor(['retry', key]);
      retrying.mutate({ params: { path: { key }, header }, body: { retries: 1 } });
    },
    skip: (reason: string) => {
      const header = keyFor(['skip', key, reason]);
      skipping.mutate({ params: { path: { key }, header }, body: { reason } });
    },
    problem: retrying.isError || skipping.isError ? asProblem(error) : null,
    isWorking: retrying.isPending || skipping.isPending,
  };
}
