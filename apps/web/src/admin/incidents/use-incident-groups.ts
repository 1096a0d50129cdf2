import { api } from '../../api/client';

const EVERY = 30_000;

/** The open incidents by error and version: what the badge counts and what the screen lists. */
export function useIncidentGroups() {
  return api.useQuery('get', '/api/incidents/groups', {}, { refetchInterval: EVERY });
}
