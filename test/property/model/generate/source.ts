import type { Activity, Block, BlockOf } from '../block.js';
import type { Random } from '../random.js';

/** The chance, and how many elements are left to make. */
export class Source {
  private count = 0;

  constructor(
    readonly random: Random,
    public left: number,
  ) {}

  id(kind: string): string {
    this.left--;
    return `${kind}${String(++this.count)}`;
  }

  several<T>(least: number, most: number, one: () => T): readonly T[] {
    return Array.from({ length: least + this.random.below(most - least + 1) }, one);
  }

  waiting(block: Block): BlockOf<'sequence'> {
    return { kind: 'sequence', parts: [this.user(), block], turns: false };
  }

  user(): Activity {
    const id = this.id('user');
    return {
      kind: 'user',
      id,
      inputs: [],
      outputs: [],
      repeat: null,
      boundary: [],
      undo: null,
      only: null,
    };
  }
}
