import type { OutputColumn } from './decision-table.js';

/** One value, or a context of several columns by name. */
export function rowOf(outputs: readonly OutputColumn[], values: readonly unknown[]): unknown {
  if (outputs.length === 1) return values[0] ?? null;
  return Object.fromEntries(outputs.map(({ name = '' }, index) => [name, values[index] ?? null]));
}
