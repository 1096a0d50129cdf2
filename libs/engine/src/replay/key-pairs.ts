import type { Key } from '../state.js';

/** Room between two recorded keys: another version may need more keys in a step without taking those of the next. */
const spread = 1_000;

/** Which key of a replay stands for which recorded one. */
export class KeyPairs {
  private constructor(
    private readonly replayed: Map<Key, Key>,
    private readonly recorded: Map<Key, Key>,
  ) {}

  static startingWith(rootKey: Key): KeyPairs {
    const root = placeOf(rootKey);
    return new KeyPairs(new Map([[rootKey, root]]), new Map([[root, rootKey]]));
  }

  /** A copy, for a try that may fail. */
  copy(): KeyPairs {
    return new KeyPairs(new Map(this.replayed), new Map(this.recorded));
  }

  /** The replay's key for a recorded one; one that no row has when there is none. */
  of(recorded: Key): Key {
    return this.replayed.get(recorded) ?? -1;
  }

  /** Whether two keys stand for the same; those that were not met yet do from now on. */
  areOne(recorded: Key | undefined, replayed: Key | undefined): boolean {
    if (recorded === undefined || replayed === undefined) return recorded === replayed;
    const known = this.replayed.get(recorded);
    if (known !== undefined || this.recorded.has(replayed)) return known === replayed;
    this.replayed.set(recorded, replayed);
    this.recorded.set(replayed, recorded);
    return true;
  }
}

/** Where a recorded key stands among those of a replay: in the same order, which is how the oldest is found. */
export function placeOf(recorded: Key): Key {
  return recorded * spread;
}
