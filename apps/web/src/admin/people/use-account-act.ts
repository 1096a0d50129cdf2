import { useText } from '../../i18n/use-text';
import type { Act } from '../../parts/act/act';
import { useToldAct } from '../../parts/act/use-told-act';

/** Something that is done to an account. */
export function useAccountAct<Input, Output>(
  send: (input: Input) => Promise<Output>,
  done: (output: Output) => void,
): Act<Input> {
  return useToldAct(send, useText()('account.people.done'), done);
}
