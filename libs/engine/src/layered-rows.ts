import type { Key } from './state.js';

/** What differs from a base of rows: a row that is new or changed, null for one that is gone. */
export type RowDelta<Row> = ReadonlyMap<Key, Row | null>;

/**
 * Many rows with a few changes on top, read like a map. A step of an instance with ten thousand rows shares
 * the base with the step before it instead of copying it.
 */
export class LayeredRows<Row> implements ReadonlyMap<Key, Row> {
  constructor(
    readonly base: ReadonlyMap<Key, Row>,
    readonly delta: RowDelta<Row>,
    readonly size: number,
  ) {}

  get(key: Key): Row | undefined {
    const changed = this.delta.get(key);
    return changed === undefined ? this.base.get(key) : (changed ?? undefined);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  /** Rows of the base first, in its order, then those that came later. */
  *entries(): MapIterator<[Key, Row]> {
    for (const [key, row] of this.base) {
      const changed = this.delta.get(key);
      if (changed !== null) yield [key, changed ?? row];
    }
    for (const [key, row] of this.delta) {
      if (row !== null && !this.base.has(key)) yield [key, row];
    }
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Row> {
    for (const [, row] of this.entries()) yield row;
  }

  [Symbol.iterator](): MapIterator<[Key, Row]> {
    return this.entries();
  }

  forEach(visit: (row: Row, key: Key, rows: ReadonlyMap<Key, Row>) => void): void {
    for (const [key, row] of this.entries()) visit(row, key, this);
  }
}
