import { useText } from '../i18n/use-text';
import type { Act } from '../parts/act/act';
import { useToldAct } from '../parts/act/use-told-act';

/** Something that is done to a receiver. */
export function useReceiverAct(send: () => Promise<unknown>, done?: () => void): Act<undefined> {
  return useToldAct(send, useText()('receivers.done'), done);
}
