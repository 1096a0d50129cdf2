import { useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';

const MOST_FILES = 20;

/** The field of the files that go along. */
export function useFilesSchema(): FormSchema {
  const t = useText();
  return {
    ...{ type: 'array', title: t('business.files'), 'x-files': true, maxItems: MOST_FILES },
    items: { title: t('business.file') },
  };
}
