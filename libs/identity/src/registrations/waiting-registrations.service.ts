import { askedByService, KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedInPerson } from '../signed-in-person.js';
import { isTaken, letIn, type ProvedPerson } from './let-in.js';
import { managesIt } from './organisation-managers.js';

/** Somebody who has proved his address and waits until his business agrees. */
export interface WaitingRegistration {
  readonly key: string;
  readonly taxCode: string;
  /** As the service knows the business. */
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly provedAt: Date;
  /** When it is forgotten, if nobody decides. */
  readonly expiresAt: Date;
}

export type RegistrationDecision = 'done' | 'no-such-registration' | 'login-taken';

/** Called in the transaction of a decision with the address of whom it is about. */
type Tell = (tx: Transaction, email: string) => Promise<void>;

const mostShown = 100;
const declinedKeptDays = 7;

/** Of one who was declined the password is gone. */
interface FoundRegistration extends ProvedPerson {
  readonly isDeclined: boolean;
}

/** Of a row `r`, with the person's key and role and the present time as $1 to $3. */
const isHisToDecide = `r.proved_at IS NOT NULL AND r.expires_at > $3 AND ($2 = 'admin' OR ${managesIt})`;

/**
 * Who wants to act for a business that the service knows: whoever manages its accounts decides, or an administrator. To let
 * somebody in is the service's doing, once it is found that the person who asks sees the registration.
 */
@Injectable()
export class WaitingRegistrations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
  ) {}

  /** Whether a person decides for anybody at all: who runs the service, and who manages a business. */
  async decides({ id, role }: SignedInPerson): Promise<boolean> {
    if (role === 'admin') return true;
    const rows = await this.dataSource.query<unknown[]>(
      'SELECT FROM organisation_manager WHERE person_key = $1',
      [id],
    );
    return rows.length > 0;
  }

  /** Those on whom a person decides, whoever waits longest first, a hundred at the most. */
  async of(person: SignedInPerson): Promise<WaitingRegistration[]> {
    return this.unitOfWork.run(async (tx) =>
      tx.query<WaitingRegistration>(
        `SELECT r.key::text, r.tax_code AS "taxCode", o.name AS organisation, r.name, r.email,
           r.proved_at AS "provedAt", r.expires_at AS "expiresAt"
         FROM registration r JOIN organisation o ON o.tax_code = r.tax_code
         WHERE ${isHisToDecide} AND r.declined_at IS NULL ORDER BY r.proved_at, r.key LIMIT $4`,
        [person.id, person.role, tx.now, mostShown],
      ),
    );
  }

  /** Opens the account of whoever waits. */
  async agree(key: string, person: SignedInPerson, tell: Tell): Promise<RegistrationDecision> {
    return this.decideOn(key, person, async (tx, waiting) => {
      if (waiting.isDeclined) return 'no-such-registration';
      const isLetIn =
        !(await isTaken(tx, waiting.email)) &&
        (await letIn(tx, this.keys, waiting, person.id)) !== null;
      if (!isLetIn) return 'login-taken';
      await tell(tx, waiting.email);
      return 'done';
    });
  }

  /** Forgets his password at once and him after some days, in which the same answer is given again. */
  async decline(key: string, person: SignedInPerson, tell: Tell): Promise<RegistrationDecision> {
    return this.decideOn(key, person, async (tx, { email }) => {
      const declined = await tx.query(
        `UPDATE registration SET declined_at = $2, password_hash = NULL,
           expires_at = $2::timestamptz + make_interval(days => $3)
         WHERE key = $1 AND declined_at IS NULL RETURNING 1`,
        [key, tx.now, declinedKeptDays],
      );
      if (declined.length > 0) await tell(tx, email);
      return 'done';
    });
  }

  private async sees(key: string, { id, role }: SignedInPerson): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const sql = `SELECT FROM registration r WHERE r.key = $4 AND ${isHisToDecide}`;
      return (await tx.query(sql, [id, role, tx.now, key])).length > 0;
    });
  }

  /** Under a lock: of two who decide at once, the second finds nobody who waits. */
  private async decideOn(
    key: string,
    person: SignedInPerson,
    decision: (tx: Transaction, waiting: FoundRegistration) => Promise<RegistrationDecision>,
  ): Promise<RegistrationDecision> {
    if (!(await this.sees(key, person))) return 'no-such-registration';
    return askedByService(async () =>
      this.unitOfWork.run(async (tx) => {
        const [waiting] = await tx.query<FoundRegistration>(
          `SELECT r.key::text, r.tax_code AS "taxCode", r.organisation_name AS "organisationName",
             r.name, r.email, r.password_hash AS "passwordHash", r.declined_at IS NOT NULL AS "isDeclined",
             r.identity_issuer AS "identityIssuer", r.identity_hash AS "identityHash"
           FROM registration r WHERE r.key = $4 AND ${isHisToDecide} FOR UPDATE`,
          [person.id, person.role, tx.now, key],
        );
        return waiting ? decision(tx, waiting) : 'no-such-registration';
      }),
    );
  }
}
