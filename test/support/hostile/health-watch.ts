import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What the service's health was while it was watched. */
export interface HealthReport {
  readonly asked: number;
  readonly slowestMs: number;
  /** Answers that were not 200, or did not come. */
  readonly failures: readonly string[];
}

/** Asks a service ten times a second how it is. */
export class HealthWatch {
  private readonly thread: Worker;

  constructor(serviceUrl: string) {
    this.thread = new Worker(new URL('./health-watch-thread.mjs', import.meta.url), {
      workerData: { url: `${serviceUrl}/api/health`, everyMs: 100, patienceMs: 15_000 },
      execArgv: [],
    });
  }

  /** Stops asking. */
  async end(): Promise<HealthReport> {
    this.thread.postMessage('end');
    const [report] = (await once(this.thread, 'message')) as [HealthReport];
    return report;
  }
}
