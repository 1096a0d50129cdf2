import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { DeploymentFile, DeploymentFinding } from './deployment.js';
import { screenEntry, screenMark } from './file-screen-thread.js';

interface ScreenOptions {
  readonly entry?: URL;
  readonly execArgv?: string[];
  /** How long one file may take, once the thread that reads it has started. */
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
        thread ??= await this.started(leftMs);
        const findings = thread && (await this.ask(thread, file, files, end));
        if (!findings) {
          await thread?.terminate();
          thread = null;
        }
        found.push(findings ?? [tooComplex(file.name)]);
      }
    } finally {
      await thread?.terminate();
    }
    return found;
  }

  /** A thread that is ready to read: a busy machine takes its time for that. Null when there was not so much left. */
  private async started(withinMs: number): Promise<Worker | null> {
    const thread = new Worker(this.entry, this.options);
    // One that was given up may still die of what it read.
    thread.on('error', () => undefined);
    const word = await answerOf<string>(thread, withinMs);
    if (word === null) await thread.terminate();
    return word === null ? null : thread;
  }

  /** Null when the thread takes too long or dies of the file. */
  private ask(
    thread: Worker,
    file: DeploymentFile,
    files: readonly DeploymentFile[],
    end: number,
  ): Promise<Findings | null> {
    const withinMs = Math.min(this.deadlineMs, end - performance.now());
    const answer = answerOf<Findings>(thread, withinMs);
    thread.postMessage({ file, all: importable(file, files) });
    return answer;
  }
}

/** The next thing that the thread says; null when it does not in time, or is out of memory. */
async function answerOf<Said>(thread: Worker, withinMs: number): Promise<Said | null> {
  const answered = new AbortController();
  const { signal } = answered;
  try {
    return await Promise.race([
      once(thread, 'message', { signal }).then(([said]) => said as Said),
      setTimeout(withinMs, null, { signal }),
    ]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return null;
    throw error;
  } finally {
    answered.abort();
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
