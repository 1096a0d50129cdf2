import '@fastify/cookie';
import { knownForDays } from '@minhbach/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';

const cookieName = 'mb_session';
const browserCookieName = 'mb_browser';

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

/** By what the browser is known to us, if somebody has signed in there. */
export function browserTokenOf(request: FastifyRequest): string | null {
  return request.cookies[browserCookieName] ?? null;
}

/** It stays when the session ends, and goes along with signing in only. */
export function giveBrowserToken(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): void {
  reply.setCookie(browserCookieName, token, {
    ...attributes(request),
    path: '/api/session',
    sameSite: 'strict',
    maxAge: knownForDays * 86_400,
  });
}

function attributes(request: FastifyRequest) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  } as const;
}
