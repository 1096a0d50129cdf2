import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../../api/problem';
import { useText } from '../../i18n/use-text';
import type { Act } from '../../parts/act/act';
import { useToast } from '../../parts/toast/use-toast';

/** Something that is done to an account: afterwards everything about people is read anew, and it is said that it is done. */
export function useAccountAct<Input, Output>(
  send: (input: Input) => Promise<Output>,
  done: (output: Output) => void,
): Act<Input> {
  const t = useText();
  const say = useToast();
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (output) => {
      say(t('account.people.done'));
      done(output);
      void queries.invalidateQueries();
    },
  });
  return {
    run: (input) => {
      sending.mutate(input);
    },
    isWorking: sending.isPending,
    problem: sending.isError ? asProblem(sending.error) : null,
  };
}
