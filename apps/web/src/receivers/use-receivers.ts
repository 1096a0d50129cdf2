import { api } from '../api/client';
import { useServerText } from '../i18n/use-text';

/** All systems that are told of events. */
export function useReceivers() {
  return api.useQuery('get', '/api/webhooks');
}

/** The agencies of today by code and name, to choose from and to name them. */
export function useAgencyNames() {
  const say = useServerText();
  const { data, isPending } = api.useQuery('get', '/api/agencies');
  const agencies = (data?.items ?? []).map(({ code, name }) => ({ code, name: say(name) }));
  const nameOf = (code: string) => agencies.find((each) => each.code === code)?.name ?? code;
  return { agencies, nameOf, isPending };
}
