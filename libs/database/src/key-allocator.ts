import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from './transaction.js';

/** How far `key_sequence` moves at each call: the keys of one block. */
export const keysPerBlock = 16_384;

/**
 * The first key of a fresh block, asked over the connection that is at hand: whoever waited for another one in the middle of
 * a transaction might wait for those who wait for him.
 */
export async function freshBlock(db: Pick<Transaction, 'query'>): Promise<number> {
  const [row] = await db.query<{ first: string }>(`SELECT nextval('key_sequence') AS first`);
  if (!row) throw new Error('key_sequence gave no value');
  return Number(row.first);
}

/**
 * Gives out keys from one sequence, a block at a time, so that a step need not ask the database; the next block
 * is fetched before the current one runs out. Keys are unique over all processes and rise within one; the gaps
 * that a restart leaves mean nothing.
 */
@Injectable()
export class KeyAllocator {
  private next = 0;
  private end = 0;
  private spare: number | null = null;
  private fetching: Promise<void> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** The first of `count` consecutive fresh keys. In a transaction a block that is wanting comes over its connection. */
  async take(count: number, tx?: Pick<Transaction, 'query'>): Promise<number> {
    while (!this.has(count)) await this.ensure(count, tx);
    return this.consume(count);
  }

  /**
   * Waits until at least `count` consecutive keys are at hand, as `take` does. Whoever waited must ask `has` again before
   * using them: others that waited too may have gone first.
   */
  async ensure(count: number, tx?: Pick<Transaction, 'query'>): Promise<void> {
    while (!this.has(count)) await (tx ? this.fetchOver(tx) : this.fetch());
  }

  /** Whether `count` consecutive keys are at hand, now and until the next wait. */
  has(count: number): boolean {
    if (count > keysPerBlock) throw new RangeError(`no block has ${String(count)} keys`);
    if (this.end - this.next < count && this.spare !== null) {
      this.next = this.spare;
      this.end = this.next + keysPerBlock;
      this.spare = null;
    }
    return this.end - this.next >= count;
  }

  /** Keys at hand, beginning with the returned one; call `consume` for those used, before any other wait. */
  peek(): { firstKey: number; keyCount: number } {
    return { firstKey: this.next, keyCount: this.end - this.next };
  }

  consume(count: number): number {
    if (this.end - this.next < count) throw new Error('more keys used than were at hand');
    const first = this.next;
    this.next += count;
    if (this.spare === null && this.end - this.next < keysPerBlock / 2) this.fetchAhead();
    return first;
  }

  /** A failure is met again by whoever needs the keys. */
  private fetchAhead(): void {
    this.fetch().catch(() => undefined);
  }

  private fetch(): Promise<void> {
    this.fetching ??= this.fetchBlock().finally(() => (this.fetching = null));
    return this.fetching;
  }

  private async fetchBlock(): Promise<void> {
    await this.fetchOver(this.dataSource);
  }

  private async fetchOver(db: Pick<Transaction, 'query'>): Promise<void> {
    const first = await freshBlock(db);
    // Of two blocks asked for at once the later one may come first; the other is then left out.
    if (first >= this.end && first > (this.spare ?? 0)) this.spare = first;
  }
}
