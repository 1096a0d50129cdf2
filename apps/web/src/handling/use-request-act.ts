import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import type { DraftKeeper } from '../api/draft/draft-keeper';
import { asProblem } from '../api/problem';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import type { FormValues } from '../parts/task-form/form-schema';
import { useToast } from '../parts/toast/use-toast';
import type { ActFacts } from './act-screen';

/** The acts that leave the task where it is, and where each is sent. */
const paths = {
  extend: '/api/requests/{key}/extension',
  consult: '/api/requests/{key}/consultations',
  clarify: '/api/requests/{key}/clarifications',
} as const;

/** Sends an act, says so, and goes back to the task. */
export function useRequestAct(
  act: keyof typeof paths,
  { task, request }: Pick<ActFacts, 'task' | 'request'>,
  draft: DraftKeeper,
) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const sending = api.useMutation('post', paths[act], {
    onMutate: () => draft.settle(),
    onSuccess: async () => {
      await draft.forget();
      toast(t(`handling.done.${act}`));
      await navigate({ to: '/cong-viec/$key', params: { key: task.key } });
      await queries.invalidateQueries();
    },
  });
  const send = (values: FormValues) => {
    sending.mutate({
      params: { path: { key: request.key }, header: keyFor([act, request.key, values]) },
      // Forms give exactly what the routes take; the service checks it.
      body: values as never,
    });
  };
  return {
    send,
    problem: sending.isError ? asProblem(sending.error) : null,
    isWorking: sending.isPending,
  };
}
