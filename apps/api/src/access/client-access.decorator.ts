import type { ClientScope, KnownClient } from '@minhbach/identity';
import {
  createParamDecorator,
  SetMetadata,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export const clientAccessKey = 'minhbach:client-access';

/** A route for systems outside, which show a token: which of their scopes it needs. People do not get in by it. */
export function ClientAccess(scope: ClientScope): CustomDecorator {
  return SetMetadata(clientAccessKey, scope);
}

/** Likewise, for every client. */
export function AnyClient(): CustomDecorator {
  return SetMetadata(clientAccessKey, 'any');
}

/** A request of a client that has passed the guard. */
export interface ClientRequest extends FastifyRequest {
  client?: KnownClient;
}

/** The client that calls, as a parameter of a route for clients. */
export const CurrentClient = createParamDecorator(
  (_data: unknown, context: ExecutionContext): KnownClient => {
    const { client } = context.switchToHttp().getRequest<ClientRequest>();
    if (!client) throw new Error('a route that is not for clients asked for one');
    return client;
  },
);
