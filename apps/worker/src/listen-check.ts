import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Client } from 'pg';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const channel = 'minhbach_listen_check';
const patienceMs = 2_000;

/**
 * LISTEN looks as if it worked behind a pooler in transaction mode, but nothing is ever heard. The service goes
 * on then, since the reconciler looks, but every bell comes late: the operator should know.
 */
@Injectable()
export class ListenCheck implements OnApplicationBootstrap {
  private readonly logger = new Logger(ListenCheck.name);

  constructor(@Inject(WORKER_OPTIONS) private readonly options: WorkerOptions) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.options.queueUrl || (await hears(this.options.databaseUrl, patienceMs))) return;
    this.logger.warn(
      'NOTIFY does not arrive: DATABASE_URL leads through a pooler in transaction mode. ' +
        'Work is found by looking only; connect directly, or set QUEUE_URL.',
    );
  }
}

/** Whether a connection that only listens hears what another one says. */
export async function hears(databaseUrl: string, waitMs: number): Promise<boolean> {
  const listener = new Client({ connectionString: databaseUrl });
  const speaker = new Client({ connectionString: databaseUrl });
  let timer: NodeJS.Timeout | undefined;
  try {
    await Promise.all([listener.connect(), speaker.connect()]);
    await listener.query(`LISTEN ${channel}`);
    const heard = new Promise<boolean>((resolve) => {
      listener.once('notification', () => {
        resolve(true);
      });
      timer = setTimeout(() => {
        resolve(false);
      }, waitMs);
    });
    await speaker.query(`NOTIFY ${channel}`);
    return await heard;
  } finally {
    clearTimeout(timer);
    await Promise.all([listener.end(), speaker.end()]);
  }
}
