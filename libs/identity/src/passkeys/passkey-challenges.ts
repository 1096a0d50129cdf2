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

  /** Whether this one was given for that and is still good; it is used up by asking. */
  async take(challenge: string, personKey: string | null): Promise<boolean> {
    const taken = await this.unitOfWork.run(async (tx) =>
      tx.query<{ isGood: boolean }>(
        `DELETE FROM passkey_challenge WHERE challenge = $1
         RETURNING expires_at > clock_timestamp() AND person_key IS NOT DISTINCT FROM $2 AS "isGood"`,
        [challenge, personKey],
      ),
    );
    return taken[0]?.isGood === true;
  }
}
