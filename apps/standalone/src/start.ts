import { createApiApp } from '../../api/src/create-api-app.js';
import { createWorkerApp } from '../../worker/src/create-worker-app.js';
import { announcement } from './announce.js';
import type { Closers } from './closers.js';
import { assertDatabase, openDatabase } from './database.js';
import { chooseHttpPort } from './http-port.js';
import { demoPasswordWords, prepareDatabase } from './prepare-database.js';
import type { Settings } from './settings.js';

/**
 * Starts the whole service in this process: database, schema, models, worker, api. `closers` learns
 * of each part as it opens, so that they close in the reverse order: HTTP, worker, database.
 */
export async function start(
  settings: Settings,
  root: string,
  closers: Closers,
  say: (line: string) => void,
): Promise<void> {
  const port = await chooseHttpPort(settings, say);
  const database = await openDatabase(settings, say);
  closers.add('database', async () => database.stop());
  await assertDatabase(database, say);
  await prepareDatabase(database, settings, root, say);
  const url = await serve(database.appUrl, { ...settings, port }, closers);
  say(announcement({ url, dataPlace: database.place, demoPassword: demoPasswordWords(settings) }));
}

/** Starts worker and api on a prepared database; returns the address of the api. */
async function serve(
  databaseUrl: string,
  { queueUrl, host, port }: Settings,
  closers: Closers,
): Promise<string> {
  const options = { databaseUrl, ...(queueUrl && { queueUrl }) };
  const worker = await createWorkerApp(options);
  closers.add('worker', async () => worker.close());
  const api = await createApiApp(options);
  closers.add('api', async () => api.close());
  await api.listen(port, host);
  return (await api.getUrl()).replace('[::1]', 'localhost');
}
