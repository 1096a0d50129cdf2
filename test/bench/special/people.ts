import { setTimeout as pause } from 'node:timers/promises';
import type { EngineUnderTest } from '../engine-under-test.js';
import { clerk, variables, workloads } from '../workloads.js';
import { quantile } from '../spread.js';

/** So many people, each doing something, thinking, doing the next thing. */
const peopleCount = 4;
const thinkingMs = 25;

/** People who start approvals and decide them, while something else goes on. */
export class People {
  private readonly latenciesMs: number[] = [];
  private isOver = false;
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly engine: EngineUnderTest) {}

  begin(): void {
    this.work = Promise.all(Array.from({ length: peopleCount }, () => this.live()));
  }

  /** Lets them finish; returns how long each command took, in ascending order. */
  async end(): Promise<readonly number[]> {
    this.isOver = true;
    await this.work;
    return this.latenciesMs.toSorted((a, b) => a - b);
  }

  private async live(): Promise<void> {
    const processId = workloads[0]?.processId ?? '';
    while (!this.isOver) {
      const { outcome } = await this.timed(() =>
        this.engine.runtime.start({ processId, variables, actor: clerk }),
      );
      await pause(thinkingMs);
      for (const taskKey of outcome.state.userTasks.keys()) {
        const decision = { taskKey, person: clerk, variables: { approved: true } };
        await this.timed(() => this.engine.runtime.completeTask(decision));
      }
      await pause(thinkingMs);
    }
  }

  private async timed<Result>(command: () => Promise<Result>): Promise<Result> {
    const from = performance.now();
    const result = await command();
    this.latenciesMs.push(performance.now() - from);
    return result;
  }
}

/** The time within which 95 of a hundred commands were done, in milliseconds. */
export function p95(latenciesMs: readonly number[]): number {
  return quantile(latenciesMs, 0.95);
}
