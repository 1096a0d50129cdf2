import { useServerText } from '../i18n/use-text';
import { api } from './client';

const DAY = 24 * 60 * 60 * 1000;

/** Names of agencies by their codes, in the page's language; a code that is not known stands for itself. */
export function useAgencyName(): (code: string | null) => string | null {
  const say = useServerText();
  const { data } = api.useQuery('get', '/api/agencies', {}, { staleTime: DAY });
  return (code) => {
    const agency = data?.items.find((each) => each.code === code);
    return agency ? say(agency.name) : code;
  };
}
