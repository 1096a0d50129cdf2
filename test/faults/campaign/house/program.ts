import { ChildProgram } from '../../../support/child-program.js';
import type { Line } from './line.js';
import { noteIn } from './note-in.js';

interface ProgramOptions {
  readonly name: string;
  /** Compiled program below `dist`. */
  readonly path: string;
  /** Its way to PostgreSQL. */
  readonly database: Line;
  /** File that its words go to when it has ended. */
  readonly log: string;
  readonly environment: () => NodeJS.ProcessEnv;
}

/** An api or a worker, which can be killed and started again on the same ways. */
export class Program {
  private child: ChildProgram | null = null;
  private isToEnd = false;

  constructor(private readonly options: ProgramOptions) {}

  get name(): string {
    return this.options.name;
  }

  get database(): Line {
    return this.options.database;
  }

  /** Its own words since it was started. */
  get words(): string {
    return this.child?.output ?? '';
  }

  get isRunning(): boolean {
    return this.child?.isRunning ?? false;
  }

  /** Whether it has ended, and nobody has asked for that. */
  get hasEndedByItself(): boolean {
    return this.child !== null && !this.isRunning && !this.isToEnd;
  }

  start(more: NodeJS.ProcessEnv = {}): void {
    const { path, environment, log } = this.options;
    const child = new ChildProgram({ program: path, environment: { ...environment(), ...more } });
    this.child = child;
    this.isToEnd = false;
    void child.ended.then((ending) => {
      noteIn(log, `${child.output}\n-- ended: ${String(ending)}`);
    });
  }

  /** Waits until a worker says that it is at work. */
  async isAtWork(): Promise<void> {
    await this.child?.prints('The worker is at work.');
  }

  /** Now, and without waiting for its end. */
  strike(): void {
    this.isToEnd = true;
    this.child?.signal('SIGKILL');
  }

  async kill(): Promise<void> {
    this.isToEnd = true;
    if (this.child?.isRunning) await this.child.kill();
  }

  async stop(): Promise<void> {
    this.isToEnd = true;
    if (this.child?.isRunning) await this.child.stop();
  }

  /** Waits for the end of one that was struck. */
  async ended(): Promise<void> {
    await this.child?.ended;
  }
}
