import { api } from '../api/client';

/** How many requests are open against their deadlines today. */
export const dueCountsQuery = api.queryOptions('get', '/api/requests/due-counts');
