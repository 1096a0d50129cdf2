import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { recordAct } from '../accounts/account-record.js';
import { hashOfSubject, type ProvedIdentity } from './proved-identity.js';

/** One of a person's identities elsewhere. */
export interface OwnIdentity {
  readonly key: string;
  readonly issuer: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
}

export type LinkRefusal = 'identity-taken' | 'identity-linked-already';

export type UnlinkRefusal = 'no-such-link' | 'last-way-in';

/**
 * Whose identity at a provider is whose account here. None is ever found by an address of mail: whoever could name one at some
 * provider would have the account. A person links his own, while he is signed in.
 */
@Injectable()
export class IdentityLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
  ) {}

  /** A person's, the oldest first. */
  async of(personKey: string): Promise<OwnIdentity[]> {
    return this.unitOfWork.run(async (tx) =>
      tx.query<OwnIdentity>(
        `SELECT key::text, issuer, linked_at AS "linkedAt", last_used_at AS "lastUsedAt"
         FROM identity_link WHERE person_key = $1 ORDER BY linked_at, key`,
        [personKey],
      ),
    );
  }

  /** Whose it is, which is noted as a use of it; null for nobody's. */
  async ownerOf(identity: ProvedIdentity): Promise<string | null> {
    const [link] = await this.unitOfWork.run(async (tx) =>
      tx.query<{ personKey: string }>(
        `UPDATE identity_link SET last_used_at = clock_timestamp()
         WHERE issuer = $1 AND subject_hash = $2 RETURNING person_key::text AS "personKey"`,
        [identity.issuer, hashOfSubject(identity)],
      ),
    );
    return link?.personKey ?? null;
  }

  /** Makes it a person's who is signed in. */
  async link(personKey: string, identity: ProvedIdentity): Promise<OwnIdentity | LinkRefusal> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('SELECT FROM account WHERE person_key = $1 FOR UPDATE', [personKey]);
      const linked = await insertLink(tx, this.keys, personKey, {
        issuer: identity.issuer,
        subjectHash: hashOfSubject(identity),
      });
      if (linked) {
        await this.record(tx, personKey, 'identity-linked', identity.issuer);
        return linked;
      }
      const held = await tx.query(
        'SELECT FROM identity_link WHERE person_key = $1 AND issuer = $2',
        [personKey, identity.issuer],
      );
      return held.length > 0 ? 'identity-linked-already' : 'identity-taken';
    });
  }

  /** Takes it from him, unless he could not sign in any more. Null when it is done. */
  async unlink(personKey: string, key: string): Promise<UnlinkRefusal | null> {
    return this.unitOfWork.run(async (tx) => {
      const [account] = await tx.query<{ hasOther: boolean }>(
        `SELECT password_hash IS NOT NULL OR EXISTS (SELECT FROM passkey k WHERE k.person_key = $1)
           AS "hasOther" FROM account WHERE person_key = $1 FOR UPDATE`,
        [personKey],
      );
      const [link] = await tx.query<{ issuer: string }>(
        'SELECT issuer FROM identity_link WHERE person_key = $1 AND key = $2',
        [personKey, key],
      );
      if (!link) return 'no-such-link';
      if (account?.hasOther !== true) return 'last-way-in';
      await tx.query('DELETE FROM identity_link WHERE key = $1', [key]);
      await this.record(tx, personKey, 'identity-unlinked', link.issuer);
      return null;
    });
  }

  private async record(
    tx: Transaction,
    personKey: string,
    kind: 'identity-linked' | 'identity-unlinked',
    issuer: string,
  ): Promise<void> {
    await recordAct(tx, this.keys, { personKey, kind, actor: personKey, detail: { issuer } });
  }
}

/** Adds the link; null when the identity is somebody's, or the person has one at this provider. */
export async function insertLink(
  tx: Transaction,
  keys: KeyAllocator,
  personKey: string,
  { issuer, subjectHash }: { readonly issuer: string; readonly subjectHash: Buffer },
): Promise<OwnIdentity | null> {
  const key = String(await keys.take(1, tx));
  const [linked] = await tx.query<OwnIdentity>(
    `INSERT INTO identity_link (key, issuer, subject_hash, person_key, linked_at)
     VALUES ($1, $2, $3, $4, clock_timestamp()) ON CONFLICT DO NOTHING
     RETURNING key::text, issuer, linked_at AS "linkedAt", last_used_at AS "lastUsedAt"`,
    [key, issuer, subjectHash, personKey],
  );
  return linked ?? null;
}
