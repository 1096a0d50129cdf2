import type { Connection, Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { StaleInstances } from './stale-instances.js';
import type { Assumptions } from './write-statement.js';
import { writeSteps, type InstanceWrite } from './write-steps.js';

const lockInstances = {
  name: 'lock-instances',
  text: `SELECT key, seq FROM process_instance WHERE key = ANY((SELECT $1::bigint[])::bigint[])
    ORDER BY key FOR UPDATE`,
};

/** What is to be written of a batch, and on top of what. */
export interface BatchSave {
  readonly writes: readonly InstanceWrite[];
  /** How far each instance had come when its step began. */
  readonly seqs: ReadonlyMap<Key, number>;
  readonly assumptions: Assumptions | null;
  /** Work that sees what was written. */
  readonly after: (() => Promise<void>) | null;
}

/**
 * The transaction of one batch, begun when somebody needs it. Steps without work of their own are written by
 * one statement, which is a transaction by itself; as soon as domain work touches the database, a transaction
 * begins with the locks of all instances of the batch, in key order.
 */
export class BatchTransaction {
  private begun: Promise<void> | null = null;
  private isStale = false;

  constructor(
    private readonly connection: Connection,
    private readonly rootKeys: readonly Key[],
  ) {}

  get hasBegun(): boolean {
    return this.begun !== null;
  }

  /** Whatever a step made of the error: what it saw of its instance is no longer so. */
  assertFresh(): void {
    if (this.isStale) throw new StaleInstances();
  }

  /** Sends BEGIN and the locks. Given what was loaded before, it fails when an instance has gone on since. */
  begin(loadedSeqs?: ReadonlyMap<Key, number>): Promise<void> {
    this.begun ??= handled(this.send(loadedSeqs));
    return this.begun;
  }

  /**
   * Writes and commits; `after` runs between the two, and its first statement travels with the write. Returns
   * the database's time when it has just told it.
   */
  async save({ writes, seqs, assumptions, after }: BatchSave): Promise<Date | null> {
    const { connection } = this;
    if (!this.begun && !after) {
      const { rows } = await connection.committed(this.write(writes, assumptions));
      return rows[0]?.now ?? null;
    }
    const begun = this.begin(seqs);
    const written = handled(Promise.all([this.write(writes, assumptions), begun]));
    try {
      await after?.();
    } catch (error) {
      // What `after` met may only be the echo of the write's failure.
      await written;
      throw error;
    }
    await connection.commit(written);
    return null;
  }

  /**
   * What one step's domain work sees. In company the work gets a savepoint at its first statement, so that its
   * failure undoes nothing of its neighbours.
   */
  ofStep(now: Date, loadedSeqs: ReadonlyMap<Key, number>, inCompany: boolean): StepTransaction {
    const { connection } = this;
    const plain = connection.transaction(now);
    let isUsed = false;
    const use = () => {
      const begun = this.begin(loadedSeqs);
      if (!isUsed && inCompany) this.sendQuietly('SAVEPOINT step');
      isUsed = true;
      return begun;
    };
    return {
      now,
      get manager() {
        void use();
        return plain.manager;
      },
      query: async <Row>(sql: string, values?: readonly unknown[]) => {
        const begun = use();
        const [, { rows }] = await Promise.all([begun, connection.query(sql, values)]);
        return rows as Row[];
      },
      end: (isGood) => {
        if (!isUsed || !inCompany) return;
        if (!isGood) this.sendQuietly('ROLLBACK TO SAVEPOINT step');
        this.sendQuietly('RELEASE SAVEPOINT step');
      },
    };
  }

  private write(writes: readonly InstanceWrite[], assumptions: Assumptions | null) {
    return writeSteps(this.connection.client, writes, assumptions);
  }

  private async send(loadedSeqs?: ReadonlyMap<Key, number>): Promise<void> {
    const { client } = this.connection;
    const begun = client.query('BEGIN');
    if (this.rootKeys.length === 0) {
      await begun;
      return;
    }
    const keys = `{${this.rootKeys.join(',')}}`;
    const [, { rows }] = await Promise.all([
      begun,
      client.query<{ key: string; seq: number }>({ ...lockInstances, values: [keys] }),
    ]);
    if (loadedSeqs && rows.some(({ key, seq }) => loadedSeqs.get(Number(key)) !== seq)) {
      this.isStale = true;
      throw new StaleInstances();
    }
  }

  /** A failure leaves the transaction failed, and whatever comes next says so. */
  private sendQuietly(sql: string): void {
    this.connection.client.query(sql).catch(() => undefined);
  }
}

/** A promise whose failure somebody is going to ask for, but perhaps not at once. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** A transaction of one step inside its batch's. */
export interface StepTransaction extends Transaction {
  /** Keeps or undoes what the step's work did. */
  end(isGood: boolean): void;
}
