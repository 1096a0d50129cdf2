import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type VerifiedRegistrationResponse,
} from '@simplewebauthn/server';
import { DataSource } from 'typeorm';
import { PasskeyChallenges } from './passkey-challenges.js';
import type { MadePasskey, PasskeySite, UsedPasskey } from './passkey-site.js';

/** So many a person may have. */
const mostPasskeys = 10;

/** One of a person's passkeys. */
export interface OwnPasskey {
  /** As the authenticator names it, base64url. */
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

export type PasskeyRefusal = 'passkey-invalid' | 'passkey-known' | 'too-many-passkeys';

interface StoredPasskey {
  readonly personKey: string;
  readonly publicKey: Buffer;
  readonly counter: string;
}

const told = `credential_id AS id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt"`;

/**
 * Passkeys (WebAuthn Level 2): what a person has, unlocked by what he knows or is, and good for this site alone. User
 * verification is always asked for, so that one takes the place of password and code; attestation is not.
 */
@Injectable()
export class Passkeys {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly challenges: PasskeyChallenges,
  ) {}

  /** A person's, the oldest first. */
  async of(personKey: string): Promise<OwnPasskey[]> {
    return this.dataSource.query<OwnPasskey[]>(
      `SELECT ${told} FROM passkey WHERE person_key = $1 ORDER BY created_at, credential_id`,
      [personKey],
    );
  }

  /** Keeps a new one, when the browser made it for this person, here, and just now. */
  async add(
    personKey: string,
    name: string,
    made: MadePasskey,
    site: PasskeySite,
  ): Promise<OwnPasskey | PasskeyRefusal> {
    const challenge = await this.challenges.takeFrom(made.clientDataJSON, personKey);
    if (challenge === null) return 'passkey-invalid';
    const { registrationInfo } = await verifiedNew(made, challenge, site);
    if (!registrationInfo?.userVerified) return 'passkey-invalid';
    const { id, publicKey, counter } = registrationInfo.credential;
    return this.unitOfWork.run(async (tx) => {
      await tx.query('SELECT FROM account WHERE person_key = $1 FOR UPDATE', [personKey]);
      const [held] = await tx.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM passkey WHERE person_key = $1',
        [personKey],
      );
      if ((held?.n ?? 0) >= mostPasskeys) return 'too-many-passkeys';
      const [added] = await tx.query<OwnPasskey>(
        `INSERT INTO passkey (credential_id, person_key, public_key, counter, name, created_at)
         VALUES ($1, $2, $3, $4, $5, clock_timestamp()) ON CONFLICT DO NOTHING RETURNING ${told}`,
        [id, personKey, Buffer.from(publicKey), counter, name],
      );
      return added ?? 'passkey-known';
    });
  }

  /** False when the person has none of this id. */
  async rename(personKey: string, id: string, name: string): Promise<boolean> {
    return this.change(
      'UPDATE passkey SET name = $3 WHERE person_key = $1 AND credential_id = $2',
      [...[personKey, id, name]],
    );
  }

  /** False when the person has none of this id. */
  async remove(personKey: string, id: string): Promise<boolean> {
    return this.change('DELETE FROM passkey WHERE person_key = $1 AND credential_id = $2', [
      ...[personKey, id],
    ]);
  }

  /**
   * Whose passkey was used, here and just now, by whoever could unlock it. Null where anything is wrong, which is not told
   * apart. Its count is kept with it: one that does not go on has been copied.
   */
  async ownerOf(used: UsedPasskey, site: PasskeySite): Promise<string | null> {
    const challenge = await this.challenges.takeFrom(used.clientDataJSON, null);
    if (challenge === null) return null;
    return this.unitOfWork.run(async (tx) => {
      const [stored] = await tx.query<StoredPasskey>(
        `SELECT person_key::text AS "personKey", public_key AS "publicKey", counter
         FROM passkey WHERE credential_id = $1 FOR UPDATE`,
        [used.id],
      );
      const counter = stored ? await counterOf(used, stored, challenge, site) : null;
      if (!stored || counter === null) return null;
      await tx.query(
        'UPDATE passkey SET counter = $2, last_used_at = clock_timestamp() WHERE credential_id = $1',
        [used.id, counter],
      );
      return stored.personKey;
    });
  }

  private async change(sql: string, values: readonly unknown[]): Promise<boolean> {
    const changed = await this.unitOfWork.run(async (tx) =>
      tx.query(`${sql} RETURNING 1`, [...values]),
    );
    return changed.length > 0;
  }
}

async function verifiedNew(
  { id, ...response }: MadePasskey,
  expectedChallenge: string,
  { origin, rpId }: PasskeySite,
): Promise<Partial<VerifiedRegistrationResponse>> {
  try {
    return await verifyRegistrationResponse({
      response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
      ...{ expectedChallenge, expectedOrigin: origin, expectedRPID: rpId },
      requireUserVerification: true,
    });
  } catch {
    // Whatever is wrong with what a browser sent is told in one word.
    return {};
  }
}

/** The count that the use leaves; null when it is no good use. */
async function counterOf(
  { id, ...response }: UsedPasskey,
  { publicKey, counter }: StoredPasskey,
  expectedChallenge: string,
  { origin, rpId }: PasskeySite,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
      ...{ expectedChallenge, expectedOrigin: origin, expectedRPID: rpId },
      credential: { id, publicKey: new Uint8Array(publicKey), counter: Number(counter) },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
