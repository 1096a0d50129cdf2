import { AskedByService, insertRows, KeyAllocator, UnitOfWork } from '@minhbach/database';
import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { hashOfSubject, type ProvedIdentity } from '../identities/proved-identity.js';
import { isTaken, isUnknownBusiness, letIn, type ProvedPerson } from './let-in.js';
import { Registration } from './registration.entity.js';
import {
  agreementDays,
  type AskedRegistration,
  type WaitingPerson,
} from './registrations.service.js';
import { StrangerAllowance } from './stranger-allowance.js';

export type IdentityRegistration =
  | { readonly outcome: 'account-opened'; readonly personKey: string }
  | { readonly outcome: 'awaits-agreement' | 'address-taken' | 'too-many-asked' };

/**
 * Registration by an identity provider, which says in the place of a mail that the address is proved; all else is as when
 * somebody registers by himself (`registrations.service.ts`). No password is set.
 */
@Injectable()
export class IdentityRegistrations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly allowance: StrangerAllowance,
  ) {}

  /**
   * Opens the account of somebody whose identity is nobody's yet, or calls `tell` where his business has to agree first: once,
   * however often he comes back meanwhile. An account with his address stays who it was.
   */
  @AskedByService()
  async register(
    identity: ProvedIdentity,
    asked: AskedRegistration,
    origin: string,
    tell: (tx: Transaction, waiting: WaitingPerson) => Promise<void>,
  ): Promise<IdentityRegistration> {
    const ids = { identityIssuer: identity.issuer, identityHash: hashOfSubject(identity) };
    if (await this.waits(ids)) return { outcome: 'awaits-agreement' };
    if (!(await this.allowance.admits('registration', origin, asked.email))) {
      return { outcome: 'too-many-asked' };
    }
    const key = String(await this.keys.take(1));
    const person = { ...asked, ...ids, key, passwordHash: null };
    return this.unitOfWork.run(async (tx) => {
      await tx.query('SELECT FROM registration WHERE email = $1 ORDER BY key FOR UPDATE', [
        asked.email,
      ]);
      if (await isTaken(tx, asked.email)) return { outcome: 'address-taken' };
      if (!(await isUnknownBusiness(tx, this.keys, person))) {
        await this.wait(tx, person);
        await tell(tx, person);
        return { outcome: 'awaits-agreement' };
      }
      const personKey = await letIn(tx, this.keys, person, null);
      return personKey === null
        ? { outcome: 'address-taken' }
        : { outcome: 'account-opened', personKey };
    });
  }

  /** Also when he was declined lately: nobody is asked again about the same person. */
  private async waits({
    identityIssuer,
    identityHash,
  }: Pick<ProvedPerson, 'identityIssuer' | 'identityHash'>): Promise<boolean> {
    const rows = await this.unitOfWork.run(async (tx) =>
      tx.query(
        'SELECT FROM registration WHERE identity_issuer = $1 AND identity_hash = $2 AND expires_at > $3',
        [identityIssuer, identityHash, tx.now],
      ),
    );
    return rows.length > 0;
  }

  /** In the place of what was asked for with the same address. */
  private async wait(tx: Transaction, person: ProvedPerson): Promise<void> {
    await tx.query(
      'DELETE FROM registration WHERE email = $1 OR (identity_issuer = $2 AND identity_hash = $3)',
      [person.email, person.identityIssuer, person.identityHash],
    );
    const expiresAt = new Date(tx.now.getTime() + agreementDays * 86_400_000);
    const times = { askedAt: tx.now, provedAt: tx.now, expiresAt };
    await insertRows(tx, Registration, [{ ...person, ...times }]);
  }
}
