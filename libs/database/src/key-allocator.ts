import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How far `key_sequence` moves at each call: the keys of one block. */
export const keysPerBlock = 16_384;

/**
 * Gives out keys from one sequence, a block at a time, so that a step need not ask the database. Keys are
 * unique over all processes and rise within one; the gaps that a restart leaves mean nothing.
 */
@Injectable()
export class KeyAllocator {
  private next = 0;
  private end = 0;
  private refill: Promise<void> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** The first of `count` consecutive fresh keys. */
  async take(count: number): Promise<number> {
    await this.ensure(count);
    return this.consume(count);
  }

  /** Waits until at least `count` consecutive keys are at hand. */
  async ensure(count: number): Promise<void> {
    if (count > keysPerBlock) throw new RangeError(`no block has ${String(count)} keys`);
    while (this.end - this.next < count) {
      this.refill ??= this.fetchBlock().finally(() => (this.refill = null));
      await this.refill;
    }
  }

  /** Keys at hand, beginning with the returned one; call `consume` for those used, before any other wait. */
  peek(): { firstKey: number; keyCount: number } {
    return { firstKey: this.next, keyCount: this.end - this.next };
  }

  consume(count: number): number {
    const first = this.next;
    this.next += count;
    return first;
  }

  private async fetchBlock(): Promise<void> {
    const [row] = await this.dataSource.query<{ first: string }[]>(
      `SELECT nextval('key_sequence') AS first`,
    );
    if (!row) throw new Error('key_sequence gave no value');
    this.next = Number(row.first);
    this.end = this.next + keysPerBlock;
  }
}
