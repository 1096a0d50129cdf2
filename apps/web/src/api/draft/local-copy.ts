import type { FormValues } from '../../parts/task-form/form-schema';

interface LocalCopy {
  readonly content: FormValues;
  /** Revision of the service's draft from which it was written on. */
  readonly basedOn: number;
}

/**
 * What was typed and is not with the service yet. It stays in this tab only, as the computer may be shared, and goes
 * as soon as the service has it.
 */
export function localCopy(form: string) {
  const place = `minhbach.draft.${form}`;
  return {
    read: (): LocalCopy | null => {
      const text = sessionStorage.getItem(place);
      return text === null ? null : (JSON.parse(text) as LocalCopy);
    },
    keep: (copy: LocalCopy) => {
      sessionStorage.setItem(place, JSON.stringify(copy));
    },
    forget: () => {
      sessionStorage.removeItem(place);
    },
  };
}
