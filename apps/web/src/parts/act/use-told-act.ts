import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '../toast/use-toast';
import type { Act } from './act';
import { useAct } from './use-act';

/** Something that can be done by sending it: afterwards it is said, `done` is called and everything is read anew. */
export function useToldAct<Input, Output>(
  send: (input: Input) => Promise<Output>,
  told: string,
  done?: (output: Output) => void,
): Act<Input> {
  const say = useToast();
  const queries = useQueryClient();
  return useAct(send, async (output) => {
    say(told);
    done?.(output);
    await queries.invalidateQueries();
  });
}
