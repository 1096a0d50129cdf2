import { api } from '../api/client';

/** What awaits the person's signature. */
export const awaitingQuery = api.queryOptions('get', '/api/tasks/awaiting-signature', {
  params: { query: { limit: 100 } },
});
