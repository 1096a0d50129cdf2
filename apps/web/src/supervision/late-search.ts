import { oneOf } from '../frame/search-words';

export const lateStates = ['open', 'closed'] as const;

export type LateState = (typeof lateStates)[number];

/** What the screen of late requests shows: those in one of the states, or signs to look into. */
export const lateViews = [...lateStates, 'signs'] as const;

export type LateView = (typeof lateViews)[number];

/** What of the late requests stands in their address. */
export interface LateSearch {
  readonly state?: LateView;
}

export function lateSearch({ state }: Record<string, unknown>): LateSearch {
  const known = oneOf(lateViews, state);
  return known ? { state: known } : {};
}
