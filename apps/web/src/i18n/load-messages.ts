import type { ResolvedIntlConfig } from 'react-intl';
import type { Language } from './language';

export type CompiledMessages = ResolvedIntlConfig['messages'];

const loaders: Readonly<Record<Language, () => Promise<{ default: CompiledMessages }>>> = {
  vi: () => import('virtual:messages/vi'),
  en: () => import('virtual:messages/en'),
};

/** The messages of one language; only that one is fetched. */
export async function loadMessages(language: Language): Promise<CompiledMessages> {
  return (await loaders[language]()).default;
}
