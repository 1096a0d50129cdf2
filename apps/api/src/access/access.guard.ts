import { AuthenticationService, mayEver, type Action } from '@minhbach/identity';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../problems/problem.js';
import { tokenOf } from '../session/session-cookie.js';
import { accessKey } from './access.decorator.js';
import type { ApiRequest } from './current-person.decorator.js';

/** Nobody gets through a route that does not say whom it is for. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: AuthenticationService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Action | 'public' | undefined>(
      accessKey,
      context.getHandler(),
    );
    if (access === 'public') return true;
    if (access === undefined) {
      throw new Problem(403, 'undeclared-access', 'This route does not say who may use it.');
    }
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const token = tokenOf(request);
    const person = token ? await this.authentication.currentSession(token) : null;
    if (!person) throw new Problem(401, 'not-signed-in', 'Sign in first.');
    if (!mayEver(person.role, access)) {
      throw new Problem(403, 'role-not-allowed', 'Your role may not do this.');
    }
    request.person = person;
    return true;
  }
}
