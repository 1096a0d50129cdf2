import type { Fault } from '../../api/problem';
import { useServerText } from '../../i18n/use-text';

/** What is wrong with a field, in the page's language; its code where the service has no words for it. */
export function useFaultText(): (fault: Fault) => string {
  const say = useServerText();
  return ({ message, code }) => (message ? say(message) : code);
}
