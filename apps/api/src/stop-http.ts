import type { Server } from 'node:http';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Draining } from './health/draining.js';

const sweepMs = 100;

/**
 * Ends HTTP before everything that calls need. Nest itself does so after `beforeApplicationShutdown`, when the queue
 * is closed already. By now streams and long waits have ended (`onModuleDestroy`), and this is the first of its
 * phase, because the module of the api is at the root.
 */
@Injectable()
export class StopHttp implements BeforeApplicationShutdown {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly draining: Draining,
  ) {}

  /** Takes no more calls and waits for those under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.draining.begin();
    const { httpAdapter } = this.host;
    const server = httpAdapter.getHttpServer() as Server;
    // A connection that came to rest only after the closing began would be waited for until its time is up.
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, sweepMs);
    try {
      await httpAdapter.close();
    } finally {
      clearInterval(sweep);
    }
  }
}
