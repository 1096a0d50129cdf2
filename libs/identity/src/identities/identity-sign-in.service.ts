import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  AuthenticationService,
  type SignInPlace,
  type SignInResult,
} from '../authentication.service.js';
import { KnownBrowsers } from '../known-browsers.js';
import { ownsSecondFactor } from '../second-factor/owns-second-factor.js';
import { SecondFactors } from '../second-factor/second-factors.service.js';
import { SignInAttempts } from '../sign-in-attempts.js';

interface FoundAccount {
  readonly login: string;
  readonly hasSecondFactor: boolean;
}

/**
 * Lets people in for whom an identity provider vouches: in the place of the password alone. A second factor of ours is asked
 * for all the same, whatever the provider says that it has asked for.
 */
@Injectable()
export class IdentitySignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authentication: AuthenticationService,
    private readonly attempts: SignInAttempts,
    private readonly browsers: KnownBrowsers,
    private readonly factors: SecondFactors,
  ) {}

  /** Opens a session for a person, who has shown his code where he has a second factor. */
  async enter(
    personKey: string,
    code: string | undefined,
    place: SignInPlace,
  ): Promise<SignInResult> {
    const account = await this.accountOf(personKey);
    if (!account) return { signedIn: false, reason: 'bad-credentials' };
    if (account.hasSecondFactor) {
      if (code === undefined) return { signedIn: false, reason: 'second-factor-needed' };
      const reason = await this.refusalOf(personKey, account.login, code, place);
      if (reason) return { signedIn: false, reason };
    }
    return { signedIn: true, ...(await this.authentication.enterAs(personKey, place)) };
  }

  /** Counted as a sign-in with a password is, and before the code is looked at. */
  private async refusalOf(
    personKey: string,
    login: string,
    code: string,
    place: SignInPlace,
  ): Promise<'too-many-attempts' | 'wrong-code' | null> {
    const attempt = await this.browsers.attemptOf(login, place);
    if (!(await this.attempts.admit(attempt))) return 'too-many-attempts';
    if (!(await this.factors.takes(personKey, code))) return 'wrong-code';
    await this.attempts.forgive(attempt, 1);
    return null;
  }

  private async accountOf(personKey: string): Promise<FoundAccount | undefined> {
    const [account] = await this.dataSource.query<FoundAccount[]>(
      `SELECT login, ${ownsSecondFactor('a.person_key')} AS "hasSecondFactor"
       FROM account a WHERE person_key = $1 AND disabled_at IS NULL`,
      [personKey],
    );
    return account;
  }
}
