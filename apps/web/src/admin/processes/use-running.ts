import { api } from '../../api/client';

/** How many instances of a version have not ended. */
export function useRunning(): (definitionKey: string) => number {
  const { data = [] } = api.useQuery('get', '/api/process-definitions/instance-counts');
  return (key) => {
    const count = data.find(({ definitionKey }) => definitionKey === key);
    return count ? count.active + count.suspended : 0;
  };
}
