import { openMetrics, type Metrics } from '@minhbach/metrics';
import { join } from 'node:path';
import { assertGuardedRole } from '@minhbach/database';
import { createApiApp } from '../../api/src/create-api-app.js';
import { refuseOpenDoors } from '../../api/src/open-doors.js';
import { apiOptionsFrom } from '../../api/src/options-from-environment.js';
import { submissionsAnHourFrom } from '../../api/src/submissions-an-hour.js';
import { createWorkerApp } from '../../worker/src/create-worker-app.js';
import { ServiceLogger } from '../../worker/src/service-logger.js';
import { startTracing } from '../../worker/src/start-tracing.js';
import { workerOptionsFrom } from '../../worker/src/worker-options.js';
import { announcement } from './announce.js';
import { followIfAsked } from './backup/index.js';
import type { Closers } from './closers.js';
import { assertDatabase, openDatabase } from './database.js';
import { holdHttpPort, type HeldPort } from './http-port.js';
import { playDemoCases } from './demo-cases/play-demo-cases.js';
import { demoOf, demoPasswordWords, prepareDatabase } from './prepare-database.js';
import { ownAddress } from './own-address.js';
import { sealingKeyIn } from './sealing-key-in.js';
import type { Settings } from './settings.js';

/**
 * Starts the whole service in this process: database, schema, models, worker, api. `closers` learns
 * of each part as it opens, so that they close in the reverse order: HTTP, worker, database.
 */
export async function start(
  settings: Settings,
  environment: NodeJS.ProcessEnv,
  root: string,
  closers: Closers,
  say: (line: string) => void,
): Promise<void> {
  const held = await holdHttpPort(settings, say);
  closers.add('port', async () => held.release());
  const { port } = held;
  const database = await openDatabase(settings, say);
  closers.add('database', async () => database.stop());
  if (database.embedded) closers.add('archive', await followIfAsked(environment, root, say));
  await assertDatabase(database, say);
  await assertGuardedRole(database.appUrl, environment, (line) => {
    say(`Warning: ${line}`);
  });
  await prepareDatabase(database, settings, root, say);
  // Only this process works on the embedded database: no worker of another start has a clock of its own there.
  if (database.embedded) {
    const halting = { say, isHalted: () => closers.isHalted };
    await playDemoCases(database.appUrl, { ...settings, port }, halting);
  }
  const found = { DATABASE_URL: database.appUrl, MINHBACH_DATA: settings.dataFolder };
  const tracing = await startTracing(environment, 'standalone');
  if (tracing) closers.add('traces', async () => tracing.close());
  const measured = await openMetrics(environment);
  if (measured) closers.add('metrics', measured.close);
  const url = await serve({ ...environment, ...found }, root, closers, {
    settings: { ...settings, port },
    held,
    measured: measured && { metrics: measured.metrics },
  });
  const { mail } = settings;
  const demoPassword = demoPasswordWords(settings);
  if (measured) say(`Metrics: ${measured.url}`);
  if (tracing) say(`Traces go to ${tracing.url}`);
  say(announcement({ url, dataPlace: database.place, mailUrl: mail.url, demoPassword }));
}

/** What is there before worker and api are. */
interface Parts {
  readonly settings: Settings;
  readonly held: HeldPort;
  readonly measured: { readonly metrics: Metrics } | null;
}

/** Starts worker and api on a prepared database; returns the address of the api. */
async function serve(
  environment: NodeJS.ProcessEnv,
  root: string,
  closers: Closers,
  { settings, held, measured }: Parts,
): Promise<string> {
  const { host, port, mail, files } = settings;
  const options = withKeys(apiOptionsFrom(environment), settings.dataFolder);
  const worker = await createWorkerApp({
    publicUrl: ownAddress(settings),
    ...workerOptionsFrom(environment),
    ...{ mail, files, webhooks: options.webhooks, logger: new ServiceLogger(environment) },
    ...measured,
  });
  closers.add('worker', async () => worker.close());
  const demo = demoOf(settings);
  const api = await createApiApp({
    ...options,
    // Who tries the demonstration has no app at hand.
    staffNeedSecondFactor: !demo,
    submissionsAnHour: submissionsAnHourFrom(environment, demo !== undefined),
    files,
    logger: new ServiceLogger(environment),
    screens: join(root, 'dist', 'apps', 'web'),
    documentation: join(root, 'docs'),
    ...(demo && { demo }),
    ...measured,
  });
  closers.add('api', async () => api.close());
  // The embedded database has drawn its own password by itself.
  await refuseOpenDoors(api, host, {
    ...(settings.databaseUrl !== null && { DATABASE_URL: settings.databaseUrl }),
    QUEUE_URL: environment.QUEUE_URL,
  });
  await held.release();
  await api.listen(port, host);
  return (await api.getUrl()).replace('[::1]', 'localhost');
}

/** With keys of the data folder to seal secrets with, where none are set. */
function withKeys(options: ReturnType<typeof apiOptionsFrom>, dataFolder: string) {
  const { factorKey, webhooks } = options;
  const key = webhooks.key ?? sealingKeyIn(dataFolder, 'webhook.key');
  return {
    ...options,
    factorKey: factorKey ?? sealingKeyIn(dataFolder, 'factor.key'),
    webhooks: { ...webhooks, key },
  };
}
