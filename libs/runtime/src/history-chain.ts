import type { Instant, Key } from '@minhbach/engine';
import { genesisHash, historyHash } from './history-hash.js';

export interface HistoryRow {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly trigger: string;
  readonly records: string;
  /** Hexadecimal. */
  readonly hash: string;
}

/** A place in the chain of an instance: how many steps there are, and the hash of the last. */
export interface ChainEnd {
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
}

/**
 * What was done to a history: a row `changed`, `deleted`, `added`, or put in another's place (`reordered`); its end cut off
 * (`truncated`); written anew with hashes that fit each other (`rewritten`); or the whole instance `removed`.
 */
export type Tampering =
  'changed' | 'deleted' | 'added' | 'reordered' | 'truncated' | 'rewritten' | 'removed';

export type ChainVerdict =
  | { readonly ok: true; readonly steps: number }
  | { readonly ok: false; readonly seq: number; readonly tampering: Tampering };

/**
 * Follows the chain from its beginning to the end that the instance's own row keeps, and tells the first row that is
 * wrong. `end` is null when there is no such row: then the instance itself was `removed`.
 */
export function verifyHistory(
  rootKey: Key,
  rows: readonly HistoryRow[],
  end: ChainEnd | null,
): ChainVerdict {
  let previous = genesisHash;
  for (const [index, row] of rows.entries()) {
    const seq = index + 1;
    if (row.seq !== seq) return broken(seq, row.seq > seq ? 'deleted' : 'added');
    if (end && seq > end.seq) return broken(seq, 'added');
    if (historyHash(previous, { ...row, rootKey }) !== row.hash) {
      return broken(seq, isOfAnotherPlace(rootKey, previous, seq, rows) ? 'reordered' : 'changed');
    }
    previous = row.hash;
  }
  const steps = rows.length;
  if (!end) return broken(1, 'removed');
  if (end.seq > steps) return broken(steps + 1, 'truncated');
  return end.hash === previous ? { ok: true, steps } : broken(steps, 'rewritten');
}

/** Whether a row that stands elsewhere belongs to this place, with its own hash or with the one that stands here. */
function isOfAnotherPlace(
  rootKey: Key,
  previous: string,
  seq: number,
  rows: readonly HistoryRow[],
): boolean {
  const here = rows[seq - 1]?.hash;
  return rows.slice(seq).some((row) => {
    const belonging = historyHash(previous, { ...row, seq, rootKey });
    return belonging === row.hash || belonging === here;
  });
}

function broken(seq: number, tampering: Tampering): ChainVerdict {
  return { ok: false, seq, tampering };
}
