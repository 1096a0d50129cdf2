export const lateStates = ['open', 'closed'] as const;

export type LateState = (typeof lateStates)[number];

/** What of the late requests stands in their address. */
export interface LateSearch {
  readonly state?: LateState;
}

export function lateSearch({ state }: Record<string, unknown>): LateSearch {
  const known = lateStates.find((each) => each === state);
  return known ? { state: known } : {};
}
