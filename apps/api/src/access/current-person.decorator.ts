import type { SessionPerson } from '@minhbach/identity';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** A request that has passed the guard. */
export interface ApiRequest extends FastifyRequest {
  /** Absent on public routes. */
  person?: SessionPerson;
}

/** The signed-in person, as a parameter of a route that is not public. */
export const CurrentPerson = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SessionPerson =>
    personOf(context.switchToHttp().getRequest<ApiRequest>()),
);

/** The signed-in person behind a request. A route without one was declared public by mistake. */
export function personOf(request: ApiRequest): SessionPerson {
  if (!request.person) throw new Error('a public route asked for the signed-in person');
  return request.person;
}
