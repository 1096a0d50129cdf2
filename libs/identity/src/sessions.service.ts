import { preparedQuery, UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { endSessions } from './end-sessions.js';
import { sessionLife } from './session-life.js';
import { hashOfToken } from './session-token.js';

/** One of the places where a person is signed in. */
export interface OwnSession {
  /** Half of the token's hash, hexadecimal: it names the session and opens nothing. */
  readonly id: string;
  readonly startedAt: Date;
  /** To the minute. */
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  /** How the browser or program called itself; null when it did not. */
  readonly browser: string | null;
  /** Whether it is the one that asks. */
  readonly isCurrent: boolean;
}

const endedSessions = {
  name: 'ended-sessions',
  text: `SELECT hash FROM unnest($1::bytea[]) AS hash
    WHERE NOT EXISTS (SELECT FROM session WHERE token_hash = hash AND expires_at > clock_timestamp())`,
};

const idOf = `encode(substring(token_hash FOR 16), 'hex')`;

/** What somebody sees of his own sessions, and how he ends them: from the next call on they are nobody's. */
@Injectable()
export class Sessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Those that are still open, the one last used first. `token` is that of the session that asks. */
  async of(personKey: string, token: string): Promise<OwnSession[]> {
    return this.dataSource.query<OwnSession[]>(
      `SELECT ${idOf} AS id, created_at AS "startedAt", last_seen_at AS "lastSeenAt",
         expires_at AS "expiresAt", browser, token_hash = $2 AS "isCurrent"
       FROM session WHERE person_key = $1 AND expires_at > clock_timestamp()
         AND last_seen_at > clock_timestamp() - make_interval(mins => $3)
       ORDER BY last_seen_at DESC, id`,
      [personKey, hashOfToken(token), sessionLife.idleMinutes],
    );
  }

  /** Which of these tokens are no session's any more: signed out, ended, or too old. Whether it was used is not looked at. */
  async endedAmong(tokens: readonly string[]): Promise<string[]> {
    const named = new Map(tokens.map((token) => [hashOfToken(token).toString('hex'), token]));
    const hashes = [...named.keys()].map((hash) => Buffer.from(hash, 'hex'));
    const ended = await preparedQuery<{ hash: Buffer }>(this.dataSource, endedSessions, [hashes]);
    return ended.flatMap(({ hash }) => named.get(hash.toString('hex')) ?? []);
  }

  /** Ends one of a person's sessions; false when he has none of this id. */
  async end(personKey: string, id: string): Promise<boolean> {
    const ended = await this.unitOfWork.run(async (tx) =>
      tx.query(`DELETE FROM session WHERE person_key = $1 AND ${idOf} = $2 RETURNING 1`, [
        personKey,
        id,
      ]),
    );
    return ended.length > 0;
  }

  /** Ends all of a person's sessions but the one with this token. */
  async endOthers(personKey: string, token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => endSessions(tx, personKey, token));
  }
}
