import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { usePerson } from '../api/use-person';
import { useText } from '../i18n/use-text';
import type { FormValues } from '../parts/task-form/form-schema';
import { useToast } from '../parts/toast/use-toast';
import { landingOf } from '../roles/navigation';
import { useProof } from '../task/use-proof';
import { useTakingFirst } from './use-taking-first';

/** Takes the task, if it is still free, and completes it; then says so and goes back to what else awaits. */
export function useDecision(task: components['schemas']['TaskDetailDto']) {
  const { key } = task;
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { role } = usePerson();
  const keyFor = useIdempotencyKey();
  const { claim, takeAndThen } = useTakingFirst(task);
  const completion = api.useMutation('post', '/api/tasks/{key}/completion', {
    onSuccess: async () => {
      toast(t('approval.decided'));
      // The task is gone: whoever still showed it would ask for it in vain.
      await navigate({ to: landingOf(role) });
      await queries.invalidateQueries();
    },
    // He may have taken it meanwhile, or somebody else has.
    onError: () => queries.invalidateQueries(),
  });
  const decide = (values: FormValues) => {
    takeAndThen(() => {
      completion.mutate({
        params: { path: { key }, header: keyFor([key, values]) },
        body: { variables: { ...values } },
      });
    });
  };
  const proof = useProof(completion);
  const failed = [claim, completion].find(({ isError }) => isError);
  return {
    decide,
    proof,
    problem: failed && !proof.isAsked ? asProblem(failed.error) : null,
    isWorking: claim.isPending || completion.isPending,
  };
}
