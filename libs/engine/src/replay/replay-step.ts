import { advance } from '../advance.js';
import type { AdvanceResult, HistoryRecord } from '../advance-result.js';
import type { DefinitionLibrary } from '../definition-library.js';
import type { InstanceState, Key } from '../state.js';
import type { TriggerBody } from '../trigger.js';
import { sameValue } from '../variables.js';
import { placeOf, type KeyPairs } from './key-pairs.js';
import type { RecordedStep } from './recorded-step.js';
import { firstDifference } from './same-record.js';

/** A step as it goes now, and where that is not as it was recorded. */
export interface Played {
  readonly outcome: Extract<AdvanceResult, { ok: true }> | null;
  /** Why there is no outcome. */
  readonly reason: string | null;
  readonly keys: KeyPairs;
  /** Place of the first record that is another; null when all are the same. */
  readonly place: number | null;
  /** The first key that was not used. */
  readonly nextKey: Key;
}

/** Where a step is played. */
export interface Stage {
  readonly library: DefinitionLibrary;
  readonly state: InstanceState | null;
  readonly rootKey: Key;
  readonly keys: KeyPairs;
  /** Behind all that were used, for a step of which no record tells where its keys began. */
  readonly nextKey: Key;
  readonly step: RecordedStep;
  /** Whether a later step of the history took up what one had left over. */
  readonly mayStopEarly: boolean;
}

/** As much as no recorded step did at once. */
const muchWork = 100_000;
const manyKeys = 1_000_000;
/** Above every recorded key's place: what a step makes is told from what was there before. */
const provisional = Number.MAX_SAFE_INTEGER - 2 * manyKeys;

/**
 * Plays a step with what its trigger brought. That is not recorded as such, but each change of a variable is: where
 * the step stops short of one that nothing else in it makes, the trigger brought it. A change that still does not come
 * at its place, and in its order, is a difference.
 */
export function playStep(stage: Stage, body: TriggerBody): Played {
  let brought: Record<string, unknown> = {};
  let played = asFarAsRecorded(stage, body);
  while (played.place !== null && 'variables' in body) {
    const missing = stage.step.records[played.place];
    if (missing?.type !== 'variable' || !missing.data) return played;
    const more = { ...brought, ...missing.data };
    if (sameValue(more, brought)) return played;
    const further = asFarAsRecorded(stage, { ...body, variables: more });
    if (further.place !== null && further.place <= played.place) return played;
    brought = more;
    played = further;
  }
  return played;
}

/** A step that had done its share of the work, or ran out of keys, left the rest to another one; where, is tried out. */
function asFarAsRecorded(stage: Stage, body: TriggerBody): Played {
  const { length } = stage.step.records;
  const usual = play(stage, body);
  if (!stage.mayStopEarly || usual.place === null) return usual;
  const all = play(stage, body, muchWork);
  if (all.place !== length) return all;
  let [little, much] = [0, muchWork];
  while (little + 1 < much) {
    const half = Math.floor((little + much) / 2);
    const shorter = play(stage, body, half);
    if (shorter.place === null) return shorter;
    if (shorter.place < length) little = half;
    else much = half;
  }
  return all;
}

function play(stage: Stage, body: TriggerBody, budget?: number): Played {
  const tried = advanced(stage, body, provisional, budget);
  const recorded = stage.step.records;
  const firstKey = tried.outcome && firstKeyOf(recorded, tried.outcome.records);
  const placed = advanced(stage, body, firstKey ?? stage.nextKey, budget);
  const keys = stage.keys.copy();
  const place = placed.outcome && firstDifference(recorded, placed.outcome.records, keys);
  return { ...placed, keys, place };
}

/** Where the keys of a step began, as the first record tells that names one made in it. */
function firstKeyOf(
  recorded: readonly HistoryRecord[],
  replayed: readonly HistoryRecord[],
): Key | null {
  for (const [place, now] of replayed.entries()) {
    const then = recorded[place];
    if (then?.type !== now.type || then.intent !== now.intent) return null;
    for (const name of ['elementInstanceKey', 'key'] as const) {
      const [was, is] = [then[name], now[name]];
      if (was === undefined || is === undefined || is < provisional) continue;
      return placeOf(was) - (is - provisional);
    }
  }
  return null;
}

function advanced(
  { library, state, rootKey, keys, step }: Stage,
  body: TriggerBody,
  firstKey: Key,
  budget: number | undefined,
): Pick<Played, 'outcome' | 'reason' | 'nextKey'> {
  const at = { at: step.at, rootKey: keys.of(rootKey), firstKey, keyCount: manyKeys };
  const nextKey = firstKey;
  try {
    const options = budget === undefined ? {} : { budget };
    const result = advance(library, state, { ...body, ...at }, options);
    if (!result.ok) {
      return { outcome: null, reason: `refused: ${result.rejection.message}`, nextKey };
    }
    return { outcome: result, reason: null, nextKey: firstKey + result.keysUsed };
  } catch (error) {
    return { outcome: null, reason: `impossible: ${String(error)}`, nextKey };
  }
}
