import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import { useLanguage } from './language-provider';
import type { Language, ServerText } from './language';
import type { MessageId } from './message-id';
import type { ParsedMessage } from './shown-messages';

/** Those that were said once, ready to be said again. */
const formats = new Map<string, IntlMessageFormat>();

/** Says a message in the page's language. */
export function useText(): (
  id: MessageId,
  values?: Readonly<Record<string, PrimitiveType>>,
) => string {
  const { language, messages } = useLanguage();
  return (id, values) => {
    const message = messages[id];
    if (message === undefined) return missing(id);
    if (typeof message === 'string') return message;
    return String(formatOf(id, language, message).format(values));
  };
}

/** Our mistake: its name is better than nothing, and `npm run test:browser` lets no page complain. */
function missing(id: MessageId): string {
  console.error(`no message "${id}"`);
  return id;
}

/** Says a text of the service in the page's language. */
export function useServerText(): (text: ServerText) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}

function formatOf(id: MessageId, language: Language, message: ParsedMessage): IntlMessageFormat {
  const name = `${language} ${id}`;
  const known = formats.get(name);
  if (known) return known;
  const format = new IntlMessageFormat(message, language);
  formats.set(name, format);
  return format;
}
