import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { Problem } from '../problems/problem.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps other sites from acting with a visitor's cookie. A browser names its page's origin with every
 * cross-site POST, PATCH or DELETE, so an origin that is not ours is refused; programs send none and are let through.
 * Behind this stand the cookie's SameSite and the api taking nothing that a form
 * can send.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(@Inject(API_OPTIONS) private readonly options: ApiOptions) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { origin } = request.headers;
    if (safeMethods.has(request.method) || origin === undefined) return true;
    if (origin === this.options.publicUrl || hostOf(origin) === request.headers.host) return true;
    throw new Problem(403, 'foreign-origin', 'This call comes from another site.');
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
