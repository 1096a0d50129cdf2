import '@fastify/cookie';
import { knownForDays } from '@minhbach/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The session token that came with a request. */
export function tokenOf(request: FastifyRequest): string | null {
  return request.cookies[sessionCookie(request)] ?? null;
}

/** Gives the browser its token: out of reach of scripts, not sent along by other sites' forms. */
export function giveToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(sessionCookie(request), token, attributes(request));
}

/** Has the browser forget its token. */
export function takeToken(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(sessionCookie(request), attributes(request));
}

/** By what the browser is known to us, if somebody has signed in there. */
export function browserTokenOf(request: FastifyRequest): string | null {
  return request.cookies[browserCookie(request)] ?? null;
}

/** It stays when the session ends, and goes along with signing in only. */
export function giveBrowserToken(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): void {
  reply.setCookie(browserCookie(request), token, {
    ...attributes(request),
    path: '/api/session',
    sameSite: 'strict',
    maxAge: knownForDays * 86_400,
  });
}

/** Over HTTPS a name that browsers take from this very host alone, and over HTTPS alone (RFC 6265bis §4.1.3.2). */
function sessionCookie(request: FastifyRequest): string {
  return isSecure(request) ? '__Host-mb_session' : 'mb_session';
}

/** It has a path, which `__Host-` does not allow. */
function browserCookie(request: FastifyRequest): string {
  return isSecure(request) ? '__Secure-mb_browser' : 'mb_browser';
}

function attributes(request: FastifyRequest) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(request),
  } as const;
}

/** Whether it came by HTTPS, to us or to the proxy before us. */
export function isSecure(request: FastifyRequest): boolean {
  return request.protocol === 'https';
}
