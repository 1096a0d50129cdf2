import type { HistoryRecord } from '../advance-result.js';
import type { DefinitionLibrary } from '../definition-library.js';
import type { InstanceState, Key } from '../state.js';
import type { TriggerBody } from '../trigger.js';
import { KeyPairs } from './key-pairs.js';
import type {
  RecordedInstance,
  RecordedStep,
  ReplayDifference,
  ReplayVerdict,
} from './recorded-step.js';
import { triggerOf } from './recorded-trigger.js';
import { withoutRepeated } from './without-repeated.js';
import { playStep, type Played, type Stage } from './replay-step.js';

/**
 * Runs a recorded history again through this version of the engine, each step from the state in which the one
 * before left the instance, and tells the first step that goes another way: which elements are entered and left,
 * which flows are taken, what is waited for, decided and written into variables, each in its order.
 * `libraryAt` gives the definitions as they were when a step was done.
 */
export function replayHistory(
  libraryAt: (step: RecordedStep) => DefinitionLibrary,
  { rootKey, definitionKey, steps: recorded }: RecordedInstance,
): ReplayVerdict {
  let state: InstanceState | null = null;
  let keys = KeyPairs.startingWith(rootKey);
  let nextKey = keys.of(rootKey) + 1;
  const steps = withoutRepeated(recorded);
  const lastContinued = steps.findLastIndex(({ trigger }) => trigger === 'continue');
  for (const [done, step] of steps.entries()) {
    if (step.seq !== done + 1) {
      return notRecorded(done, `step ${String(done + 1)} is not in the history any more`);
    }
    const following = steps.slice(done + 1);
    const body = triggerOf({ step, following, keys, state, rootKey, definitionKey });
    if (body === 'not-recorded') {
      return notRecorded(
        done,
        `what "${step.trigger}" was asked to do in step ${String(step.seq)}`,
      );
    }
    if (body === 'nothing-happened') {
      if (step.records.length === 0) continue;
      return notRecorded(done, `to what "${step.trigger}" was done in step ${String(step.seq)}`);
    }
    const library = libraryAt(step);
    const mayStopEarly = lastContinued > done;
    const stage = { library, state, rootKey, keys, nextKey, step, mayStopEarly };
    const played = playBest(stage, body);
    if (!played.outcome || played.place !== null) {
      return { result: 'different', steps: done, difference: differenceOf(stage, played) };
    }
    state = played.outcome.state;
    keys = played.keys;
    nextKey = Math.max(nextKey, played.nextKey);
  }
  return { result: 'same', steps: steps.length };
}

function notRecorded(steps: number, why: string): ReplayVerdict {
  return { result: 'not-recorded', steps, why };
}

/** A process that an event started is not told by which: by the one with which it goes furthest as it did. */
function playBest(stage: Stage, body: TriggerBody): Played {
  let best = playStep(stage, body);
  if (body.type !== 'start' || isSame(best)) return best;
  const model = stage.library.process(body.definitionKey)?.model;
  for (const startEventId of model?.elements.get(model.id)?.startEvents ?? []) {
    const played = playStep(stage, { ...body, startEventId });
    if (isSame(played)) return played;
    if (reach(played) > reach(best)) best = played;
  }
  return best;
}

function isSame({ outcome, place }: Played): boolean {
  return outcome !== null && place === null;
}

function reach({ place }: Played): number {
  return place ?? -1;
}

function differenceOf({ step, state, library }: Stage, played: Played): ReplayDifference {
  const place = played.place ?? 0;
  const recorded = step.records[place] ?? null;
  const replayed = played.outcome?.records[place] ?? null;
  const told = recorded ?? replayed;
  const { seq, at, trigger } = step;
  const definitionKey = definitionOf(told, library, [played.outcome?.state, state]);
  const elementId = told?.elementId ?? null;
  const { reason } = played;
  return { seq, at, trigger, definitionKey, elementId, recorded, replayed, reason };
}

/** The definition that has the record's element, among those that the instance runs. */
function definitionOf(
  record: HistoryRecord | null,
  library: DefinitionLibrary,
  states: readonly (InstanceState | null | undefined)[],
): Key | null {
  const { elementId } = record ?? {};
  if (elementId === undefined) return null;
  const running = states.flatMap((state) =>
    [...(state?.elements.values() ?? [])].map(({ definitionKey }) => definitionKey),
  );
  const has = (key: Key) => library.process(key)?.model.elements.has(elementId) === true;
  return running.find(has) ?? null;
}
