/** What may be waiting in the database for a worker. */
export type DoorbellName = 'jobs' | 'timers' | 'outbox' | 'batches';

export const doorbellNames: readonly DoorbellName[] = ['jobs', 'timers', 'outbox', 'batches'];

/** A bell for something due later than this is not rung now: the reconciler rings when the time is near. */
export const bellHorizonMs = 60_000;

/**
 * Wakes a worker somewhere. A bell carries nothing: whoever answers looks into the database. It is rung after
 * the commit, never inside a transaction. A lost ring costs time, never work, because the reconciler looks too.
 */
export abstract class Doorbell {
  /** Rings once, however often it is asked before somebody answers. */
  abstract ring(name: DoorbellName, delayMs?: number): Promise<void>;

  /** To be called by whoever answers, before looking for the work: what comes later rings again. */
  answer(_name: DoorbellName): Promise<void> {
    return Promise.resolve();
  }
}

/** Rings nowhere: for tests and simulations that work everything off by hand. */
export class SilentDoorbell extends Doorbell {
  ring(): Promise<void> {
    return Promise.resolve();
  }
}
