import { openMetrics } from '@minhbach/metrics';
import { setAddressesFromFiles } from '@minhbach/signatures';
import { createWorkerApp } from './create-worker-app.js';
import { endOnSignal } from './end-on-signal.js';
import { ServiceLogger } from './service-logger.js';
import { startTracing } from './start-tracing.js';
import { workerOptionsFrom } from './worker-options.js';

setAddressesFromFiles(process.env);
const tracing = await startTracing(process.env, 'worker');
const measured = await openMetrics(process.env);
const app = await createWorkerApp({
  ...workerOptionsFrom(process.env),
  logger: new ServiceLogger(process.env),
  ...(measured && { metrics: measured.metrics }),
});
console.log('The worker is at work.');
if (measured) console.log(`Metrics: ${measured.url}`);
if (tracing) console.log(`Traces go to ${tracing.url}`);
endOnSignal(async () => {
  await app.close();
  await tracing?.close();
});
