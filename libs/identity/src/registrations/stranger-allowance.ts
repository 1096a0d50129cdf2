import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { countAttempts } from '../attempt-count.js';
import { networkOf } from '../network-of.js';

/**
 * How often in an hour something may be asked for that costs us a mail, by people whom nobody knows: from one address of
 * the network, with many people behind it; for one address of mail; and by all.
 */
const limits = { origin: 20, email: 3, all: 300 } as const;

const windowMinutes = 60;

/** What strangers ask for. */
export type StrangersWish = 'registration' | 'password-mail';

/**
 * Counts in PostgreSQL, so that all processes share the count, and before anything is looked up, kept or sent. Who asks in
 * vain from one address uses up nothing of what all have together.
 */
@Injectable()
export class StrangerAllowance {
  constructor(private readonly dataSource: DataSource) {}

  /** Counts it; false when there was too much of it in the present hour. The same whoever has the address of mail. */
  async admits(wish: StrangersWish, origin: string, email: string): Promise<boolean> {
    const hidden = createHash('sha256').update(email).digest('hex');
    return (
      (await this.count(`${wish}-origin:${networkOf(origin)}`)) <= limits.origin &&
      (await this.count(`${wish}-email:${hidden}`)) <= limits.email &&
      (await this.count(`${wish}-all`)) <= limits.all
    );
  }

  private async count(subject: string): Promise<number> {
    const counting = [[subject], windowMinutes];
    const [counted] = await this.dataSource.query<{ failures: number }[]>(countAttempts, counting);
    return counted?.failures ?? 0;
  }
}
