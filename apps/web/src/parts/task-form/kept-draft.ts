import type { FormValues } from './form-schema';

/** What is being written, kept in this tab only, as the computer may be shared. */
export function keptDraft(name: string) {
  const place = `minhbach.draft.${name}`;
  return {
    read: (): FormValues | null => {
      const text = sessionStorage.getItem(place);
      return text === null ? null : (JSON.parse(text) as FormValues);
    },
    keep: (values: FormValues) => {
      sessionStorage.setItem(place, JSON.stringify(values));
    },
    forget: () => {
      sessionStorage.removeItem(place);
    },
  };
}
