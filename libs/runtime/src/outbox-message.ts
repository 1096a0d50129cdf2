import type { Command } from '@minhbach/engine';

/**
 * What the outbox keeps until the relay has brought it to the instances concerned; a row's `kind` is the
 * payload's `type`. Steps leave their commands here, people and services their messages.
 */
export type OutboxMessage = Exclude<Command, { type: 'continue' }> & {
  /** Messages only: how long to keep one that nobody waits for yet. */
  readonly timeToLiveMs?: number;
  /** Who sent it; a process when absent. */
  readonly actor?: string;
};
