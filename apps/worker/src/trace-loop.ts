import { forgetTraces, isTracing } from '@minhbach/tracing';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BackgroundLoop } from './background-loop.js';

const everyMs = 3_600_000;

/** Forgets which trace old rows belong to. */
@Injectable()
export class TraceLoop extends BackgroundLoop {
  constructor(dataSource: DataSource) {
    super();
    this.repeat(everyMs, 'old traces are still there; they are swept later', async () => {
      if (isTracing()) await forgetTraces(dataSource);
    });
  }
}
