import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters as `:name`. */
  readonly path: string;
}

const recorded = new WeakMap<object, Route[]>();

/** Keeps a list of the routes that are added from now on. */
export function recordRoutes(fastify: FastifyInstance): void {
  const routes: Route[] = [];
  recorded.set(fastify, routes);
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) {
      routes.push({ method: each as Route['method'], path: url });
    }
  });
}

/** The routes that the application really answers. */
export function routesOf(app: NestFastifyApplication): readonly Route[] {
  return recorded.get(app.getHttpAdapter().getInstance()) ?? [];
}
