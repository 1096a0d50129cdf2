import type { Metrics } from '@minhbach/metrics';
import type { FastifyInstance } from 'fastify';

/** Measures how long each answer takes, by the pattern of its route; what no route answers goes together. */
export function measureRequests(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    metrics.answered(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
}
