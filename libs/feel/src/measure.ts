import { WorkExhausted } from './evaluation.js';

const MAX_PARTS = 100_000;

/** How many parts a value has when each is counted wherever it occurs, as a function that prints it meets them. */
export function measure(value: unknown): number {
  let count = 0;
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    count++;
    if (count > MAX_PARTS) throw new WorkExhausted();
    if (typeof next !== 'object' || next === null) continue;
    for (const part of Object.values(next)) {
      if (typeof part === 'object' && part !== null) pending.push(part);
      else count++;
    }
  }
  return count;
}
