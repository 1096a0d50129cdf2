import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import type { DraftKeeper } from '../api/draft/draft-keeper';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import type { FormValues } from '../parts/task-form/form-schema';
import { forgetKey, keptKey } from './kept-key';
import { asksSeveral, batchOf, problemOfBatch } from './several-agencies';

type Schemas = components['schemas'];

/** Sends a request once, however often it is tried, and shows its receipt; to several agencies as one for each. */
export function useSubmission(draft: DraftKeeper) {
  const navigate = useNavigate();
  const [sent, setSent] = useState<FormValues>({});
  const arrived = useArrival(draft);
  const alone = api.useMutation('post', '/api/requests', {
    onMutate: () => draft.settle(),
    onSuccess: async ({ key }) => {
      await arrived();
      await navigate({ to: '/gui-yeu-cau/da-gui/$key', params: { key } });
    },
  });
  const several = api.useMutation('post', '/api/request-batches', {
    onMutate: () => draft.settle(),
    onSuccess: async ({ key }) => {
      await arrived();
      await navigate({ to: '/gui-yeu-cau/da-gui-nhieu/$key', params: { key } });
    },
  });
  const send = (values: FormValues) => {
    setSent(values);
    const params = { header: { 'Idempotency-Key': keptKey(JSON.stringify(values)) } };
    if (asksSeveral(values)) several.mutate({ params, body: batchOf(values) });
    // The service checks it, and says all that is wrong.
    else alone.mutate({ params, body: values as unknown as Schemas['SubmitRequestDto'] });
  };
  const last = asksSeveral(sent) ? several : alone;
  const problem = last.isError ? asProblem(last.error) : null;
  return {
    send,
    /** What was sent last. */
    sent,
    problem: problem && asksSeveral(sent) ? problemOfBatch(problem) : problem,
    isWorking: alone.isPending || several.isPending,
  };
}

/** What is kept for a request that is being written goes when it has arrived. */
function useArrival(draft: DraftKeeper): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await draft.forget();
    forgetKey();
    await queries.invalidateQueries();
  };
}
