import { hash } from 'node:crypto';
import {
  applyDecorators,
  createParamDecorator,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { personOf, type ApiRequest } from '../access/current-person.decorator.js';
import { Problem } from '../problems/problem.js';

/** A call as far as its repetition is recognised by it. */
export interface IdempotentCall {
  readonly personId: string;
  /** Method and path. */
  readonly route: string;
  /** Null when the caller sent none: then every call has its effect. */
  readonly key: string | null;
  readonly bodyHash: Buffer;
}

type Need = 'required' | 'optional';

const needKey = 'minhbach:idempotency';
const format = /^[\x21-\x7e]{1,128}$/;

/** Declares that a route takes an Idempotency-Key, or insists on one. */
export function IdempotencyKey(need: Need): MethodDecorator {
  return applyDecorators(
    SetMetadata(needKey, need),
    ApiHeader({
      name: 'Idempotency-Key',
      required: need === 'required',
      description: 'Up to 128 visible ASCII characters. The same key and body give the same reply.',
    }),
  );
}

/** The call, as a parameter of a route that declares `@IdempotencyKey(…)`. */
export const Call = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const need = Reflect.getMetadata(needKey, context.getHandler()) as Need | undefined;
  return callOf(context.switchToHttp().getRequest<ApiRequest>(), need ?? 'optional');
});

function callOf(request: ApiRequest, need: Need): IdempotentCall {
  const path = request.url.split('?', 1)[0] ?? '';
  return {
    personId: personOf(request).id,
    route: `${request.method} ${path}`,
    key: keyOf(request.headers['idempotency-key'], need),
    bodyHash: hash('sha256', JSON.stringify(request.body ?? null), 'buffer'),
  };
}

function keyOf(header: string | string[] | undefined, need: Need): string | null {
  if (header === undefined && need === 'optional') return null;
  if (header === undefined) {
    throw new Problem(400, 'idempotency-key-required', 'Send an Idempotency-Key with this call.');
  }
  if (typeof header !== 'string' || !format.test(header)) {
    throw new Problem(400, 'idempotency-key-malformed', 'Use 1 to 128 visible ASCII characters.');
  }
  return header;
}
