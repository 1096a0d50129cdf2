import type { QueryClient } from '@tanstack/react-query';
import { api } from './client';
import { asProblem } from './problem';
import type { components } from './schema';

export type Person = components['schemas']['PersonDto'];
export type Role = Person['role'];

const session = api.queryOptions('get', '/api/session', {}, { staleTime: Infinity, retry: false });

/** Who is signed in; null for a stranger. Throws a problem when the service does not answer. */
export async function signedInPerson(queries: QueryClient): Promise<Person | null> {
  try {
    return await queries.query({ ...session, staleTime: 'static' });
  } catch (error) {
    if (asProblem(error).status === 401) return null;
    throw error;
  }
}

/** Remembers who has just signed in. */
export function rememberPerson(queries: QueryClient, person: Person): void {
  queries.setQueryData(session.queryKey, person);
}
