import type { Language } from '../problems/problem.js';

/** How something is called that has a name in each language. */
export function nameIn(
  language: Language,
): (named: { readonly nameVi: string; readonly nameEn: string }) => string {
  return ({ nameVi, nameEn }) => (language === 'vi' ? nameVi : nameEn);
}
