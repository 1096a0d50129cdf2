import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { assertGuardedRole } from '@minhbach/database';
import { openMetrics } from '@minhbach/metrics';
import { setAddressesFromFiles } from '@minhbach/signatures';
import { Logger } from '@nestjs/common';
import { endOnSignal } from '../../worker/src/end-on-signal.js';
import { ServiceLogger } from '../../worker/src/service-logger.js';
import { startTracing } from '../../worker/src/start-tracing.js';
import { createApiApp } from './create-api-app.js';
import { Draining, drainMsFrom } from './health/draining.js';
import { refuseOpenDoors } from './open-doors.js';
import { apiOptionsFrom } from './options-from-environment.js';
import { projectRoot } from './project-root.js';

setAddressesFromFiles(process.env);
const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';
const { DATABASE_URL, QUEUE_URL } = process.env;
const root = projectRoot();
const drainMs = drainMsFrom(process.env);
const logger = new Logger('api');
const options = apiOptionsFrom(process.env);
await assertGuardedRole(options.databaseUrl, process.env, (line) => {
  logger.warn(line);
});
const tracing = await startTracing(process.env, 'api');
const measured = await openMetrics(process.env);
const app = await createApiApp({
  ...options,
  logger: new ServiceLogger(process.env),
  screens: join(root, 'dist/apps/web'),
  documentation: join(root, 'docs'),
  ...(measured && { metrics: measured.metrics }),
});
await refuseOpenDoors(app, host, { DATABASE_URL, QUEUE_URL });
endOnSignal(
  async () => {
    await app.close();
    await tracing?.close();
  },
  async (signal) => {
    // Whoever has stopped it at the keyboard does not wait.
    if (signal === 'SIGINT') return;
    app.get(Draining).begin();
    await pause(drainMs);
  },
);
await app.listen(port, host);
logger.log(`listening on ${await app.getUrl()}`);
if (tracing) logger.log(`traces go to ${tracing.url}`);
if (measured) logger.log(`metrics at ${measured.url}`);
