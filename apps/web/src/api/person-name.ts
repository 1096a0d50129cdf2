import type { components } from './schema';

/** Whose name stands beside something done; what the service did by itself has nobody's. */
export function personName(person: components['schemas']['NamedPersonDto'] | null): string | null {
  return person === null || person.id === 'system' ? null : person.name;
}
