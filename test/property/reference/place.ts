import type { Block } from '../model/block.js';
import type { Live } from './live.js';
import type { Tokens } from './tokens.js';

/** Catches an error, an escalation or a cancellation: a boundary event or an event sub-process. */
export interface Catcher {
  readonly type: 'error' | 'escalation' | 'cancel';
  /** Null catches every code. */
  readonly code: string | null;
  readonly happen: () => void;
  /** Whether the version that goes on has it. */
  readonly isThere: () => boolean;
}

/** A transaction while it goes on. */
export interface Transaction {
  /** What stands directly in it; there as soon as it has begun. */
  place: Place | null;
  /** Its event sub-processes hear nothing any more. */
  readonly hush: () => void;
  /** Goes on at its cancel event. */
  readonly leave: () => void;
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

/** What stands in a scope: its blocks, and what follows when a path through one of them is at its end. */
export interface Inside {
  readonly place: Place;
  readonly blocks: readonly { readonly block: Block; readonly done: Done }[];
}

/** Where a block stands. */
export interface Place {
  readonly scope: Scope;
  /** The paths that its path belongs to. */
  readonly tokens: Tokens;
  /** Who catches, from the inside out; those of one list stand at the same place. */
  readonly catchers: readonly (readonly Catcher[])[];
  /** The innermost around it. */
  readonly transaction: Transaction | null;
}

/** What a block inside has around it. */
export type Surroundings = Pick<Place, 'catchers' | 'transaction'>;

export type Done = () => void;

/** The nearest who catches this; at one place a matching code wins over a catch-all. */
export function catcherOf(
  place: Pick<Place, 'catchers'>,
  type: Catcher['type'],
  code: string,
): Catcher | undefined {
  for (const level of place.catchers) {
    const candidates = level.filter((catcher) => catcher.type === type && catcher.isThere());
    const found =
      candidates.find((catcher) => catcher.code === code) ??
      candidates.find((catcher) => catcher.code === null);
    if (found) return found;
  }
  return undefined;
}

/** A path that goes nowhere cannot come to any join: nobody waits for it there. */
export function leaving(place: Place): Place {
  const { tokens, scope } = place;
  if (tokens === scope.tokens) return place;
  scope.tokens.more(1);
  tokens.end();
  return { ...place, tokens: scope.tokens };
}
