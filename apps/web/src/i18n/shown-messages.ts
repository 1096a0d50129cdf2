import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Language } from './language';

/** A message with parameters, parsed where the screens are built. */
export type ParsedMessage = MessageFormatElement[];

/** By id; a text without parameters stays a text. */
export type CompiledMessages = Readonly<Record<string, string | ParsedMessage>>;

/** What the page is read in now. */
interface Shown {
  readonly language: Language;
  readonly messages: CompiledMessages;
}

let shown: Shown = { language: 'vi', messages: {} };
const listeners = new Set<() => void>();

export const shownMessages = (): Shown => shown;

/** From now on the page is read in these. */
export function showMessages(language: Language, messages: CompiledMessages): void {
  shown = { language, messages };
  listeners.forEach((listener) => {
    listener();
  });
}

/** Calls back when others are shown; returns how to end that. */
export function onMessagesShown(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
