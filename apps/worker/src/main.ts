import { openMetrics } from '@minhbach/metrics';
import { createWorkerApp } from './create-worker-app.js';
import { endOnSignal } from './end-on-signal.js';
import { workerOptionsFrom } from './worker-options.js';

const measured = await openMetrics(process.env);
const app = await createWorkerApp({
  ...workerOptionsFrom(process.env),
  ...(measured && { metrics: measured.metrics }),
});
console.log('The worker is at work.');
if (measured) console.log(`Metrics: ${measured.url}`);
endOnSignal(async () => app.close());
