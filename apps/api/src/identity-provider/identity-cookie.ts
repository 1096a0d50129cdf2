import '@fastify/cookie';
import { identityErrandMinutes } from '@minhbach/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSecure } from '../session/session-cookie.js';

/** By what a browser shows that it is the one which was sent to the provider. */
export function errandTokenOf(request: FastifyRequest): string | null {
  return request.cookies[cookieName(request)] ?? null;
}

/** Only our own pages send it along: it is they that finish what was begun. */
export function giveErrandToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  const maxAge = identityErrandMinutes * 60;
  reply.setCookie(cookieName(request), token, { ...attributes(request), maxAge });
}

export function takeErrandToken(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieName(request), attributes(request));
}

/** As the session's (`session-cookie.ts`). */
function cookieName(request: FastifyRequest): string {
  return isSecure(request) ? '__Host-mb_identity' : 'mb_identity';
}

function attributes(request: FastifyRequest) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(request) } as const;
}
