import type { Live } from './live.js';
import type { Tokens } from './tokens.js';

/** Catches an error or escalation: a boundary event or an event sub-process. */
export interface Catcher {
  readonly type: 'error' | 'escalation';
  /** Null catches every code. */
  readonly code: string | null;
  readonly happen: () => void;
}

/** A process, a sub-process or an event sub-process while it goes on. */
export interface Scope {
  readonly live: Live;
  readonly tokens: Tokens;
  /** What waits at each parallel join, for each of its branches the oldest first. */
  readonly joins: Map<string, readonly Live[][]>;
  /** Everything inside is over. */
  readonly end: () => void;
}

/** Where a block stands. */
export interface Place {
  readonly scope: Scope;
  /** The paths that its path belongs to. */
  readonly tokens: Tokens;
  /** Who catches, from the inside out; those of one list stand at the same place. */
  readonly catchers: readonly (readonly Catcher[])[];
}

export type Done = () => void;

/** The nearest who catches this; at one place a matching code wins over a catch-all. */
export function catcherOf(
  place: Pick<Place, 'catchers'>,
  type: Catcher['type'],
  code: string,
): Catcher | undefined {
  for (const level of place.catchers) {
    const candidates = level.filter((catcher) => catcher.type === type);
    const found =
      candidates.find((catcher) => catcher.code === code) ??
      candidates.find((catcher) => catcher.code === null);
    if (found) return found;
  }
  return undefined;
}
