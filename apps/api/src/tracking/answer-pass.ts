import '@fastify/cookie';
import { answerPath } from '@minhbach/requests';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSecure } from '../session/session-cookie.js';

/** The pass that a browser shows for the answer under this address. */
export function passOf(request: FastifyRequest): string | null {
  return request.cookies[passCookie(request)] ?? null;
}

/** Gives the browser its pass for the answer to one request: until it is closed, or the pass is over. */
export function givePass(
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
  pass: string,
): void {
  reply.setCookie(passCookie(request), pass, {
    path: answerPath(code),
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(request),
  });
}

function passCookie(request: FastifyRequest): string {
  return isSecure(request) ? '__Secure-mb_answer' : 'mb_answer';
}
