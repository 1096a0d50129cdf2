import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MailPurpose } from './address-mails.service.js';

/** A mail that this process may send until its lease ends. */
export interface ClaimedMail {
  readonly id: string;
  /** Null when it goes to an address, whoever has that. */
  readonly personKey: string | null;
  /** Null for a digest, and for a mail to an address. */
  readonly notificationKey: string | null;
  readonly createdAt: Date;
  /** Of a mail to an address: what it is for, where it goes, and the registration that it is about. */
  readonly purpose: MailPurpose | null;
  readonly address: string | null;
  readonly aboutKey: string | null;
  /** Attempts, this one included. Only the newest may note how it ended. */
  readonly attempts: number;
}

/** Longer than all timeouts of one attempt together. */
const leaseSeconds = 300;

/** A minute, then twice as long each time, up to four hours: a day in all. */
const maxAttempts = 14;

/** Of mails to addresses. */
const daysKept = 7;

const at = `(SELECT coalesce($1::timestamptz, clock_timestamp()))`;

/** Takes mails that are due and notes what became of them. */
@Injectable()
export class MailClaims {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** At most `limit`, the one due for longest first; nobody else gets them while the lease runs. */
  async take(limit: number): Promise<ClaimedMail[]> {
    const [rows] = await this.dataSource.query<[ClaimedMail[], number]>(
      `UPDATE mail SET attempts = attempts + 1, due_at = ${at} + make_interval(secs => $3)
       WHERE id IN (SELECT id FROM mail WHERE due_at <= ${at}
         ORDER BY due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id, person_key::text AS "personKey", notification_key::text AS "notificationKey",
         created_at AS "createdAt", purpose, to_address AS address, about_key::text AS "aboutKey", attempts`,
      [this.clock.fixed(), limit, leaseSeconds],
    );
    return rows;
  }

  async noteSent({ id, attempts }: ClaimedMail): Promise<void> {
    await this.dataSource.query(
      `UPDATE mail SET sent_at = ${at}, due_at = NULL, last_error = NULL, to_address = NULL
       WHERE id = $2 AND attempts = $3`,
      [this.clock.fixed(), id, attempts],
    );
  }

  /** Kept for the administrator; nothing is tried any more. */
  async noteRefused({ id, attempts }: ClaimedMail, reason: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE mail SET failed_at = ${at}, due_at = NULL, last_error = $4, to_address = NULL
       WHERE id = $2 AND attempts = $3`,
      [this.clock.fixed(), id, attempts, reason],
    );
  }

  /** Of a mail to an address there is nothing to write, or it is long gone. */
  async forget({ id }: Pick<ClaimedMail, 'id'>): Promise<void> {
    await this.dataSource.query('DELETE FROM mail WHERE id = $1 AND purpose IS NOT NULL', [id]);
  }

  /** Forgets the mails to addresses that were sent or given up days ago: nobody follows them up. */
  async forgetOld(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM mail WHERE purpose IS NOT NULL AND due_at IS NULL
         AND created_at < ${at} - make_interval(days => $2)`,
      [this.clock.fixed(), daysKept],
    );
  }

  /** Tried again later; after a day it counts as refused. Returns whether it will be tried again. */
  async noteFailed(mail: ClaimedMail, reason: string): Promise<boolean> {
    const { id, attempts } = mail;
    if (attempts >= maxAttempts) {
      await this.noteRefused(mail, reason);
      return false;
    }
    await this.dataSource.query(
      `UPDATE mail SET due_at = ${at} + make_interval(mins => (2 ^ least($3 - 1, 8))::integer),
         last_error = $4 WHERE id = $2 AND attempts = $3`,
      [this.clock.fixed(), id, attempts, reason],
    );
    return true;
  }
}
