import type { AskingPerson } from '@minhbach/database';
import { localDateOf } from '@minhbach/calendar';
import type { SignedInPerson } from './signed-in-person.js';

/** As whom the database is asked on behalf of a person. `at` is the domain's instant where it is not the database's. */
export function askerOf(person: SignedInPerson, at: Date | null): AskingPerson {
  const { id, organisation, role, groups } = person;
  return {
    ...{ person: id, organisation: organisation?.id ?? null, role, groups },
    ...(at && { day: localDateOf(at) }),
  };
}
