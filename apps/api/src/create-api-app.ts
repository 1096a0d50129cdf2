import fastifyCookie from '@fastify/cookie';
import { commonPool } from '@minhbach/database';
import { measurePool } from '@minhbach/metrics';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiOptions } from './api-options.js';
import { beginAsNobody } from './access/who-asks.js';
import { ApiModule } from './api.module.js';
import { cleanRequests } from './boundary/clean-requests.js';
import { letConnectionsGo } from './boundary/let-connections-go.js';
import { measureRequests } from './boundary/measure-requests.js';
import { traceRequests } from './boundary/trace-requests.js';
import { giveSafeHeaders, safeHeaders } from './boundary/safe-headers.js';
import { takeFileParts } from './files/file-part.js';
import { serveOpenApi } from './openapi/open-api.js';
import { Draining } from './health/draining.js';
import { clientPaths } from './orchestration/client-paths.js';
import { takeResourceParts } from './orchestration/deployments/resource-parts.js';
import { notFound, Problem } from './problems/problem.js';
import { ProblemFilter, sendProblem } from './problems/problem.filter.js';
import { answerUnreadable } from './problems/unreadable-request.js';
import { strictValidation } from './problems/validation.js';
import { takePageForms } from './public-pages/page-forms.js';
import { pagePaths } from './public-pages/page-paths.js';
import { recordRoutes } from './routes.js';
import { readScreens } from './screens/read-screens.js';
import { serveScreens } from './screens/serve-screens.js';

const bodyLimit = 1_048_576;

/**
 * The HTTP edge as an initialised Nest application, ready to `listen()`. Bodies are JSON of at most 1 MiB,
 * but for the parts of files and the forms of pages; every error is a problem document.
 */
export async function createApiApp(options: ApiOptions): Promise<NestFastifyApplication> {
  if (options.staffNeedSecondFactor && !options.factorKey) throw new Error(withoutKey);
  const adapter = new FastifyAdapter({
    bodyLimit,
    skipMiddie: true,
    trustProxy: trustedHops(options.trustedProxies ?? 0),
    routerOptions: { maxParamLength: 200 },
    exposeHeadRoutes: false,
    // Whatever still arrives on an open connection is answered; the connection ends with the answer.
    return503OnClosing: false,
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerUnreadable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(options),
    adapter,
    { bodyParser: false, logger: options.logger ?? ['error', 'warn'] },
  );
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  recordRoutes(fastify);
  takeFileParts(fastify);
  takePageForms(fastify);
  takeResourceParts(fastify);
  cleanRequests(fastify);
  safeHeaders(fastify);
  letConnectionsGo(fastify, app.get(Draining));
  observeRequests(fastify, options);
  beginAsNobody(fastify);
  await app.register(fastifyCookie);
  if (options.screens) serveScreens(fastify, readScreens(options.screens));
  app.setGlobalPrefix('api', { exclude: [...pagePaths, ...clientPaths] });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(strictValidation());
  serveOpenApi(app);
  await app.init();
  await fastify.ready();
  if (options.metrics) measurePool(options.metrics, 'api', commonPool(app.get(DataSource)));
  return app;
}

/** What is told of calls to those who look after the service. */
function observeRequests(
  fastify: FastifyInstance,
  { metrics, trustedProxies = 0 }: Pick<ApiOptions, 'metrics' | 'trustedProxies'>,
): void {
  if (metrics) measureRequests(fastify, metrics);
  traceRequests(fastify, trustedProxies);
}

const withoutKey =
  'Set FACTOR_KEY_FILE or FACTOR_KEY (`openssl rand -base64 32`), the same for every api process: without it nobody of an ' +
  'agency can set up the second factor that he needs.';

/** Believes what the nearest `count` proxies say about the caller, and nothing that comes from further away. */
function trustedHops(count: number): (address: string, hop: number) => boolean {
  return (_address, hop) => hop < count;
}

/** What the router refuses never reaches Nest: a bad escape, or a parameter too long to name anything. */
function answerBadAddress(
  { code }: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  giveSafeHeaders(request, reply);
  const isTooLong = code === 'FST_ERR_MAX_PARAM_LENGTH';
  const badAddress = new Problem(400, 'bad-request', 'The address cannot be read.');
  sendProblem(reply, isTooLong ? notFound() : badAddress);
}
