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

export type ChainVerdict =
  { readonly ok: true; readonly steps: number } | { readonly ok: false; readonly seq: number };

/** Follows the chain from its beginning to the hash that the instance's own row keeps. */
export function verifyHistory(
  rootKey: Key,
  rows: readonly HistoryRow[],
  end: { readonly seq: number; readonly hash: string } | null,
): ChainVerdict {
  let previous = genesisHash;
  let seq = 0;
  for (const { hash, ...row } of rows) {
    seq++;
    if (row.seq !== seq) return { ok: false, seq };
    previous = historyHash(previous, { ...row, rootKey });
    if (previous !== hash) return { ok: false, seq };
  }
  if (end && (end.seq !== seq || end.hash !== previous)) {
    return { ok: false, seq: end.seq > seq ? seq + 1 : end.seq };
  }
  return { ok: true, steps: seq };
}
