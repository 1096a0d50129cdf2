import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from '../api.module.js';
import { pagePaths } from '../public-pages/page-paths.js';
import { OneNameOneShape } from './one-name-one-shape.js';
import { openApiDocument } from './open-api.js';

/** The document of all routes, those of the demonstration included, without a database and without listening. Throws when two shapes have one name. */
export async function describeApi(): Promise<OpenAPIObject> {
  const options = {
    databaseUrl: 'postgresql://nobody@localhost/none',
    files: { url: 'file:///nowhere' },
    demo: { password: null },
  };
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot({ ...options, silent: true }),
    new FastifyAdapter(),
    { preview: true, logger: new OneNameOneShape() },
  );
  app.setGlobalPrefix('api', { exclude: [...pagePaths] });
  return openApiDocument(app);
}
