import { ChildProgram } from '../../support/child-program.js';

/** How many requests are under way when something is killed; `npm run faults` asks for 200. */
export const requestCount = Number(process.env.FAULT_REQUESTS ?? 24);

/** Whether this is `npm run faults`, which has more time than `npm test`. */
export const isWhole = process.env.FAULT_REQUESTS !== undefined;

/** `npm run demo -- --requests N` against a service, as a process of its own. */
export class DemoRun {
  private readonly child: ChildProgram;

  constructor(url: string, seed: number, count = requestCount) {
    const words = ['demo', '--url', url, '--requests', String(count), '--lang', 'en'];
    this.child = new ChildProgram({
      program: 'programs/cli.js',
      words: [...words, '--seed', String(seed)],
    });
  }

  /** Its first requests are being submitted. */
  async hasBegun(): Promise<void> {
    await this.child.prints('at the same time');
  }

  async hasSubmitted(): Promise<void> {
    await this.child.prints('All are submitted.');
  }

  /** Some requests have ended, most have not. */
  async isInTheMiddle(): Promise<void> {
    await this.child.prints('requests have ended');
  }

  /** Waits for its end; what it said, and its exit code. */
  async end(): Promise<{ readonly code: number | NodeJS.Signals; readonly output: string }> {
    const code = await this.child.ended;
    return { code, output: this.child.output };
  }

  async abandon(): Promise<void> {
    if (this.child.isRunning) await this.child.kill();
  }
}
