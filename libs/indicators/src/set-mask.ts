import { caseSets, type CaseSet } from './case-set.js';

/** Sets as one number, each a bit of it by its place in the list: new ones are added at the end. */
export function maskOf(sets: readonly CaseSet[]): bigint {
  return sets.reduce((mask, set) => mask | bitOf(set), 0n);
}

export function bitOf(set: CaseSet): bigint {
  return 1n << BigInt(caseSets.indexOf(set));
}

export function setsIn(mask: bigint): CaseSet[] {
  return caseSets.filter((set) => (mask & bitOf(set)) !== 0n);
}
