import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { useToast } from '../parts/toast/use-toast';

/** Something that is done to a receiver: afterwards everything is read anew, and it is said that it is done. */
export function useReceiverAct(send: () => Promise<unknown>, done?: () => void) {
  const t = useText();
  const say = useToast();
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      say(t('receivers.done'));
      done?.();
      await queries.invalidateQueries();
    },
  });
  return {
    run: () => {
      sending.mutate();
    },
    isWorking: sending.isPending,
    problem: sending.isError ? asProblem(sending.error) : null,
  };
}
