import { askAs, Clock } from '@minhbach/database';
import { askerOf, AuthenticationService } from '@minhbach/identity';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../problems/problem.js';
import { tokenOf } from '../session/session-cookie.js';
import { accessKey } from './access.decorator.js';
import type { ApiRequest } from './current-person.decorator.js';

/**
 * Finds out who calls, and has the database asked on his behalf from here on. Whoever reads a public page stays
 * nobody, signed in or not, and so does a program that shows the secret of a client until the next guard has let it in.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: AuthenticationService,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<string | undefined>(accessKey, context.getHandler());
    if (access === 'public' || access === undefined) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const token = tokenOf(request);
    const person = token ? await this.authentication.currentSession(token) : null;
    if (!person) throw new Problem(401, 'not-signed-in', 'Sign in first.');
    request.person = person;
    askAs(askerOf(person, this.clock.fixed()));
    return true;
  }
}
