import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Language } from './language';

/** A message with parameters, parsed where the screens are built. */
export type ParsedMessage = MessageFormatElement[];

/** By id; a text without parameters stays a text. */
export type CompiledMessages = Readonly<Record<string, string | ParsedMessage>>;

const loaders: Readonly<Record<Language, () => Promise<{ default: CompiledMessages }>>> = {
  vi: () => import('virtual:messages/vi'),
  en: () => import('virtual:messages/en'),
};

/** The messages of one language; only that one is fetched. */
export async function loadMessages(language: Language): Promise<CompiledMessages> {
  return (await loaders[language]()).default;
}
