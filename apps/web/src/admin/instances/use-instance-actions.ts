import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useIdempotencyKey } from '../../api/use-idempotency-key';
import { useText } from '../../i18n/use-text';
import { useToast } from '../../parts/toast/use-toast';

export type InstanceChange = 'suspend' | 'resume' | 'cancel';

/** Changes an instance as a whole, says so, and shows how it stands then. */
export function useInstanceActions(key: string) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const done = (verb: InstanceChange) => async () => {
    toast(t(`admin.instances.done.${verb}`));
    await queries.invalidateQueries();
  };
  const verbs = {
    suspend: api.useMutation('post', '/api/process-instances/{key}/suspension', {
      onSuccess: done('suspend'),
    }),
    resume: api.useMutation('post', '/api/process-instances/{key}/resumption', {
      onSuccess: done('resume'),
    }),
    cancel: api.useMutation('post', '/api/process-instances/{key}/cancellation', {
      onSuccess: done('cancel'),
    }),
  };
  const failed = Object.values(verbs).find(({ isError }) => isError);
  return {
    change: (verb: InstanceChange) => {
      const header = keyFor([verb, key]);
      verbs[verb].mutate({ params: { path: { key }, header } });
    },
    problem: failed ? asProblem(failed.error) : null,
    isWorking: Object.values(verbs).some(({ isPending }) => isPending),
  };
}
