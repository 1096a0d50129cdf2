import { isText } from '../../frame/search-words';

/** Who is listed, or who is looked at: it stands in the address. */
export interface PeopleSearch {
  /** Key of the person who is looked at. */
  readonly person?: string;
  readonly text?: string;
  readonly role?: string;
  readonly agency?: string;
  readonly state?: string;
}

/** What the service does not know it refuses. */
export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  const { person, text, role, agency, state } = search;
  const given = Object.entries({ person, text, role, agency, state });
  return Object.fromEntries(given.filter(([, value]) => isText(value)));
}
