import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const cookieName = 'mb_session';

/** The session token that came with a request. */
export function tokenOf(request: FastifyRequest): string | null {
  return request.cookies[cookieName] ?? null;
}

/** Gives the browser its token: out of reach of scripts, not sent along by other sites' forms. */
export function giveToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName, token, attributes(request));
}

/** Has the browser forget its token. */
export function takeToken(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieName, attributes(request));
}

function attributes(request: FastifyRequest) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  } as const;
}
