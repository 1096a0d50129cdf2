import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { endSessions } from '../end-sessions.js';
import type { Role } from '../role.js';
import { removeFactor } from '../second-factor/second-factors.service.js';
import { lockAccount, type LockedAccount } from './account-lock.js';
import { recordAct, type AccountAct } from './account-record.js';
import { done, refused, type AccountResult } from './account-result.js';
import { insertAccount, type NewAccount } from './new-account.js';
import { issuePasswordCode, type IssuedCode } from './password-code.js';

/** Whoever runs the service, or `system` for an operator at the command line. */
type Actor = string;

/** Lets people in, changes who they are to the service, and shuts them out. All of it is on record. */
@Injectable()
export class Accounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
  ) {}

  /** A new person with an account, and the code with which he sets his password. Functions begin today at the earliest. */
  async create(
    account: NewAccount,
    actor: Actor,
  ): Promise<AccountResult<IssuedCode & { readonly personKey: string }>> {
    return this.unitOfWork.run(async (tx) => {
      const { login, role, functions } = account;
      const today = localDateOf(tx.now);
      if (functions.some(({ validFrom }) => validFrom < today)) return refused('function-in-past');
      const personKey = await insertAccount(tx, this.keys, account);
      if (personKey === null) return refused('login-taken');
      await this.record(tx, { personKey, kind: 'created', actor, detail: { login, role } });
      for (const { group, validFrom } of functions) {
        const detail = { function: group, from: validFrom };
        await this.record(tx, { personKey, kind: 'function-given', actor, detail });
      }
      return done({ ...(await issuePasswordCode(tx, personKey)), personKey });
    });
  }

  /** Another name or role from now on. Who acts for a business stays so, and nobody else becomes one of them. */
  async change(
    personKey: string,
    { name, role }: { readonly name: string; readonly role: Role },
    actor: Actor,
  ): Promise<AccountResult<null>> {
    return this.with(personKey, async (tx, account) => {
      const isOfBusiness = account.role === 'business';
      if (isOfBusiness !== (role === 'business')) return refused('role-of-business');
      if (account.isLastAdministrator && role !== 'admin') return refused('last-administrator');
      await tx.query('UPDATE person SET name = $2, role = $3 WHERE key = $1', [
        ...[personKey, name, role],
      ]);
      const act = { personKey, actor };
      if (name !== account.name) {
        const detail = { from: account.name, to: name };
        await this.record(tx, { ...act, kind: 'renamed', detail });
      }
      if (role !== account.role) {
        const detail = { from: account.role, to: role };
        await this.record(tx, { ...act, kind: 'role-changed', detail });
      }
      return done(null);
    });
  }

  /** Shuts somebody out: his sessions end, and no code lets him in. */
  async block(personKey: string, reason: string, actor: Actor): Promise<AccountResult<null>> {
    return this.with(personKey, async (tx, account) => {
      if (account.isLastAdministrator) return refused('last-administrator');
      if (account.isBlocked) return done(null);
      await tx.query('UPDATE account SET disabled_at = $2 WHERE person_key = $1', [
        ...[personKey, tx.now],
      ]);
      await tx.query('DELETE FROM password_code WHERE person_key = $1', [personKey]);
      await endSessions(tx, personKey);
      await this.record(tx, { personKey, kind: 'blocked', actor, detail: { reason } });
      return done(null);
    });
  }

  /** Lets him in again, with the password that he had. */
  async unblock(personKey: string, reason: string, actor: Actor): Promise<AccountResult<null>> {
    return this.with(personKey, async (tx, account) => {
      if (account.isErased) return refused('no-such-account');
      if (!account.isBlocked) return done(null);
      await tx.query('UPDATE account SET disabled_at = NULL WHERE person_key = $1', [personKey]);
      await this.record(tx, { personKey, kind: 'unblocked', actor, detail: { reason } });
      return done(null);
    });
  }

  /**
   * For somebody who has forgotten his password, or whose password others know: it is none any more from now on, and an
   * identity elsewhere, which they may have linked, is his no longer.
   */
  async resetPassword(personKey: string, actor: Actor): Promise<AccountResult<IssuedCode>> {
    return this.with(personKey, async (tx, account) => {
      if (personKey === actor) return refused('own-account');
      if (account.isBlocked) return refused('account-blocked');
      await tx.query('UPDATE account SET password_hash = NULL WHERE person_key = $1', [personKey]);
      await tx.query('DELETE FROM identity_link WHERE person_key = $1', [personKey]);
      await endSessions(tx, personKey);
      await this.record(tx, { personKey, kind: 'password-reset', actor });
      return done(await issuePasswordCode(tx, personKey));
    });
  }

  /**
   * For somebody who has lost app and recovery codes, or his passkeys, by whoever has seen that it is he: without the factor, and signed
   * out everywhere.
   */
  async resetSecondFactor(personKey: string, actor: Actor): Promise<AccountResult<null>> {
    return this.with(personKey, async (tx) => {
      if (personKey === actor) return refused('own-account');
      await removeFactor(tx, personKey);
      await tx.query('DELETE FROM passkey WHERE person_key = $1', [personKey]);
      await endSessions(tx, personKey);
      await this.record(tx, { personKey, kind: 'second-factor-reset', actor });
      return done(null);
    });
  }

  /** Whose login it is; null for nobody's. */
  async personOf(login: string): Promise<string | null> {
    const [account] = await this.dataSource.query<{ personKey: string }[]>(
      'SELECT person_key::text AS "personKey" FROM account WHERE login = $1',
      [login.trim().toLowerCase()],
    );
    return account?.personKey ?? null;
  }

  private async with<T>(
    personKey: string,
    work: (tx: Transaction, account: LockedAccount) => Promise<AccountResult<T>>,
  ): Promise<AccountResult<T>> {
    return this.unitOfWork.run(async (tx) => {
      const account = await lockAccount(tx, personKey);
      return account ? work(tx, account) : refused('no-such-account');
    });
  }

  private async record(tx: Transaction, act: AccountAct): Promise<void> {
    await recordAct(tx, this.keys, act);
  }
}
