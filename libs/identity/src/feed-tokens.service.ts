import { AskedByService, UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FailedAttempts } from './failed-attempts.js';
import { hashOfToken, newSessionToken } from './session-token.js';
import { networkOf } from './network-of.js';

/** Unknown tokens from one address in a quarter of an hour after which nothing from there is looked up any more. */
const limit = 60;

/** Whose feed it is; `unknown` also when his account is closed. */
export type FeedOwner = { readonly personKey: string } | 'unknown' | 'too-many-attempts';

/** Secret addresses under which calendar programs read a person's deadlines without signing in. */
@Injectable()
export class FeedTokens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly failures: FailedAttempts,
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
  @AskedByService()
  async ownerOf(token: string, address: string): Promise<FeedOwner> {
    const subject = `feed:${networkOf(address)}`;
    if (await this.failures.hasReached(limit, subject)) return 'too-many-attempts';
    const [owner] = await this.dataSource.query<{ personKey: string }[]>(
      `SELECT f.person_key::text AS "personKey" FROM calendar_feed f
       JOIN account a ON a.person_key = f.person_key AND a.disabled_at IS NULL
       WHERE f.token_hash = $1`,
      [hashOfToken(token)],
    );
    if (owner) return owner;
    await this.failures.count(subject);
    return 'unknown';
  }
}
