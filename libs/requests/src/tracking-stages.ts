import { localDateOf } from '@minhbach/calendar';
import type { ProcessMap } from '@minhbach/runtime';
import type { LiveStatus } from './request-status.js';

/** A part of the way, as the requester sees it: all steps of the model that have the same `status`. */
export interface TrackedStage {
  readonly stage: Stage;
  readonly state: 'done' | 'current' | 'next';
  /** Done: the day of its last step. Current: since when. Next: null. */
  readonly on: string | null;
}

/** A draft that was returned is being prepared again; what comes after the delivery is no part of the way. */
export type Stage = Exclude<LiveStatus, 'RETURNED' | 'DELIVERED'>;

/** In the order in which they are told. */
const order: readonly Stage[] = [
  ...(['RECEIVED', 'AWAITING_REQUESTER', 'VALID', 'ASSIGNED'] as const),
  ...(['CONSULTING', 'AWAITING_PAYMENT', 'DRAFTED', 'SIGNED'] as const),
];

/** Told only once they have happened: most requests never come to them. */
const exceptional: ReadonlySet<Stage> = new Set([
  'AWAITING_REQUESTER',
  'CONSULTING',
  'AWAITING_PAYMENT',
]);

/** The way of a request from the map of its process, without names of people or of internal steps. */
export function trackedStages(map: ProcessMap): TrackedStage[] {
  const here = order.findIndex((stage) => map.current.some((step) => isOf(stage, step)));
  return order.flatMap((stage, index) => {
    const isAhead = index > here && here >= 0 && !exceptional.has(stage);
    const row = currentRow(stage, map) ?? (isAhead ? nextRow(stage, map) : null);
    return row ?? doneRow(stage, map) ?? [];
  });
}

function currentRow(stage: Stage, { current }: ProcessMap): TrackedStage | null {
  const since = current.filter((step) => isOf(stage, step)).map(({ from }) => from);
  const [first] = since.toSorted();
  return first === undefined ? null : { stage, state: 'current', on: localDateOf(first) };
}

function nextRow(stage: Stage, { coming }: ProcessMap): TrackedStage | null {
  return coming.some((step) => isOf(stage, step)) ? { stage, state: 'next', on: null } : null;
}

function doneRow(stage: Stage, { past }: ProcessMap): TrackedStage | null {
  const last = past.findLast((step) => step.state === 'done' && isOf(stage, step));
  return last ? { stage, state: 'done', on: localDateOf(last.to) } : null;
}

type Step = Pick<ProcessMap['coming'][number], 'properties'>;

function isOf(stage: Stage, { properties: { status } }: Step): boolean {
  return status === stage || (status === 'RETURNED' && stage === 'ASSIGNED');
}
