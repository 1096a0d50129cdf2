import { api } from '../../api/client';

/** The year that it is, as the service says; undefined until it has said so. */
export function useThisYear(): string | undefined {
  return api.useQuery('get', '/api/agencies').data?.on.slice(0, 4);
}
