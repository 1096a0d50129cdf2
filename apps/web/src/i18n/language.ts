export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text of the service, in both languages. */
export interface ServerText {
  readonly vi: string;
  readonly en: string;
}

const preference = 'minhbach.language';

/** The language that the person chose in this browser; Vietnamese until he does. */
export function currentLanguage(): Language {
  return localStorage.getItem(preference) === 'en' ? 'en' : 'vi';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(preference, language);
}
