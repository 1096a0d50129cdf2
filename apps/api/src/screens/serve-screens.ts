import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../problems/problem.js';
import { sendProblem } from '../problems/problem.filter.js';
import { tokenOf } from '../session/session-cookie.js';
import type { ScreenFile, ScreenFiles } from './read-screens.js';

/** Nothing inline, nothing evaluated, nothing from elsewhere; letters are shown in frames of our own origin. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Before its script has come, the browser of a person with a session asks who that is. */
const whoIsIt = '</api/session>; rel=preload; as=fetch; crossorigin';

/**
 * Serves the screens under every address that no other route has. A browser that opens a page gets the start page,
 * which finds the screen itself; whatever else is not there stays a 404.
 */
export function serveScreens(fastify: FastifyInstance, files: ScreenFiles): void {
  const startPage = files.get('/index.html');
  if (!startPage) return;
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const file = files.get(path) ?? (isNavigation(request, path) ? startPage : undefined);
    if (file) send(request, reply, file);
    else sendProblem(reply, notFound());
    return reply;
  });
}

/** A person's browser opening a page, no script, image or program looking for a file. */
function isNavigation({ headers }: FastifyRequest, path: string): boolean {
  const isOurs = path !== '/api' && !path.startsWith('/api/') && !path.startsWith('/assets/');
  return isOurs && (headers.accept?.includes('text/html') ?? false);
}

function send(request: FastifyRequest, reply: FastifyReply, file: ScreenFile): void {
  const { headers } = request;
  void reply.headers({
    etag: file.etag,
    'cache-control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    ...(file.type.startsWith('text/html') && headersOfPage(request)),
  });
  if (headers['if-none-match'] === file.etag) {
    void reply.status(304).send();
    return;
  }
  const { content, encoding } = bestCopy(file, headers['accept-encoding']);
  if (encoding) void reply.header('content-encoding', encoding);
  void reply.type(file.type).send(content);
}

function headersOfPage(request: FastifyRequest) {
  return { 'content-security-policy': policy, ...(tokenOf(request) && { link: whoIsIt }) };
}

function bestCopy(
  { plain, br, gzip }: ScreenFile,
  accepted: string | string[] = '',
): { content: Buffer; encoding: string | null } {
  if (br && /\bbr\b/.test(String(accepted))) return { content: br, encoding: 'br' };
  if (gzip && /\bgzip\b/.test(String(accepted))) return { content: gzip, encoding: 'gzip' };
  return { content: plain, encoding: null };
}
