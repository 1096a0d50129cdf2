import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { DeploymentFile, DeploymentFinding } from './deployment.js';
import { screenEntry, screenMark } from './file-screen-thread.js';

interface ScreenOptions {
  readonly entry?: URL;
  readonly execArgv?: string[];
  /** How long one file may take. */
  readonly deadlineMs?: number;
  /** How long all files of a deployment may take together; what is not read by then is not read at all. */
  readonly wholeMs?: number;
}

type Findings = readonly DeploymentFinding[];

/**
 * Reads files in a thread of its own, with a deadline and a memory limit, so that a file made to exhaust its
 * reader stops neither the service nor other people's requests.
 */
export class FileScreen {
  private readonly entry: URL;
  private readonly deadlineMs: number;
  private readonly wholeMs: number;
  private readonly options: WorkerOptions;

  constructor(options: ScreenOptions = {}) {
    const { entry = screenEntry, execArgv, deadlineMs = 10_000, wholeMs = 20_000 } = options;
    this.entry = entry;
    this.deadlineMs = deadlineMs;
    this.wholeMs = wholeMs;
    this.options = {
      workerData: screenMark,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
      ...(execArgv && { execArgv }),
    };
  }

  /** What is wrong with each file, in their order. */
  async findingsOf(files: readonly DeploymentFile[]): Promise<Findings[]> {
    const found: Findings[] = [];
    const end = performance.now() + this.wholeMs;
    let thread: Worker | null = null;
    try {
      for (const file of files) {
        const leftMs = end - performance.now();
        if (leftMs <= 0) {
          found.push([tooComplex(file.name)]);
          continue;
        }
        thread ??= new Worker(this.entry, this.options);
        const deadlineMs = Math.min(this.deadlineMs, leftMs);
        const findings: Findings | null = await this.ask(thread, file, files, deadlineMs);
        if (!findings) {
          await thread.terminate();
          thread = null;
        }
        found.push(findings ?? [tooComplex(file.name)]);
      }
    } finally {
      await thread?.terminate();
    }
    return found;
  }

  /** Null when the thread takes too long or dies of the file. */
  private async ask(
    thread: Worker,
    file: DeploymentFile,
    files: readonly DeploymentFile[],
    deadlineMs: number,
  ): Promise<Findings | null> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        timer = setTimeout(() => resolve(null), deadlineMs);
        thread.once('message', resolve);
        thread.once('error', (error: NodeJS.ErrnoException) => {
          if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
          else reject(error);
        });
        thread.postMessage({ file, all: importable(file, files) });
      });
    } finally {
      clearTimeout(timer);
      thread.removeAllListeners('message').removeAllListeners('error');
    }
  }
}

/** Only decision models import others; the thread knows a file by being the same object. */
function importable(
  file: DeploymentFile,
  files: readonly DeploymentFile[],
): readonly DeploymentFile[] {
  return file.name.endsWith('.dmn') ? files.filter(({ name }) => name.endsWith('.dmn')) : [];
}

function tooComplex(resource: string): DeploymentFinding {
  return {
    severity: 'error',
    code: 'too-complex',
    message: 'Reading the file takes more time or memory than it may. Split it or simplify it.',
    resource,
  };
}
