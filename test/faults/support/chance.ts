import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { seededChance } from '../../../apps/cli/src/demo/seeded-chance.js';

/** Random choices of a test; FAULT_SEED repeats those of an earlier run, which printed it. */
export class Chance {
  readonly seed = Number(process.env.FAULT_SEED ?? randomInt(1, 1_000_000));
  private readonly draw = seededChance(this.seed);

  constructor() {
    process.stderr.write(`FAULT_SEED=${String(this.seed)}\n`);
  }

  /** Waits a random while of at most so many milliseconds. */
  async moment(longestMs: number): Promise<void> {
    await pause(this.draw() * longestMs);
  }
}
