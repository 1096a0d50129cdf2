import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import type { DraftKeeper } from '../api/draft/draft-keeper';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import type { FormValues } from '../parts/task-form/form-schema';
import { useToast } from '../parts/toast/use-toast';
import { useProof } from './use-proof';

/** Completes the task, says so, and goes back to the list. */
export function useCompletion(task: components['schemas']['TaskDetailDto'], draft: DraftKeeper) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const completion = api.useMutation('post', '/api/tasks/{key}/completion', {
    onMutate: () => draft.settle(),
    onSuccess: async () => {
      await draft.forget();
      toast(t('task.completed', { name: task.name ?? task.elementId }));
      // The task is gone: whoever still showed it would ask for it in vain.
      await navigate({ to: '/hop-viec' });
      await queries.invalidateQueries();
    },
  });
  const send = (values: FormValues) => {
    completion.mutate({
      params: { path: { key: task.key }, header: keyFor([task.key, values]) },
      body: { variables: { ...values } },
    });
  };
  const proof = useProof(completion);
  return {
    send,
    proof,
    problem: completion.isError && !proof.isAsked ? asProblem(completion.error) : null,
    isWorking: completion.isPending,
  };
}
