import createFetchClient, { type Middleware } from 'openapi-fetch';
import createClient from 'openapi-react-query';
import { currentLanguage } from '../i18n/language';
import { asProblem } from './problem';
import type { paths } from './schema';
import { sendingOnce } from './sending-once';
import { noteSessionEnded } from './session-ended';

/** Asks in the person's language, and turns every refusal into a problem document. */
const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return undefined;
    if (response.status === 401 && !isSignIn(request)) noteSessionEnded();
    if (response.headers.get('content-type')?.includes('json')) return undefined;
    // A proxy's own error page.
    const problem = { ...asProblem(null), status: response.status, code: 'unreadable-answer' };
    const headers = { 'content-type': 'application/problem+json' };
    return new Response(JSON.stringify(problem), { status: response.status, headers });
  },
};

const fetchClient = createFetchClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call, so that tests can answer.
  fetch: (request) => globalThis.fetch(request),
});
fetchClient.use(manners);

/** The service for what no screen waits for, such as the parts of a file: each call gives data or an error. */
export const service = fetchClient;

const queries = createClient(fetchClient);

/** The service with TanStack Query, typed by its OpenAPI document (`npm run openapi`): `api.useQuery('get', '/api/tasks')`. */
export const api = { ...queries, useMutation: sendingOnce(queries.useMutation) };

function isSignIn({ method, url }: Request): boolean {
  return new URL(url).pathname === '/api/session' && method !== 'DELETE';
}
