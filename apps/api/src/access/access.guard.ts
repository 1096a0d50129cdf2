import { askAs } from '@minhbach/database';
import {
  ApiClients,
  mayEver,
  type Action,
  type ClientScope,
  type KnownClient,
} from '@minhbach/identity';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { Problem } from '../problems/problem.js';
import { needsSecondFactor } from '../session/needs-second-factor.js';
import { accessKey } from './access.decorator.js';
import { clientAccessKey, type ClientRequest } from './client-access.decorator.js';
import { credentialsOf, type ClientCredentials } from './client-credentials.js';
import { personOf, type ApiRequest } from './current-person.decorator.js';

/** Nobody gets through a route that does not say whom it is for. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly clients: ApiClients,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const scope = this.reflector.get<ClientScope | 'any' | undefined>(
      clientAccessKey,
      context.getHandler(),
    );
    return scope === undefined ? this.admitPerson(context) : this.admitClient(context, scope);
  }

  private async admitClient(context: ExecutionContext, scope: ClientScope | 'any'): Promise<true> {
    const http = context.switchToHttp();
    const request = http.getRequest<ClientRequest>();
    const shown = credentialsOf(request);
    const client = shown ? await this.clients.clientOf(shown.token) : null;
    if (!client || !isOf(client, shown)) {
      void http.getResponse<FastifyReply>().header('www-authenticate', 'Bearer');
      throw new Problem(401, 'client-unknown', 'Show the secret or an access token of a client.');
    }
    if (scope !== 'any' && !client.scopes.includes(scope)) {
      throw new Problem(403, 'scope-missing', `This client has no scope "${scope}".`);
    }
    request.client = client;
    // What its record opens is processes and scopes, which the routes keep to (`orchestration/client-reach.ts`): it is
    // nobody's case, and a search over all of a process is what the client is there for.
    askAs('service');
    return true;
  }

  /** Who he is the guard of sessions has found out. */
  private admitPerson(context: ExecutionContext): boolean {
    const access = this.reflector.get<Action | 'public' | undefined>(
      accessKey,
      context.getHandler(),
    );
    if (access === 'public') return true;
    if (access === undefined) {
      throw new Problem(403, 'undeclared-access', 'This route does not say who may use it.');
    }
    const person = personOf(context.switchToHttp().getRequest<ApiRequest>());
    if (!mayEver(person.role, access)) {
      throw new Problem(403, 'role-not-allowed', 'Your role may not do this.');
    }
    if (access !== 'session.use' && needsSecondFactor(person, this.options)) {
      throw new Problem(403, 'second-factor-missing', 'Set up your second factor first.');
    }
    return true;
  }
}

/** Where the caller says whose secret he shows, it must be that client's. */
function isOf({ key }: KnownClient, shown: ClientCredentials | null): boolean {
  return (shown?.key ?? key) === key;
}
