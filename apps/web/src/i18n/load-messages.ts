import { messageFiles } from 'virtual:messages';
import { currentLanguage, type Language } from './language';
import type { MessageId } from './message-id';
import { showMessages, type CompiledMessages } from './shown-messages';

/** The folder whose screens say a message, which is how its id begins. */
export type Feature = MessageId extends `${infer Folder}.${string}` ? Folder : never;

const wanted = new Set<string>(['everybody']);
/** Language and part of the files that have come. */
const loaded = new Set<string>();

/** Shows the page in this language, as soon as the messages are there that have been wanted so far. */
export async function loadMessages(language: Language): Promise<void> {
  const parts = [...wanted];
  const files = await Promise.all(parts.map(async (part) => messageFiles[language][part]?.()));
  parts.forEach((part) => loaded.add(`${language} ${part}`));
  const messages = Object.assign({}, ...files.map((file) => file?.default)) as CompiledMessages;
  showMessages(language, messages);
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
