import type { Actor } from './cast.js';
import type { Narrator, Words } from './narrator.js';

const roles: Readonly<Record<Actor['role'], Words>> = {
  business: { vi: 'doanh nghiệp', en: 'business' },
  officer: { vi: 'cán bộ', en: 'officer' },
  head: { vi: 'lãnh đạo', en: 'head' },
  supervisor: { vi: 'giám sát', en: 'supervisor' },
  admin: { vi: 'quản trị', en: 'administrator' },
};

/** Tells who did what, and what was decided. */
export function tellStep(
  narrator: Narrator,
  title: Words,
  actor: Actor,
  decision: Words | null = null,
): void {
  const line = (language: keyof Words) => {
    const decided = decision ? ` → ${decision[language]}` : '';
    return `${title[language]} — ${actor.name} [${roles[actor.role][language]}]${decided}`;
  };
  narrator.say({ vi: line('vi'), en: line('en') });
}
