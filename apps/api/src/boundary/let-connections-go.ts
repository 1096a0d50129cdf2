import type { FastifyInstance } from 'fastify';
import type { Draining } from '../health/draining.js';

/** From then on each answer ends its connection: a server that closes waits for those that are kept open. */
export function letConnectionsGo(fastify: FastifyInstance, draining: Draining): void {
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining.hasBegun) reply.header('connection', 'close');
    done();
  });
}
