import {
  AskedByService,
  Clock,
  insertRows,
  KeyAllocator,
  UnitOfWork,
  type Transaction,
} from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FailedAttempts } from '../failed-attempts.js';
import { hashPassword } from '../password.js';
import { faultInPassword, type PasswordFault } from '../password-rules.js';
import { hashOfReadableCode } from '../readable-code.js';
import { isTaken, isUnknownBusiness, letIn, type ProvedPerson } from './let-in.js';
import { Registration } from './registration.entity.js';
import { StrangerAllowance } from './stranger-allowance.js';
import { networkOf } from '../network-of.js';

/** So long the code of a mail may be used. */
export const registrationCodeHours = 24;

/** So long somebody who answers for the business may agree. */
export const agreementDays = 30;

/** Codes from one address that are none, in a quarter of an hour, after which none from there is looked up. */
const mostFailures = 30;

/** What somebody says who wants an account for his business; `email` as `emailLoginIn` gives it. */
export type AskedRegistration = Pick<
  Registration,
  'taxCode' | 'organisationName' | 'name' | 'email'
>;

/** Somebody who waits until his business agrees. */
export type WaitingPerson = Pick<Registration, 'key' | 'taxCode' | 'name' | 'email'>;

export type ProofResult =
  | { readonly ok: true; readonly outcome: 'account-opened' | 'awaits-agreement' }
  | { readonly ok: false; readonly refusal: 'too-many-attempts' | 'registration-code-invalid' }
  | { readonly ok: false; readonly refusal: 'password-refused'; readonly fault: PasswordFault };

/**
 * How a business comes to its first account, and its people to theirs. What is asked for is kept without looking at who
 * has an account: whoever asks learns nothing of it, by no answer and by no time. Only the mail, which goes to the owner of
 * the address, knows. All of it is done before anybody is known, so that the service asks the database itself.
 */
@Injectable()
export class Registrations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly keys: KeyAllocator,
    private readonly failures: FailedAttempts,
    private readonly allowance: StrangerAllowance,
  ) {}

  /** Keeps it, and has a mail sent in the same transaction; false when there was too much of it from `origin`, for the address or in all. */
  @AskedByService()
  async ask(
    asked: AskedRegistration,
    origin: string,
    queueMail: (tx: Transaction, key: string) => Promise<void>,
  ): Promise<boolean> {
    if (!(await this.allowance.admits('registration', origin, asked.email))) return false;
    const key = String(await this.keys.take(1));
    await this.unitOfWork.run(async (tx) => {
      const expiresAt = new Date(tx.now.getTime() + registrationCodeHours * 3_600_000);
      await insertRows(tx, Registration, [{ ...asked, key, askedAt: tx.now, expiresAt }]);
      await queueMail(tx, key);
    });
    return true;
  }

  /**
   * Takes the code of the mail, once, and the password of whoever has it. A business that nobody has heard of gets its
   * account at once; where the service knows it, `tell` is called with the person who waits for agreement.
   */
  @AskedByService()
  async prove(
    { code, password }: { readonly code: string; readonly password: string },
    origin: string,
    tell: (tx: Transaction, waiting: WaitingPerson) => Promise<void>,
  ): Promise<ProofResult> {
    const subject = `registration-code:${networkOf(origin)}`;
    if (await this.failures.hasReached(mostFailures, subject)) {
      return { ok: false, refusal: 'too-many-attempts' };
    }
    const codeHash = hashOfReadableCode(code);
    const owner = await this.ownerOf(codeHash);
    if (!owner) {
      await this.failures.count(subject);
      return { ok: false, refusal: 'registration-code-invalid' };
    }
    const { email, name, organisationName } = owner;
    const fault = await faultInPassword(password, [email, name, organisationName]);
    if (fault) return { ok: false, refusal: 'password-refused', fault };
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run(async (tx) => {
      const person = await this.use(tx, email, codeHash, passwordHash);
      const isOpen = person !== null && (await isUnknownBusiness(tx, this.keys, person));
      if (person && !isOpen) return this.wait(tx, person, tell);
      return person && (await letIn(tx, this.keys, person, null))
        ? { ok: true, outcome: 'account-opened' }
        : { ok: false, refusal: 'registration-code-invalid' };
    });
  }

  private async ownerOf(codeHash: Buffer): Promise<AskedRegistration | undefined> {
    const [owner] = await this.dataSource.query<AskedRegistration[]>(
      `SELECT tax_code AS "taxCode", organisation_name AS "organisationName", name, email
       FROM registration WHERE code_hash = $1 AND expires_at > $2`,
      [codeHash, await this.clock.now()],
    );
    return owner;
  }

  /** Of two at once with the same address, the second finds the code used, or the address taken. */
  private async use(
    tx: Transaction,
    email: string,
    codeHash: Buffer,
    passwordHash: string,
  ): Promise<ProvedPerson | null> {
    await tx.query('SELECT FROM registration WHERE email = $1 ORDER BY key FOR UPDATE', [email]);
    if (await isTaken(tx, email)) return null;
    const rows = await tx.query<ProvedPerson>(
      `UPDATE registration SET code_hash = NULL, proved_at = $2, password_hash = $3,
         expires_at = $2::timestamptz + make_interval(days => $4)
       WHERE code_hash = $1 AND expires_at > $2
       RETURNING key::text, tax_code AS "taxCode", organisation_name AS "organisationName", name,
         email, password_hash AS "passwordHash", identity_issuer AS "identityIssuer",
         identity_hash AS "identityHash"`,
      [codeHash, tx.now, passwordHash, agreementDays],
    );
    return rows[0] ?? null;
  }

  private async wait(
    tx: Transaction,
    { key, taxCode, name, email }: ProvedPerson,
    tell: (tx: Transaction, waiting: WaitingPerson) => Promise<void>,
  ): Promise<ProofResult> {
    await tx.query('DELETE FROM registration WHERE email = $1 AND key <> $2', [email, key]);
    await tell(tx, { key, taxCode, name, email });
    return { ok: true, outcome: 'awaits-agreement' };
  }
}
