import type { Key } from './state.js';

/**
 * One small thing left to do. Operations are plain data, so that a step which reached its budget can be
 * stored with the state and taken up by a `continue` trigger.
 */
export type Operation =
  | { readonly op: 'activate'; readonly key: Key }
  /** A token that was held back at a join goes on. */
  | { readonly op: 'join'; readonly key: Key }
  /** A listener was told that the element begins: the next one is, or it does. */
  | { readonly op: 'begin'; readonly key: Key }
  | { readonly op: 'complete'; readonly key: Key }
  /** Create the next children of a multi-instance body. */
  | { readonly op: 'spawn'; readonly key: Key }
  /** A scope may have run out of children. */
  | { readonly op: 'check-scope'; readonly key: Key }
  /** Conditions that the element instance waits for may be true, or no longer wrong. */
  | { readonly op: 'look-at-conditions'; readonly key: Key }
  /** Variables changed: timers, conditions and the assignment of tasks that read them follow. */
  | { readonly op: 'follow'; readonly names: readonly string[] };
