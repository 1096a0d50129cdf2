import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { WorkerOptions } from './worker-options.js';
import { WorkerModule } from './worker.module.js';

/** The queue edge as a running Nest application: it works until it is closed. */
export async function createWorkerApp(options: WorkerOptions): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.forRoot(options), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}
