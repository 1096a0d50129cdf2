import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { newSessionToken } from '../session-token.js';

const goodForMinutes = 5;

/** Challenges are kept here and not in the browser: each is answered once, and none after five minutes. */
@Injectable()
export class PasskeyChallenges {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A new one, for a new passkey of this person; for the use of one that somebody has when null. Base64url. */
  async give(personKey: string | null): Promise<string> {
    const challenge = newSessionToken();
    await this.unitOfWork.run(async (tx) => {
      await tx.query('DELETE FROM passkey_challenge WHERE expires_at < clock_timestamp()');
      await tx.query(
        `INSERT INTO passkey_challenge (challenge, person_key, expires_at)
         VALUES ($1, $2, clock_timestamp() + make_interval(mins => $3))`,
        [challenge, personKey, goodForMinutes],
      );
    });
    return challenge;
  }

  /** The one that a browser says it has answered, if it was given for that and is still good; it is used up by asking. */
  async takeFrom(clientDataJSON: string, personKey: string | null): Promise<string | null> {
    const challenge = challengeIn(clientDataJSON);
    if (challenge === null) return null;
    const taken = await this.unitOfWork.run(async (tx) =>
      tx.query<{ isGood: boolean }>(
        `DELETE FROM passkey_challenge WHERE challenge = $1
         RETURNING expires_at > clock_timestamp() AND person_key IS NOT DISTINCT FROM $2 AS "isGood"`,
        [challenge, personKey],
      ),
    );
    return taken[0]?.isGood === true ? challenge : null;
  }
}

/** The challenge that the browser says it has answered; null when it says none. */
function challengeIn(clientDataJSON: string): string | null {
  try {
    const text = Buffer.from(clientDataJSON, 'base64url').toString('utf8');
    const { challenge } = JSON.parse(text) as { readonly challenge?: unknown };
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}
