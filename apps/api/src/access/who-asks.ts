import { beginAsking } from '@minhbach/database';
import type { FastifyInstance } from 'fastify';
import { rememberingRoute } from './called-route.js';

/** Lets every call begin as nobody's: what it reads and writes is as little as the database shows to everybody. */
export function beginAsNobody(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (request, _reply, done) => {
    beginAsking(() => {
      rememberingRoute(request, done);
    });
  });
}
