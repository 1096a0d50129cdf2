import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashOfToken, newSessionToken } from './session-token.js';
import type { Attempt } from './sign-in-attempts.js';

/** For so long a browser is known after a person signed in there for the first time. */
export const knownForDays = 180;

/** So many browsers a person may have; the oldest are forgotten. */
const mostBrowsers = 20;

interface Place {
  readonly address: string;
  readonly browserToken: string | null;
}

/**
 * Remembers in which browsers people have signed in ("device cookies" of the OWASP Authentication Cheat Sheet). The
 * token opens nothing: it only has wrong guesses in that browser counted apart from everybody else's.
 */
@Injectable()
export class KnownBrowsers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Whether whoever has this login has signed in before in the browser with this token. */
  private async isKnown(token: string | null, login: string): Promise<boolean> {
    if (token === null) return false;
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT FROM known_browser b JOIN account a ON a.person_key = b.person_key
       WHERE b.token_hash = $1 AND a.login = $2
         AND b.known_since > clock_timestamp() - make_interval(days => $3)`,
      [hashOfToken(token), login, knownForDays],
    );
    return rows.length > 0;
  }

  /** What is counted when somebody tries this login from there: for his own browser alone, if it is known. */
  async attemptOf(login: string, { address, browserToken }: Place): Promise<Attempt> {
    const isKnown = await this.isKnown(browserToken, login);
    return { login, address, knownBrowser: isKnown ? browserToken : null };
  }

  /** Notes that a person has signed in; returns the token that the browser keeps: its own one if we have given it that. */
  async remember(token: string | null, personKey: string): Promise<string> {
    const kept = token !== null && (await this.isOurs(token)) ? token : newSessionToken();
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `INSERT INTO known_browser (token_hash, person_key, known_since)
         VALUES ($1, $2, clock_timestamp())
         ON CONFLICT (token_hash, person_key) DO UPDATE SET known_since = excluded.known_since`,
        [hashOfToken(kept), personKey],
      );
      await tx.query(
        `DELETE FROM known_browser WHERE person_key = $1 AND token_hash IN (
           SELECT token_hash FROM known_browser WHERE person_key = $1
           ORDER BY known_since DESC OFFSET $2)`,
        [personKey, mostBrowsers],
      );
    });
    return kept;
  }

  private async isOurs(token: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'SELECT FROM known_browser WHERE token_hash = $1 LIMIT 1',
      [hashOfToken(token)],
    );
    return rows.length > 0;
  }
}
