import type { FastifyInstance } from 'fastify';
import { invalid } from '../problems/problem.js';
import { cleanInput } from './clean-input.js';

/** Has every body, query and path parameter cleaned, or refused, before a controller sees it. */
export function cleanRequests(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const parts = [request.body, request.query, request.params].map(cleanInput);
    const faults = parts.flatMap((part) => part.faults);
    if (faults.length > 0) {
      done(invalid(faults));
      return;
    }
    [request.body, request.query, request.params] = parts.map(({ value }) => value);
    done();
  });
}
