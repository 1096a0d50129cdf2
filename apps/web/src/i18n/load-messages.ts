import { messageFiles } from 'virtual:messages';
import { currentLanguage, type Language } from './language';
import type { MessageId } from './message-id';
import { showMessages, type CompiledMessages } from './shown-messages';

/** The folder whose screens say a message, which is how its id begins. */
export type Feature = MessageId extends `${infer Folder}.${string}` ? Folder : never;

const wanted = new Set<string>(['everybody']);
/** What has come, by language and part. */
const loaded = new Map<string, CompiledMessages>();

/**
 * Shows the page in this language, as soon as the messages are there that have been wanted so far; with what others
 * have fetched meanwhile, since the one that asked first may be the last to get an answer.
 */
export async function loadMessages(language: Language): Promise<void> {
  const fetched = [...wanted].map(async (part) => {
    const file = await messageFiles[language][part]?.();
    loaded.set(`${language} ${part}`, file?.default ?? {});
  });
  await Promise.all(fetched);
  const messages = [...wanted].map((part) => loaded.get(`${language} ${part}`));
  showMessages(language, Object.assign({}, ...messages) as CompiledMessages);
}

/** From now on screens of these features are shown, too: waits until what they say is there. */
export async function wantMessages(...features: readonly Feature[]): Promise<void> {
  const language = currentLanguage();
  const more = features.filter((feature) => !loaded.has(`${language} ${feature}`));
  if (more.length === 0) return;
  more.forEach((feature) => wanted.add(feature));
  try {
    await loadMessages(language);
  } catch (error) {
    more.forEach((feature) => wanted.delete(feature));
    throw error;
  }
}
