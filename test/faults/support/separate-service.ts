import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ChildProgram } from '../../support/child-program.js';
import type { StartedQueue } from '../../support/queue-backends.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { freePort } from './free-port.js';
import { prepareForDemo } from './prepare-for-demo.js';

/** An api and a worker as two processes on one prepared database. */
export class SeparateService {
  private worker: ChildProgram;

  private constructor(
    readonly database: TestDatabase,
    readonly url: string,
    private readonly mails: string,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly api: ChildProgram,
  ) {
    this.worker = this.startWorker();
  }

  static async start({ queueUrl }: StartedQueue): Promise<SeparateService> {
    const database = await createTestDatabase();
    const port = String(await freePort());
    const mails = join(tmpdir(), `minhbach-mails-${port}`);
    const environment = {
      DATABASE_URL: database.url,
      PORT: port,
      QUEUE_URL: queueUrl,
      MAIL_URL: pathToFileURL(mails).href,
      MINHBACH_DEMO: 'people',
      DRAIN_SECONDS: '0',
    };
    await prepareForDemo(environment);
    const api = new ChildProgram({ program: 'programs/api.js', environment });
    const url = `http://127.0.0.1:${port}`;
    while (!(await isReady(url))) {
      if (!api.isRunning) throw new Error(`The api ended: ${api.output}`);
      await pause(50);
    }
    return new SeparateService(database, url, mails, environment, api);
  }

  async killWorker(): Promise<void> {
    await this.worker.kill();
  }

  restartWorker(): void {
    this.worker = this.startWorker();
  }

  async stop(): Promise<void> {
    for (const child of [this.api, this.worker]) if (child.isRunning) await child.stop();
    rmSync(this.mails, { recursive: true, force: true });
    await this.database.drop();
  }

  private startWorker(): ChildProgram {
    return new ChildProgram({ program: 'programs/worker.js', environment: this.environment });
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(
    ({ status }) => status === 200,
    () => false,
  );
}
