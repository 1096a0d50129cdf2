import type { FastifyInstance } from 'fastify';
import { invalid, type Fault } from '../problems/problem.js';
import { cleanInput } from './clean-input.js';

/** Has every body, query and path parameter cleaned, or refused, before a controller sees it. */
export function cleanRequests(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const parts = [request.body, request.query, request.params].map(cleanInput);
    const faults = [...shapeFaults(request.body), ...parts.flatMap((part) => part.faults)];
    if (faults.length > 0) {
      done(invalid(faults));
      return;
    }
    [request.body, request.query, request.params] = parts.map(({ value }) => value);
    done();
  });
}

/** Every body that the api takes is an object. */
function shapeFaults(body: unknown): Fault[] {
  if (body === undefined || (typeof body === 'object' && body !== null && !Array.isArray(body))) {
    return [];
  }
  const message = { vi: 'Phải là đối tượng.', en: 'must be an object' };
  return [{ pointer: '', code: 'wrong-type', message }];
}
