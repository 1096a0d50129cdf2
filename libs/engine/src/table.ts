import type { RowChanges } from './advance-result.js';
import type { Key } from './state.js';

/**
 * One kind of row of an instance during a step: the rows it began with, untouched, and what the step
 * changed. Rows are replaced, never mutated.
 */
export class Table<Row extends { readonly key: Key }> {
  private rows: ReadonlyMap<Key, Row>;
  private own: Map<Key, Row> | null = null;
  private readonly touched = new Set<Key>();
  private index: Map<Key, Set<Key>> | null = null;

  constructor(
    private readonly before: ReadonlyMap<Key, Row>,
    private readonly ownerOf: (row: Row) => Key | null,
  ) {
    this.rows = before;
  }

  get size(): number {
    return this.rows.size;
  }

  get(key: Key): Row | undefined {
    return this.rows.get(key);
  }

  values(): Iterable<Row> {
    return this.rows.values();
  }

  /** Rows that belong to an element instance (for element instances: its children), oldest first. */
  ownedBy(owner: Key): Row[] {
    const keys = this.indexed().get(owner);
    if (!keys) return [];
    return [...keys].map((key) => this.rows.get(key)).filter((row) => row !== undefined);
  }

  owns(owner: Key): boolean {
    return (this.indexed().get(owner)?.size ?? 0) > 0;
  }

  put(row: Row): Row {
    this.writable().set(row.key, row);
    this.touched.add(row.key);
    const owner = this.ownerOf(row);
    if (this.index && owner !== null) this.addToIndex(this.index, owner, row.key);
    return row;
  }

  delete(key: Key): void {
    const row = this.rows.get(key);
    if (!row) return;
    this.writable().delete(key);
    this.touched.add(key);
    const owner = this.ownerOf(row);
    if (owner !== null) this.index?.get(owner)?.delete(key);
  }

  snapshot(): ReadonlyMap<Key, Row> {
    return this.rows;
  }

  /** What differs from the beginning; rows that came and went within the step do not appear. */
  changes(): RowChanges<Row> {
    const inserted: Row[] = [];
    const updated: Row[] = [];
    const deleted: Key[] = [];
    for (const key of this.touched) {
      const row = this.rows.get(key);
      const known = this.before.get(key);
      if (row === undefined) {
        if (known !== undefined) deleted.push(key);
      } else if (known === undefined) inserted.push(row);
      else if (known !== row) updated.push(row);
    }
    return { inserted, updated, deleted };
  }

  private writable(): Map<Key, Row> {
    if (!this.own) {
      this.own = new Map(this.rows);
      this.rows = this.own;
    }
    return this.own;
  }

  private indexed(): Map<Key, Set<Key>> {
    if (this.index) return this.index;
    const index = new Map<Key, Set<Key>>();
    for (const row of this.rows.values()) {
      const owner = this.ownerOf(row);
      if (owner !== null) this.addToIndex(index, owner, row.key);
    }
    this.index = index;
    return index;
  }

  private addToIndex(index: Map<Key, Set<Key>>, owner: Key, key: Key): void {
    const keys = index.get(owner);
    if (keys) keys.add(key);
    else index.set(owner, new Set([key]));
  }
}
