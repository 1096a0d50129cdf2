import { within } from '@minhbach/queue';
import { Logger } from '@nestjs/common';
import { createWorkerApp } from './create-worker-app.js';
import { workerOptionsFrom } from './worker-options.js';

/** What has not ended by then is taken up by another process, or by the next start. */
const patienceMs = 30_000;

const logger = new Logger('worker');
const app = await createWorkerApp(workerOptionsFrom(process.env));
logger.log('working');

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  logger.log('stopping');
  try {
    await within(patienceMs, app.close(), 'the worker did not close');
    process.exit(0);
  } catch (error) {
    logger.error(String(error));
    process.exit(1);
  }
}
