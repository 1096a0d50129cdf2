import { setTimeout as pause } from 'node:timers/promises';
import { seededChance } from '../../../apps/cli/src/demo/seeded-chance.js';

/** The choices of a campaign: the same ones for the same seed. */
export class Draw {
  private readonly chance: () => number;

  constructor(seed: number) {
    this.chance = seededChance(seed);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.chance() * (most - least + 1));
  }

  /** Whether something that happens so often (0 to 1) happens now. */
  happens(share: number): boolean {
    return this.chance() < share;
  }

  one<T>(choices: readonly T[]): T {
    const choice = choices[this.between(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError('There is nothing to choose from.');
    return choice;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    const drawn: T[] = [];
    while (left.length > 0) drawn.push(...left.splice(this.between(0, left.length - 1), 1));
    return drawn;
  }

  /** Waits a while within these bounds, in milliseconds. */
  async moment(least: number, most: number): Promise<void> {
    await pause(this.between(least, most));
  }
}
