import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashOfToken, newSessionToken } from './session-token.js';

const windowMinutes = 15;

/** Unknown tokens from one address in a window after which nothing from there is looked up any more. */
const limit = 60;

/** Whose feed it is; `unknown` also when his account is closed. */
export type FeedOwner = { readonly personKey: string } | 'unknown' | 'too-many-attempts';

/** Secret addresses under which calendar programs read a person's deadlines without signing in. */
@Injectable()
export class FeedTokens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Since when the person has one; null when he has none. */
  async since(personKey: string): Promise<Date | null> {
    const [row] = await this.dataSource.query<{ createdAt: Date }[]>(
      'SELECT created_at AS "createdAt" FROM calendar_feed WHERE person_key = $1',
      [personKey],
    );
    return row?.createdAt ?? null;
  }

  /** A fresh token; the one before opens nothing any more. Nobody can read it again later. */
  async renew(personKey: string): Promise<string> {
    const token = newSessionToken();
    await this.unitOfWork.run(async (tx) =>
      tx.query(
        `INSERT INTO calendar_feed (person_key, token_hash, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (person_key) DO UPDATE SET token_hash = $2, created_at = $3`,
        [personKey, hashOfToken(token), tx.now],
      ),
    );
    return token;
  }

  async revoke(personKey: string): Promise<void> {
    await this.dataSource.query('DELETE FROM calendar_feed WHERE person_key = $1', [personKey]);
  }

  /** Who is behind a token. The caller's address is for the limit only, which all processes share. */
  async ownerOf(token: string, address: string): Promise<FeedOwner> {
    const subject = `feed:${address}`;
    if (await this.hasUsedUp(subject)) return 'too-many-attempts';
    const [owner] = await this.dataSource.query<{ personKey: string }[]>(
      `SELECT f.person_key::text AS "personKey" FROM calendar_feed f
       JOIN account a ON a.person_key = f.person_key AND a.disabled_at IS NULL
       WHERE f.token_hash = $1`,
      [hashOfToken(token)],
    );
    if (owner) return owner;
    await this.countFailure(subject);
    return 'unknown';
  }

  private async hasUsedUp(subject: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT FROM sign_in_attempt WHERE subject = $1 AND failures >= $2
         AND window_began_at >= clock_timestamp() - make_interval(mins => $3)`,
      [subject, limit, windowMinutes],
    );
    return rows.length > 0;
  }

  private async countFailure(subject: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO sign_in_attempt AS a (subject, window_began_at, failures)
       VALUES ($1, clock_timestamp(), 1)
       ON CONFLICT (subject) DO UPDATE SET (failures, window_began_at) = (
         SELECT CASE WHEN is_over THEN 1 ELSE a.failures + 1 END,
           CASE WHEN is_over THEN clock_timestamp() ELSE a.window_began_at END
         FROM (SELECT a.window_began_at < clock_timestamp() - make_interval(mins => $2) AS is_over) w)`,
      [subject, windowMinutes],
    );
  }
}
