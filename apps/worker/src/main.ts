import { openMetrics } from '@minhbach/metrics';
import { within } from '@minhbach/queue';
import { createWorkerApp } from './create-worker-app.js';
import { workerOptionsFrom } from './worker-options.js';

/** What has not ended by then is taken up by another process, or by the next start. */
const patienceMs = 30_000;

const measured = await openMetrics(process.env);
const app = await createWorkerApp({
  ...workerOptionsFrom(process.env),
  ...(measured && { metrics: measured.metrics }),
});
console.log('The worker is at work.');
if (measured) console.log(`Metrics: ${measured.url}`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  console.log('Stopping …');
  try {
    await within(patienceMs, app.close(), 'the worker did not close');
    process.exit(0);
  } catch (error) {
    console.error(String(error));
    process.exit(1);
  }
}
