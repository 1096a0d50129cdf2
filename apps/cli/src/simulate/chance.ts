import { createHash } from 'node:crypto';
import { seededChance } from '../demo/seeded-chance.js';

/**
 * What is drawn for one thing of a simulation. It depends on the seed and the thing's name alone and never on what was
 * drawn before, so that two runs that differ in their staff meet the same requests.
 */
export class Chance {
  private readonly next: () => number;

  constructor(seed: number, ...name: readonly (string | number)[]) {
    const digest = createHash('sha256')
      .update([seed, ...name].join('/'))
      .digest();
    this.next = seededChance(digest.readUInt32LE(0));
  }

  /** Whether something happens that happens in this share of all cases. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** From 0 to below 1. */
  part(): number {
    return this.next();
  }

  /** From `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of them, each as often as its weight says against the others. Throws when there is none. */
  pick<Each>(all: readonly Each[], weightOf: (each: Each) => number): Each {
    const total = all.reduce((sum, each) => sum + weightOf(each), 0);
    let left = this.next() * total;
    for (const each of all) {
      left -= weightOf(each);
      if (left < 0) return each;
    }
    throw new RangeError('There is nothing to choose from.');
  }

  /** Log-normal: half of all are below the median. */
  around(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal());
  }

  /** Exponential, in whole numbers. */
  waiting(mean: number): number {
    return Math.floor(-Math.log(1 - this.next()) * mean);
  }

  /** Box and Muller. */
  private normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return radius * Math.cos(2 * Math.PI * this.next());
  }
}
