import type { RowChanges } from './advance-result.js';
import { LayeredRows } from './layered-rows.js';
import { oldestFirst } from './oldest-first.js';
import type { Key } from './state.js';

/** From so many rows on, a step shares what it did not change with the step before it. */
const manyRows = 256;
/** The changes on top of shared rows may be a sixteenth of them; then all are copied once. */
const mostChanges = 1 / 16;
/** So few rows are looked through; more get an index by owner. */
const fewRows = 16;

type Index = ReadonlyMap<Key, ReadonlySet<Key>>;

/** By whom rows are owned, for rows that no longer change. */
const indexes = new WeakMap<ReadonlyMap<Key, unknown>, Index>();

/**
 * One kind of row of an instance during a step: the rows it began with, untouched, and what the step
 * changed. Rows are replaced, never mutated; a row keeps its owner. What a step costs depends on what it
 * changes, not on how many rows there are.
 */
export class Table<Row extends { readonly key: Key }> {
  private readonly base: ReadonlyMap<Key, Row>;
  private readonly delta: Map<Key, Row | null>;
  private readonly touched = new Set<Key>();
  private readonly newcomers = new Map<Key, Set<Key>>();
  private count: number;

  constructor(
    private readonly before: ReadonlyMap<Key, Row>,
    private readonly ownerOf: (row: Row) => Key | null,
  ) {
    const layered = before instanceof LayeredRows ? (before as LayeredRows<Row>) : null;
    this.base = layered?.base ?? before;
    this.delta = new Map<Key, Row | null>(layered?.delta);
    this.count = before.size;
    for (const row of this.delta.values()) if (row) this.note(row);
  }

  get size(): number {
    return this.count;
  }

  get(key: Key): Row | undefined {
    const changed = this.delta.get(key);
    return changed === undefined ? this.base.get(key) : (changed ?? undefined);
  }

  values(): Iterable<Row> {
    return new LayeredRows(this.base, this.delta, this.count).values();
  }

  /** Rows that belong to an element instance (for element instances: its children), oldest first. */
  ownedBy(owner: Key): Row[] {
    const rows: Row[] = [];
    if (this.count > 0) {
      for (const key of this.baseKeys(owner)) this.addIfThere(key, rows);
      for (const key of this.newcomers.get(owner) ?? []) this.addIfThere(key, rows);
    }
    return oldestFirst(rows);
  }

  owns(owner: Key): boolean {
    if (this.count === 0) return false;
    for (const key of this.newcomers.get(owner) ?? []) if (this.get(key)) return true;
    for (const key of this.baseKeys(owner)) if (this.get(key)) return true;
    return false;
  }

  put(row: Row): Row {
    if (this.get(row.key) === undefined) this.count++;
    this.delta.set(row.key, row);
    this.touched.add(row.key);
    this.note(row);
    return row;
  }

  delete(key: Key): void {
    const row = this.get(key);
    if (!row) return;
    this.count--;
    if (this.base.has(key)) this.delta.set(key, null);
    else this.forget(row);
    this.touched.add(key);
  }

  snapshot(): ReadonlyMap<Key, Row> {
    if (this.touched.size === 0) return this.before;
    const isWorthIt = this.base.size >= manyRows && this.delta.size <= this.base.size * mostChanges;
    if (isWorthIt) return new LayeredRows(this.base, this.delta, this.count);
    const all = new Map(this.base);
    for (const [key, row] of this.delta) {
      if (row) all.set(key, row);
      else all.delete(key);
    }
    return all;
  }

  /** What differs from the beginning; rows that came and went within the step do not appear. */
  changes(): RowChanges<Row> {
    const inserted: Row[] = [];
    const updated: Row[] = [];
    const deleted: Key[] = [];
    for (const key of this.touched) {
      const row = this.get(key);
      const known = this.before.get(key);
      if (row === undefined) {
        if (known !== undefined) deleted.push(key);
      } else if (known === undefined) inserted.push(row);
      else if (known !== row) updated.push(row);
    }
    return { inserted, updated, deleted };
  }

  private addIfThere(key: Key, rows: Row[]): void {
    const row = this.get(key);
    if (row) rows.push(row);
  }

  /** Keys of the rows that were there before and belong to the owner, those deleted since included. */
  private baseKeys(owner: Key): Iterable<Key> {
    if (this.base.size > fewRows) return this.indexOfBase().get(owner) ?? [];
    const keys: Key[] = [];
    for (const row of this.base.values()) if (this.ownerOf(row) === owner) keys.push(row.key);
    return keys;
  }

  private note(row: Row): void {
    if (!this.base.has(row.key)) add(this.newcomers, this.ownerOf(row), row.key);
  }

  private forget(row: Row): void {
    this.delta.delete(row.key);
    const owner = this.ownerOf(row);
    if (owner !== null) this.newcomers.get(owner)?.delete(row.key);
  }

  private indexOfBase(): Index {
    const known = indexes.get(this.base);
    if (known) return known;
    const index = new Map<Key, Set<Key>>();
    for (const row of this.base.values()) add(index, this.ownerOf(row), row.key);
    indexes.set(this.base, index);
    return index;
  }
}

function add(index: Map<Key, Set<Key>>, owner: Key | null, key: Key): void {
  if (owner === null) return;
  const keys = index.get(owner);
  if (keys) keys.add(key);
  else index.set(owner, new Set([key]));
}
