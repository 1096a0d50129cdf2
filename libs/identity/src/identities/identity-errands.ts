import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { hashOfToken, newSessionToken } from '../session-token.js';
import type { IdentityErrand } from './identity-errand.entity.js';

/** So long a browser may be at the provider, and so long a code may be owed. */
export const identityErrandMinutes = 10;

/** What somebody comes back for. */
export type Errand = Pick<IdentityErrand, 'purpose' | 'personKey' | 'next'>;

/**
 * What browsers were sent to the identity provider for: kept here as hashes, finished once, within ten minutes, and only by
 * the browser that began it.
 */
@Injectable()
export class IdentityErrands {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Begins one under a `state` that nobody has seen yet; gives what its browser is to keep. */
  async begin(state: string, errand: Errand): Promise<string> {
    const browserToken = newSessionToken();
    await this.keep(state, browserToken, errand);
    return browserToken;
  }

  /** Notes that somebody whom the provider knows owes the code of his second factor. */
  async oweCode(browserToken: string, personKey: string, next: string | null): Promise<void> {
    await this.keep(browserToken, browserToken, { purpose: 'code', personKey, next });
  }

  /** Who owes a code in this browser; null for nobody. It stays owed until it is `take`n. */
  async owed(browserToken: string): Promise<Errand | null> {
    const [owed] = await this.unitOfWork.run(async (tx) =>
      tx.query<Errand>(
        `SELECT purpose, person_key::text AS "personKey", next FROM identity_errand
         WHERE token_hash = $1 AND purpose = 'code' AND expires_at > clock_timestamp()`,
        [hashOfToken(browserToken)],
      ),
    );
    return owed ?? null;
  }

  /** The errand of a state, when this browser began it just now. Asking uses it up, whoever asks. */
  async take(state: string, browserToken: string): Promise<Errand | null> {
    const [taken] = await this.unitOfWork.run(async (tx) =>
      tx.query<Errand & { isGood: boolean }>(
        `DELETE FROM identity_errand WHERE token_hash = $1
         RETURNING purpose, person_key::text AS "personKey", next,
           expires_at > clock_timestamp() AND browser_hash = $2 AS "isGood"`,
        [hashOfToken(state), hashOfToken(browserToken)],
      ),
    );
    if (!taken) return null;
    const { isGood, ...errand } = taken;
    return isGood ? errand : null;
  }

  private async keep(token: string, browserToken: string, errand: Errand): Promise<void> {
    const { purpose, personKey, next } = errand;
    await this.unitOfWork.run(async (tx) => {
      await tx.query('DELETE FROM identity_errand WHERE expires_at < clock_timestamp()');
      await tx.query(
        `INSERT INTO identity_errand (token_hash, browser_hash, purpose, person_key, next, expires_at)
         VALUES ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(mins => $6))
         ON CONFLICT (token_hash) DO UPDATE SET person_key = excluded.person_key, next = excluded.next,
           expires_at = excluded.expires_at`,
        [
          hashOfToken(token),
          hashOfToken(browserToken),
          ...[purpose, personKey, next, identityErrandMinutes],
        ],
      );
    });
  }
}
