import { useServerText } from '../i18n/use-text';
import { api } from './client';

const DAY = 24 * 60 * 60 * 1000;

export interface NamedAgency {
  readonly code: string;
  readonly name: string;
}

/** The agencies with their names in the page's language; none while they are on their way. */
export function useAgencies(): readonly NamedAgency[] {
  const say = useServerText();
  const { data } = useAgencyList();
  return data?.items.map(({ code, name }) => ({ code, name: say(name) })) ?? [];
}

/** Whether they are on their way: a table that says their names waits, or its columns would move. */
export function useAgenciesPending(): boolean {
  return useAgencyList().isPending;
}

function useAgencyList() {
  return api.useQuery('get', '/api/agencies', {}, { staleTime: DAY });
}
