import type { Handler } from '../block.js';

/** What surrounds a block. */
export interface Place {
  readonly depth: number;
  /** Variables that are there for sure. */
  readonly names: readonly string[];
  /** Codes that somebody around catches. */
  readonly errors: readonly string[];
  readonly escalations: readonly string[];
  /** Activities of the scope so far that can be undone. */
  readonly undoable: string[];
  /** Whether a transaction is around that can be cancelled. */
  readonly mayCancel: boolean;
  /** Whether a path may end here although others wait for it. */
  readonly mayEnd: boolean;
  /** Whether the versions of the process may differ here: those of a called one are its own. */
  readonly mayChange: boolean;
  /** Whether no second path may come the same way in the same scope: an inclusive join would wait for it. */
  readonly mayJoin: boolean;
}

/** Of errors and escalations. */
export const codes = ['E1', 'E2'];
export const deepest = 5;

export function deeper(place: Place): Place {
  return { ...place, depth: place.depth + 1 };
}

/** What is caught inside an activity or scope with these handlers. */
export function caughtBy(handlers: readonly Handler[], place: Place): Place {
  const caught = (type: 'error' | 'escalation'): readonly string[] =>
    handlers.flatMap(({ on }) => (on.type === type ? (on.code ?? codes) : []));
  return {
    ...place,
    errors: [...place.errors, ...caught('error')],
    escalations: [...place.escalations, ...caught('escalation')],
  };
}
