import type { Key } from './state.js';

/** Rows in the order in which they came to be: what follows must not depend on how a host hands them over. */
export function oldestFirst<Row extends { readonly key: Key }>(rows: Iterable<Row>): Row[] {
  return [...rows].sort((one, other) => one.key - other.key);
}
