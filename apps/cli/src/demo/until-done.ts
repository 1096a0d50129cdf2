import { setTimeout as pause } from 'node:timers/promises';

/** Nobody had anything to do for too long, although not all is done. */
export class Stalled extends Error {}

const GLANCE_MS = 100;

/**
 * Takes rounds until `isDone`. A round tells whether it brought anything forward; the next one follows
 * at once if it did. After `stallMs` without progress it throws Stalled with the words of `what`.
 */
export async function untilDone(
  options: { stallMs: number; isDone: () => boolean; what: () => string },
  round: () => Promise<boolean>,
): Promise<void> {
  let progressAt = performance.now();
  while (!options.isDone()) {
    if (await round()) {
      progressAt = performance.now();
    } else if (performance.now() - progressAt > options.stallMs) {
      throw new Stalled(options.what());
    } else {
      await pause(GLANCE_MS);
    }
  }
}
