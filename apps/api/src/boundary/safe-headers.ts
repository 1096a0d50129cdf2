import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What a browser may do with an answer that says nothing else: nothing at all. */
export const closedPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Two years; a browser that came by https once does not come without any more. */
const onlySecure = 'max-age=63072000; includeSubDomains';

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** The pages that describe the API bring a script and styles of their own. */
const policyOfDocs = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Gives every answer – pages, files, data, streams, errors – the headers that keep a browser from doing more with it
 * than is meant. They are there before a route begins, so that what it says itself is said last.
 */
export function safeHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    giveSafeHeaders(request, reply);
    done();
  });
}

/** The same for what Fastify answers before any hook. */
export function giveSafeHeaders(request: FastifyRequest, reply: FastifyReply): void {
  const isDocs = /^\/api\/docs(?:\/|$)/.test(request.url);
  void reply.headers({
    ...always,
    'content-security-policy': isDocs ? policyOfDocs : closedPolicy,
    ...(request.protocol === 'https' && { 'strict-transport-security': onlySecure }),
    ...(isPersonal(request) && { 'cache-control': 'private, no-store' }),
  });
}

/**
 * What somebody is told under /api is his; routes that tell everybody the same say so. Who is signed in, a page asks for
 * beforehand (`rel=preload`) and takes once.
 */
function isPersonal({ url }: FastifyRequest): boolean {
  return url.startsWith('/api/') && url !== '/api/session';
}

/** The same for an answer that is written by hand. */
export const headersOfBareAnswers: Readonly<Record<string, string>> = {
  ...always,
  'content-security-policy': closedPolicy,
};
