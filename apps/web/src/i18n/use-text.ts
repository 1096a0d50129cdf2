import { useIntl, type PrimitiveType } from 'react-intl';
import { useLanguage } from './language-provider';
import type { ServerText } from './language';
import type { MessageId } from './message-id';

/** Says a message in the page's language. */
export function useText(): (
  id: MessageId,
  values?: Readonly<Record<string, PrimitiveType>>,
) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}

/** Says a text of the service in the page's language. */
export function useServerText(): (text: ServerText) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
