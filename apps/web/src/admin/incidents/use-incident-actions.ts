import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useIdempotencyKey } from '../../api/use-idempotency-key';
import { useText } from '../../i18n/use-text';
import { useToast } from '../../parts/toast/use-toast';

export type Incident = components['schemas']['IncidentDetailDto'];

export type IncidentWork = ReturnType<typeof useIncidentActions>;

/** What resolves the incident leads to the instance, where one sees how it goes on. */
export function useIncidentActions({ key, processInstanceKey, skip }: Incident) {
  const keyFor = useIdempotencyKey();
  const navigate = useNavigate();
  const done = useDone();
  const goOn = (said: 'retry' | 'skip') => async () => {
    await navigate({ to: '/tien-trinh/$key', params: { key: processInstanceKey } });
    await done(said)();
  };
  const retrying = api.useMutation('post', '/api/incidents/{key}/resolution', {
    onSuccess: goOn('retry'),
  });
  const proposing = api.useMutation('post', '/api/incidents/{key}/skip', {
    onSuccess: done('propose'),
  });
  const confirming = api.useMutation('post', '/api/incidents/{key}/skip/confirmation', {
    onSuccess: goOn('skip'),
  });
  const withdrawing = api.useMutation('delete', '/api/incidents/{key}/skip', {
    onSuccess: done('withdraw'),
  });
  const works = [retrying, proposing, confirming, withdrawing];
  const failed = works.find(({ isError }) => isError);
  const path = { key };
  return {
    retry: () => {
      const header = keyFor(['retry', key]);
      retrying.mutate({ params: { path, header }, body: { retries: 1 } });
    },
    propose: (reason: string) => {
      const header = keyFor(['propose-skip', key, reason]);
      proposing.mutate({ params: { path, header }, body: { reason } });
    },
    confirm: () => {
      const header = keyFor(['confirm-skip', key, skip?.at ?? '']);
      confirming.mutate({ params: { path, header } });
    },
    withdraw: () => {
      withdrawing.mutate({ params: { path } });
    },
    problem: failed ? asProblem(failed.error) : null,
    isWorking: works.some(({ isPending }) => isPending),
  };
}

function useDone() {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  return (said: 'retry' | 'skip' | 'propose' | 'withdraw') => async () => {
    toast(t(`admin.incidents.done.${said}`));
    await queries.invalidateQueries();
  };
}
