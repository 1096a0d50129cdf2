import type { HistoryRecord } from '../advance-result.js';
import type { Key } from '../state.js';
import { sameValue } from '../variables.js';
import type { KeyPairs } from './key-pairs.js';

/**
 * Words that are put for people and how a decision was explained, which another version may say otherwise; and what
 * was asked for, with which the step is played.
 */
const notCompared: ReadonlySet<string> = new Set(['message', 'decisions', 'asked']);

/** Properties of `data` that are keys of element instances. */
const keysInData: ReadonlySet<string> = new Set(['scope', 'into']);

/**
 * Whether the same happened: everything that was recorded is so again. What a later version records beside it does
 * not count.
 */
export function isSameRecord(
  recorded: HistoryRecord,
  replayed: HistoryRecord | undefined,
  keys: KeyPairs,
): boolean {
  if (!replayed) return false;
  const { type, intent, elementId } = recorded;
  if (type !== replayed.type || intent !== replayed.intent || elementId !== replayed.elementId) {
    return false;
  }
  if (!keys.areOne(recorded.elementInstanceKey, replayed.elementInstanceKey)) return false;
  // The key beside a decision is that of its version, which is no row of the instance.
  const isSameKey =
    type === 'decision' ? recorded.key === replayed.key : keys.areOne(recorded.key, replayed.key);
  return isSameKey && isSameData(recorded, replayed, keys);
}

/** The place of the first record that is not the same again; null when all are and no more come. */
export function firstDifference(
  recorded: readonly HistoryRecord[],
  replayed: readonly HistoryRecord[],
  keys: KeyPairs,
): number | null {
  const place = recorded.findIndex((record, at) => !isSameRecord(record, replayed[at], keys));
  if (place >= 0) return place;
  return replayed.length > recorded.length ? recorded.length : null;
}

function isSameData(recorded: HistoryRecord, replayed: HistoryRecord, keys: KeyPairs): boolean {
  const [was, is] = [recorded.data ?? {}, replayed.data ?? {}];
  // Of variables each name counts, and none more.
  if (recorded.type === 'variable') return sameValue(was, is);
  return Object.entries(was).every(([name, value]) => {
    if (notCompared.has(name)) return true;
    if (keysInData.has(name)) return keys.areOne(value as Key, is[name] as Key);
    return sameValue(value, is[name]);
  });
}
