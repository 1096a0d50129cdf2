import type { Connection } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { BatchTransaction } from './batch-transaction.js';
import { DefinitionStore } from './definition-store.js';
import { KnownInstances } from './known-instances.js';
import { loadInstances } from './load-instances.js';
import { StepClock } from './step-clock.js';
import type { StepRequest } from './step-request.js';
import type { StoredInstance } from './stored-instance.js';
import type { Assumptions } from './write-statement.js';

/**
 * Where a batch's instances come from: as this process knows them, read from the database, or read under their
 * locks. Each is surer and slower than the one before.
 */
export type LoadMode = 'known' | 'read' | 'locked';

/** One attempt at a batch: what its steps begin with. */
export interface Batch {
  readonly connection: Connection;
  readonly transaction: BatchTransaction;
  readonly now: Date;
  readonly stored: ReadonlyMap<Key, StoredInstance>;
  readonly seqs: ReadonlyMap<Key, number>;
  /** What was not read; null when everything was. */
  readonly assumptions: Assumptions | null;
  readonly isCompany: boolean;
}

/** Finds out in which state the instances of a batch are, what time it is and which definitions are latest. */
@Injectable()
export class BatchLoader {
  constructor(
    private readonly clock: StepClock,
    private readonly definitions: DefinitionStore,
    private readonly known: KnownInstances,
  ) {}

  async load(
    connection: Connection,
    requests: readonly StepRequest[],
    mode: LoadMode,
  ): Promise<Batch> {
    const rootKeys = requests.map(({ rootKey }) => rootKey).filter((key) => key !== null);
    const known = mode === 'known' ? this.knownOf(rootKeys) : new Map<Key, StoredInstance>();
    const transaction = new BatchTransaction(connection, rootKeys);
    const guess = mode === 'known' && known.size === rootKeys.length ? this.guess() : null;
    const { now, stored } = guess
      ? { now: guess, stored: [] }
      : await this.read(
          connection,
          transaction,
          rootKeys.filter((key) => !known.has(key)),
          mode,
        );
    const all = [...known.values(), ...stored];
    const takesForGranted = guess !== null || known.size > 0;
    return {
      connection,
      transaction,
      now,
      stored: new Map(all.map((instance) => [instance.key, instance])),
      seqs: new Map(all.map(({ key, seq }) => [key, seq])),
      assumptions: takesForGranted ? this.assume(requests, known, guess) : null,
      isCompany: requests.length > 1,
    };
  }

  private knownOf(rootKeys: readonly Key[]): Map<Key, StoredInstance> {
    const known = new Map<Key, StoredInstance>();
    for (const key of rootKeys) {
      const instance = this.known.get(key);
      if (instance) known.set(key, instance);
    }
    return known;
  }

  private guess(): Date | null {
    return this.definitions.knownEpoch < 0 ? null : this.clock.guess();
  }

  private async read(
    connection: Connection,
    transaction: BatchTransaction,
    rootKeys: readonly Key[],
    mode: LoadMode,
  ): Promise<{ now: Date; stored: readonly StoredInstance[] }> {
    // Reading under the lock is a statement of its own: it sees what was committed while the lock was waited for.
    const locked = mode === 'locked' ? transaction.begin() : undefined;
    const [loaded] = await Promise.all([
      loadInstances(connection, rootKeys, this.clock.fixed),
      locked,
    ]);
    this.clock.hear(loaded.now);
    if (!this.definitions.isCurrent(loaded.epoch)) await this.definitions.load();
    return { now: loaded.now, stored: loaded.instances };
  }

  private assume(
    requests: readonly StepRequest[],
    known: ReadonlyMap<Key, StoredInstance>,
    guess: Date | null,
  ): Assumptions {
    const locks = requests.flatMap(({ rootKey, body, lockToken }) =>
      lockToken !== undefined && 'jobKey' in body && known.has(rootKey ?? -1)
        ? [{ key: body.jobKey, token: lockToken }]
        : [],
    );
    return {
      guessedAt: guess && !this.clock.fixed ? guess.toISOString() : null,
      epoch: this.definitions.knownEpoch,
      locks,
    };
  }
}
