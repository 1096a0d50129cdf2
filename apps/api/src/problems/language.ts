import type { Language } from './problem.js';

/** By the header Accept-Language: English for whoever prefers it, Vietnamese for everybody else. */
export function languageOf(accepted: string | undefined): Language {
  return /^\s*en\b/i.test(accepted ?? '') ? 'en' : 'vi';
}
