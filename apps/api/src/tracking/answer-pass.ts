import '@fastify/cookie';
import { answerPath } from '@minhbach/requests';
import type { FastifyReply, FastifyRequest } from 'fastify';

const cookieName = 'mb_answer';

/** The pass that a browser shows for the answer under this address. */
export function passOf(request: FastifyRequest): string | null {
  return request.cookies[cookieName] ?? null;
}

/** Gives the browser its pass for the answer to one request: until it is closed, or the pass is over. */
export function givePass(
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
  pass: string,
): void {
  reply.setCookie(cookieName, pass, {
    path: answerPath(code),
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
  });
}
