import { setTimeout as pause } from 'node:timers/promises';
import { ChildProgram, type Ending } from '../../support/child-program.js';

/** Several start at the same time on one small machine. */
const patienceMs = 120_000;
const pollMs = 50;

/** One process of a cluster: when it has ended, another one takes its place. */
export class Member {
  private child: ChildProgram | null = null;

  constructor(
    readonly name: string,
    private readonly program: string,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly isReady: (child: ChildProgram) => boolean,
  ) {}

  /** Starts it and waits until it works. */
  async start(): Promise<void> {
    const child = new ChildProgram({ program: this.program, environment: this.environment });
    this.child = child;
    const last = performance.now() + patienceMs;
    while (!this.isReady(child)) {
      if (!child.isRunning) throw new Error(`${this.name} ended: ${child.output}`);
      if (performance.now() > last) throw new Error(`${this.name} is not ready: ${child.output}`);
      await pause(pollMs);
    }
  }

  /** Ends it, tells how it ended, and has the next one at work. */
  async replace(signal: NodeJS.Signals): Promise<Ending> {
    const ending = await this.end(signal);
    await this.start();
    return ending;
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ending> {
    if (!this.child) return 0;
    this.child.signal(signal);
    return this.child.ended;
  }
}

/** A worker; it says when it is at work. */
export function workerMember(number: number, environment: NodeJS.ProcessEnv): Member {
  const name = `worker ${String(number)}`;
  const isReady = ({ output }: ChildProgram) => output.includes('The worker is at work.');
  return new Member(name, 'programs/worker.js', environment, isReady);
}
