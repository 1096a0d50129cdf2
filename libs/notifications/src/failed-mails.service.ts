import { AskedByService, Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A mail that was given up. */
export interface FailedMail {
  readonly id: string;
  readonly personKey: string;
  /** Null for a digest. */
  readonly kind: string | null;
  readonly createdAt: Date;
  readonly failedAt: Date;
  readonly attempts: number;
  /** What the mail server said last. */
  readonly error: string;
}

/** For the administrator: which mails did not arrive, and why. */
@Injectable()
export class FailedMails {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those to people given up last come first, with the kind of the message and nothing of what it says. */
  @AskedByService()
  async newest(limit: number): Promise<FailedMail[]> {
    return this.dataSource.query<FailedMail[]>(
      `SELECT m.id, m.person_key::text AS "personKey", n.kind, m.created_at AS "createdAt",
         m.failed_at AS "failedAt", m.attempts, m.last_error AS error
       FROM mail m LEFT JOIN notification n ON n.key = m.notification_key
       WHERE m.failed_at IS NOT NULL AND m.purpose IS NULL ORDER BY m.failed_at DESC, m.id LIMIT $1`,
      [limit],
    );
  }

  /** Sends it once more, as if it were new, under the same Message-ID; false when no such mail was given up. */
  async sendAgain(id: string): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `UPDATE mail SET failed_at = NULL, attempts = 0, due_at = coalesce($2::timestamptz, clock_timestamp())
       WHERE id = $1 AND failed_at IS NOT NULL AND purpose IS NULL`,
      [id, this.clock.fixed()],
    );
    return count === 1;
  }
}
