import { useLanguage } from '../../i18n/language-provider';
import type { FormSchema } from './form-schema';

/** Title and help of a field in the page's language. */
export function useSchemaText(): (schema: FormSchema) => { title: string; help?: string } {
  const { language } = useLanguage();
  return ({ title = '', description, 'x-ui': ui = {} }) =>
    language === 'en' && ui.en !== undefined
      ? { title: ui.en, ...(ui.enHelp !== undefined && { help: ui.enHelp }) }
      : { title, ...(description !== undefined && { help: description }) };
}
