import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { invalid, type Fault } from '../problems/problem.js';
import { pointerSegment } from '../problems/validation.js';

/**
 * Refuses what a route does not take at all. Where it takes a body or a query the validation knows each field;
 * where it takes none, every field is one too many.
 */
@Injectable()
export class UndeclaredInputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body, query } = context.switchToHttp().getRequest<FastifyRequest>();
    const taken = parametersOf(context);
    const faults = [
      ...(taken.has(RouteParamtypes.QUERY) ? [] : unknownFields(query)),
      ...(taken.has(RouteParamtypes.BODY) ? [] : unknownFields(body)),
    ];
    if (faults.length > 0) throw invalid(faults);
    return true;
  }
}

/**
 * Nest keeps a route's parameters under `kind:index`. Decorators of our own stand there too, under random
 * hexadecimal digits, which may begin with a kind's number and are none.
 */
function parametersOf(context: ExecutionContext): ReadonlySet<number> {
  const declared = Reflect.getMetadata(
    ROUTE_ARGS_METADATA,
    context.getClass(),
    context.getHandler().name,
  ) as Record<string, unknown> | undefined;
  const kinds = Object.keys(declared ?? {}).map((name) => /^(\d+):\d+$/.exec(name)?.[1]);
  return new Set(kinds.map(Number));
}

function unknownFields(input: unknown): Fault[] {
  return Object.keys(input ?? {}).map((name) => ({
    pointer: `/${pointerSegment(name)}`,
    code: 'unknown-field',
    message: { vi: 'Trường không được chấp nhận.', en: `${name} should not exist` },
  }));
}
