import type { Draw } from '../draw.js';
import type { House, QueueKind } from '../house/house.js';
import type { Load } from '../load/load.js';

/** Where a fault does its harm. */
export interface Scene {
  readonly house: House;
  readonly load: Load;
  readonly draw: Draw;
  /**
   * Waits until a probe has gone from its start to its end, for which everything must be at work again, and notes how
   * long that took since an instant of `performance.now()`; since now when absent.
   */
  recovers(since?: number): Promise<void>;
  /** Something worth a place in the report. */
  note(words: string): void;
}

/** One kind of harm. */
export interface Fault {
  readonly name: string;
  /** What is done, for the report. */
  readonly what: string;
  /** Only with the queue there; everywhere when absent. */
  readonly queue?: QueueKind;
  /** Does it, a few times, and heals what does not heal by itself; returns how often. */
  strike(scene: Scene): Promise<number>;
}
