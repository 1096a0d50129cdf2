import { isText } from '../../frame/search-words';

/** Which template is opened. */
export interface LettersSearch {
  readonly kind?: string;
}

export function lettersSearch({ kind }: Record<string, unknown>): LettersSearch {
  return isText(kind) ? { kind } : {};
}
