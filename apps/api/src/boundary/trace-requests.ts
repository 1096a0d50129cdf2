import { isTracing, openSpan, type OpenSpan } from '@minhbach/tracing';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const spans = new WeakMap<FastifyRequest, OpenSpan>();

/**
 * Makes each call a span, named by the pattern of its route: addresses, bodies and headers stay out. A caller's own trace
 * is gone on with only where a proxy of ours stands before the service and says so.
 */
export function traceRequests(fastify: FastifyInstance, trustedProxies: number): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (isTracing() && !request.is404) spans.set(request, spanOf(request, trustedProxies > 0));
    done();
  });
  // Behind the reading of the body, in which what surrounds a call gets lost.
  fastify.addHook('preHandler', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) span.within(done);
    else done();
  });
  fastify.addHook('onResponse', (request, { statusCode }, done) => {
    spans.get(request)?.end({ 'http.response.status_code': statusCode }, statusCode >= 500);
    done();
  });
}

function spanOf({ method, routeOptions, headers }: FastifyRequest, isBelieved: boolean): OpenSpan {
  const route = routeOptions.url ?? 'none';
  const { traceparent } = headers;
  return openSpan(`${method} ${route}`, {
    kind: 'SERVER',
    from: isBelieved && typeof traceparent === 'string' ? traceparent : null,
    attributes: { 'http.request.method': method, 'http.route': route },
  });
}
