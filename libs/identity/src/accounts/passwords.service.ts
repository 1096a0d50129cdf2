import { Clock, KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { endSessions } from '../end-sessions.js';
import { FailedAttempts } from '../failed-attempts.js';
import { hashPassword, passwordMatches } from '../password.js';
import { faultInPassword, type PasswordFault } from '../password-rules.js';
import { hashOfReadableCode } from '../readable-code.js';
import { recordAct } from './account-record.js';
import { networkOf } from '../network-of.js';

/** Codes from one address that are none, in a quarter of an hour, after which none from there is looked up. */
const mostFailures = 30;

export type PasswordResult =
  | { readonly ok: true; readonly login: string }
  | { readonly ok: false; readonly refusal: 'too-many-attempts' | 'password-code-invalid' }
  | { readonly ok: false; readonly refusal: 'password-refused'; readonly fault: PasswordFault };

/** Wrong guesses of a password by somebody who is signed in, in a quarter of an hour. */
const mostTries = 10;

export type PasswordChange =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'too-many-attempts' | 'wrong-password' }
  | { readonly ok: false; readonly refusal: 'password-refused'; readonly fault: PasswordFault };

interface CodeOwner {
  readonly personKey: string;
  readonly login: string;
  readonly name: string;
}

/** How people come to their passwords: nobody else ever knows one. */
@Injectable()
export class Passwords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly keys: KeyAllocator,
    private readonly failures: FailedAttempts,
  ) {}

  /**
   * Sets the password of whoever has been given a code, and ends all his sessions. The code is used up by it, not by a
   * password that is refused. Codes that are unknown, used, or too old are not told apart. The caller's address is for
   * the limit only, which all processes share.
   */
  async setWithCode(code: string, password: string, address: string): Promise<PasswordResult> {
    const subject = `password-code:${networkOf(address)}`;
    if (await this.failures.hasReached(mostFailures, subject)) {
      return { ok: false, refusal: 'too-many-attempts' };
    }
    const codeHash = hashOfReadableCode(code);
    const owner = await this.ownerOf(codeHash);
    if (!owner) {
      await this.failures.count(subject);
      return { ok: false, refusal: 'password-code-invalid' };
    }
    const fault = await faultInPassword(password, [owner.login, owner.name]);
    if (fault) return { ok: false, refusal: 'password-refused', fault };
    const passwordHash = await hashPassword(password);
    const isSet = await this.unitOfWork.run(async (tx) => this.use(tx, codeHash, passwordHash));
    return isSet
      ? { ok: true, login: owner.login }
      : { ok: false, refusal: 'password-code-invalid' };
  }

  /** Another password for somebody who is signed in and knows the present one; his other sessions end. */
  async change(
    personKey: string,
    token: string,
    { present, wanted }: { readonly present: string; readonly wanted: string },
  ): Promise<PasswordChange> {
    const subject = `password:${personKey}`;
    // Counted before it is looked at, so that many at once are counted, too.
    await this.failures.count(subject);
    if (await this.failures.hasReached(mostTries + 1, subject)) {
      return { ok: false, refusal: 'too-many-attempts' };
    }
    const [account] = await this.dataSource.query<
      { login: string; name: string; passwordHash: string | null }[]
    >(
      `SELECT a.login, p.name, a.password_hash AS "passwordHash"
       FROM account a JOIN person p ON p.key = a.person_key WHERE p.key = $1`,
      [personKey],
    );
    const presentHash = account?.passwordHash ?? null;
    if (!account || !(await passwordMatches(presentHash, present))) {
      return { ok: false, refusal: 'wrong-password' };
    }
    const fault = await faultInPassword(wanted, [account.login, account.name]);
    if (fault) return { ok: false, refusal: 'password-refused', fault };
    const passwordHash = await hashPassword(wanted);
    return this.unitOfWork.run(async (tx) => {
      const changed = await tx.query(
        `UPDATE account SET password_hash = $3
         WHERE person_key = $1 AND password_hash = $2 AND disabled_at IS NULL RETURNING 1`,
        [personKey, presentHash, passwordHash],
      );
      if (changed.length === 0) return { ok: false, refusal: 'wrong-password' };
      await endSessions(tx, personKey, token);
      await recordAct(tx, this.keys, { personKey, kind: 'password-changed', actor: personKey });
      return { ok: true };
    });
  }

  private async ownerOf(codeHash: Buffer): Promise<CodeOwner | undefined> {
    const [owner] = await this.dataSource.query<CodeOwner[]>(
      `SELECT a.person_key::text AS "personKey", a.login, p.name
       FROM password_code c
       JOIN account a ON a.person_key = c.person_key AND a.disabled_at IS NULL
       JOIN person p ON p.key = c.person_key
       WHERE c.code_hash = $1 AND c.used_at IS NULL AND c.expires_at > $2`,
      [codeHash, await this.clock.now()],
    );
    return owner;
  }

  /** Under the lock of the account, as whatever an administrator does to it: of two at once, one finds the code used. */
  private async use(tx: Transaction, codeHash: Buffer, passwordHash: string): Promise<boolean> {
    const [account] = await tx.query<{ personKey: string }>(
      `SELECT a.person_key::text AS "personKey" FROM account a
       JOIN password_code c ON c.person_key = a.person_key
       WHERE c.code_hash = $1 AND a.disabled_at IS NULL FOR UPDATE OF a`,
      [codeHash],
    );
    if (!account) return false;
    const { personKey } = account;
    const used = await tx.query(
      `UPDATE password_code SET used_at = $2
       WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING 1`,
      [codeHash, tx.now],
    );
    if (used.length === 0) return false;
    await tx.query('UPDATE account SET password_hash = $2 WHERE person_key = $1', [
      personKey,
      passwordHash,
    ]);
    await endSessions(tx, personKey);
    await recordAct(tx, this.keys, { personKey, kind: 'password-set', actor: personKey });
    return true;
  }
}
