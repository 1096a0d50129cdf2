import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../i18n/use-text';
import type { Act } from '../parts/act/act';
import { useAct } from '../parts/act/use-act';
import { useToast } from '../parts/toast/use-toast';

/** Something that is done to a receiver: afterwards everything is read anew, and it is said that it is done. */
export function useReceiverAct(send: () => Promise<unknown>, done?: () => void): Act<undefined> {
  const t = useText();
  const say = useToast();
  const queries = useQueryClient();
  return useAct(send, async () => {
    say(t('receivers.done'));
    done?.();
    await queries.invalidateQueries();
  });
}
