import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { ExecutionContext } from '@nestjs/common';
import { UndeclaredInputGuard } from './undeclared-input.guard.js';

/** A call of a route whose parameters Nest keeps under these names. */
function calling(parameters: readonly string[], request: object): ExecutionContext {
  class Routes {
    list(): string {
      return 'all';
    }
  }
  const declared = Object.fromEntries(parameters.map((name, index) => [name, { index }]));
  Reflect.defineMetadata(ROUTE_ARGS_METADATA, declared, Routes, 'list');
  return {
    getClass: () => Routes,
    getHandler: () => Routes.prototype.list,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
}

describe('input that a route does not take', () => {
  const guard = new UndeclaredInputGuard();
  const query = { query: { x: '1' }, body: undefined };
  const body = { query: {}, body: { x: '1' } };

  it.each([
    ['a query where none is taken', ['5:0'], query],
    ['a body where only a query is taken', ['4:0'], body],
    [
      'where a parameter of our own begins with the number of queries',
      ['4f0c__customRouteArgs__:0'],
      query,
    ],
    [
      'where a parameter of our own begins with the number of bodies',
      ['3e9__customRouteArgs__:0'],
      body,
    ],
  ])('is refused: %s', (_what, parameters, request) => {
    expect(() => guard.canActivate(calling(parameters, request))).toThrow();
  });

  it.each([
    ['a query', ['4:0', '4f0c__customRouteArgs__:1'], query],
    ['a body', ['3:1'], body],
  ])('is let through where the route takes %s', (_what, parameters, request) => {
    expect(guard.canActivate(calling(parameters, request))).toBe(true);
  });
});
