import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { measureWorker } from './measure-worker.js';
import type { WorkerOptions } from './worker-options.js';
import { WorkerModule } from './worker.module.js';

/** The queue edge as a running Nest application: it works until it is closed. */
export async function createWorkerApp(options: WorkerOptions): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(options), {
    logger: options.logger ?? ['error', 'warn'],
    abortOnError: false,
  });
  if (options.metrics) measureWorker(options.metrics, app);
  return app;
}
