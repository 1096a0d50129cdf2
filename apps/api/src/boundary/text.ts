/** A text for people, in both languages of the product. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}

export function text(vi: string, en: string): BilingualText {
  return { vi, en };
}
