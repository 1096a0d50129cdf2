/** What may be waiting in the database for a worker. */
export type DoorbellName = 'jobs' | 'timers' | 'outbox';

/**
 * Wakes a worker somewhere. A bell carries nothing: whoever answers looks into the database. A lost ring costs
 * time, never work, because the reconciler looks too.
 */
export abstract class Doorbell {
  abstract ring(name: DoorbellName, delayMs?: number): Promise<void>;
}
