import type { components } from '../api/schema';

export type DueCounts = components['schemas']['DueCountsDto'];
export type DueBar = components['schemas']['DueBarDto'];

/** How many requests stand in these states, as the service counted them. */
export function countIn({ bars }: DueCounts, ...states: readonly DueBar['state'][]): number {
  return bars.reduce((sum, { state, count }) => (states.includes(state) ? sum + count : sum), 0);
}
