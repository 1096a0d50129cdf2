import type { Cast } from './cast.js';
import type { Narrator } from './narrator.js';

/** What every play of the demonstration needs. */
export interface Stage {
  readonly cast: Cast;
  readonly narrator: Narrator;
  /** How many calls may be under way at the same time. */
  readonly concurrency: number;
  /** How long nothing may happen before the play is given up. */
  readonly stallMs: number;
}
