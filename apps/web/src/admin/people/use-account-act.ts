import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../i18n/use-text';
import type { Act } from '../../parts/act/act';
import { useAct } from '../../parts/act/use-act';
import { useToast } from '../../parts/toast/use-toast';

/** Something that is done to an account: afterwards everything about people is read anew, and it is said that it is done. */
export function useAccountAct<Input, Output>(
  send: (input: Input) => Promise<Output>,
  done: (output: Output) => void,
): Act<Input> {
  const t = useText();
  const say = useToast();
  const queries = useQueryClient();
  return useAct(send, (output) => {
    say(t('account.people.done'));
    done(output);
    void queries.invalidateQueries();
  });
}
