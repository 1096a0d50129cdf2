import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import type { DraftKeeper } from '../api/draft/draft-keeper';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import type { FormValues } from '../parts/task-form/form-schema';
import { forgetKey, keptKey } from './kept-key';

/** Sends a request once, however often it is tried, and shows its receipt. */
export function useSubmission(draft: DraftKeeper) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const submission = api.useMutation('post', '/api/requests', {
    onMutate: () => draft.settle(),
    onSuccess: async ({ key }) => {
      await draft.forget();
      forgetKey();
      await queries.invalidateQueries();
      await navigate({ to: '/gui-yeu-cau/da-gui/$key', params: { key } });
    },
  });
  const send = (values: FormValues) => {
    submission.mutate({
      params: { header: { 'Idempotency-Key': keptKey(JSON.stringify(values)) } },
      // The service checks it, and says all that is wrong.
      body: values as unknown as components['schemas']['SubmitRequestDto'],
    });
  };
  return {
    send,
    /** What was sent last. */
    sent: submission.variables?.body,
    problem: submission.isError ? asProblem(submission.error) : null,
    isWorking: submission.isPending,
  };
}
