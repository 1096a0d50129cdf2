import type { ElementState } from './state.js';

/** The one table of legal transitions of an element instance; completed and terminated ones are gone. */
const legal: Readonly<Record<ElementState, readonly (ElementState | 'gone')[]>> = {
  activating: ['active', 'completing', 'terminating'],
  active: ['completing', 'terminating'],
  completing: ['gone', 'terminating'],
  terminating: ['gone'],
};

/** Thrown when a behaviour attempts a transition that the lifecycle does not have: a bug of the engine. */
export class IllegalTransitionError extends Error {}

export function assertTransition(
  from: ElementState,
  to: ElementState | 'gone',
  what: string,
): void {
  if (legal[from].includes(to)) return;
  throw new IllegalTransitionError(`${what} cannot go from ${from} to ${to}`);
}
