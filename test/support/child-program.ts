import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a program ended: its exit code, or the signal that ended it. */
export type Ending = number | NodeJS.Signals;

export interface ChildOptions {
  /** Compiled program below `dist`, e.g. `programs/standalone.js`. */
  readonly program: string;
  readonly words?: readonly string[];
  /** Added to a bare environment without any locale or address of ours. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Runs it as this ordinary user. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Folder with `dist`, when it is not this project. */
  readonly root?: string;
}

/** Those still running; a test that ends without stopping them does not leave them behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A compiled program of the project as a process of its own, in a process group of its own. */
export class ChildProgram {
  /** All that it has printed so far. */
  output = '';
  readonly ended: Promise<Ending>;
  private readonly child: ChildProcess;

  constructor(options: ChildOptions) {
    const { program, words = [], environment = {}, user, root = process.cwd() } = options;
    this.child = spawn(process.execPath, [join(root, 'dist', program), ...words], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
      ...(user && { uid: user.uid, gid: user.gid }),
    });
    const hear = (chunk: Buffer) => (this.output += chunk.toString());
    this.child.stdout?.on('data', hear);
    this.child.stderr?.on('data', hear);
    running.add(this.child);
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code, signal) => {
        running.delete(this.child);
        resolve(signal ?? code ?? -1);
      });
    });
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error(`The program did not start. ${this.output}`);
    return this.child.pid;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Waits until the program has printed this. Fails when it ends before, with what it said. */
  async prints(words: string | RegExp): Promise<RegExpMatchArray> {
    for (;;) {
      const found = this.output.match(words);
      if (found) return found;
      if (!this.isRunning)
        throw new Error(`It ended without printing ${String(words)}:\n${this.output}`);
      await nextOutput(this.child);
    }
  }

  /** Sends a signal to the program alone; the processes that it has started are left. */
  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Ends it without warning and waits until it is gone. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended;
  }

  /** Asks it to stop and waits; tells how it ended. */
  async stop(): Promise<Ending> {
    this.signal('SIGTERM');
    return this.ended;
  }
}

/** The program has printed something more, or ended. */
async function nextOutput(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      child.stdout?.off('data', done);
      child.stderr?.off('data', done);
      child.off('close', done);
      resolve();
    };
    child.stdout?.once('data', done);
    child.stderr?.once('data', done);
    child.once('close', done);
  });
}
