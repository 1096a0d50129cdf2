import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignInPlace } from './authentication.service.js';
import { KnownBrowsers } from './known-browsers.js';
import { passwordMatches } from './password.js';
import type { PasskeySite, UsedPasskey } from './passkeys/passkey-site.js';
import { Passkeys } from './passkeys/passkeys.service.js';
import { ownsSecondFactor } from './second-factor/owns-second-factor.js';
import { SecondFactors } from './second-factor/second-factors.service.js';
import { hashOfToken } from './session-token.js';
import { SignInAttempts } from './sign-in-attempts.js';

/** What a person shows of what he signs in with. */
export interface ShownProof {
  readonly password?: string | undefined;
  /** Of the authenticator app, or a recovery code; takes the place of the password where there is a second factor. */
  readonly code?: string | undefined;
}

export type ProofRefusal =
  'too-many-attempts' | 'second-factor-needed' | 'wrong-code' | 'wrong-password';

interface Prover {
  readonly personKey: string;
  readonly login: string;
  readonly passwordHash: string | null;
  readonly hasSecondFactor: boolean;
}

/**
 * Whether whoever has a session is still the one who signed in: asked for before he signs, as a session that was left open
 * is anybody's. Of people with a second factor a code is asked, as browsers fill in passwords by themselves.
 */
@Injectable()
export class SessionProofs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: SignInAttempts,
    private readonly browsers: KnownBrowsers,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
  ) {}

  /**
   * Notes with the session that its owner showed a good proof, or says why it is none. Counted as signing in is, in the same
   * count and before anything is looked at.
   */
  async give(
    personKey: string,
    token: string,
    shown: ShownProof,
    place: Pick<SignInPlace, 'address' | 'browserToken'>,
  ): Promise<ProofRefusal | null> {
    const prover = await this.proverOf(personKey);
    if (!prover) return 'wrong-password';
    const attempt = await this.browsers.attemptOf(prover.login, place);
    if (!(await this.attempts.admit(attempt))) return 'too-many-attempts';
    const refusal = await this.refusalOf(prover, shown);
    if (refusal) return refusal;
    await this.attempts.forgive(attempt, 1);
    await this.note(personKey, token);
    return null;
  }

  /** The same by a passkey, at which there is nothing to guess; false when it is none of his. */
  async giveByPasskey(
    personKey: string,
    token: string,
    used: UsedPasskey,
    site: PasskeySite,
  ): Promise<boolean> {
    if ((await this.passkeys.ownerOf(used, site)) !== personKey) return false;
    await this.note(personKey, token);
    return true;
  }

  private async note(personKey: string, token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) =>
      tx.query(
        'UPDATE session SET proved_at = clock_timestamp() WHERE token_hash = $1 AND person_key = $2',
        [hashOfToken(token), personKey],
      ),
    );
  }

  private async refusalOf(
    { personKey, passwordHash, hasSecondFactor }: Prover,
    { password, code }: ShownProof,
  ): Promise<ProofRefusal | null> {
    if (!hasSecondFactor) {
      return (await passwordMatches(passwordHash, password ?? '')) ? null : 'wrong-password';
    }
    const given = code ?? '';
    if (given === '') return 'second-factor-needed';
    return (await this.factors.takes(personKey, given)) ? null : 'wrong-code';
  }

  private async proverOf(personKey: string): Promise<Prover | undefined> {
    const [prover] = await this.dataSource.query<Prover[]>(
      `SELECT a.person_key::text AS "personKey", a.login, a.password_hash AS "passwordHash",
         ${ownsSecondFactor('a.person_key')} AS "hasSecondFactor"
       FROM account a WHERE a.person_key = $1 AND a.disabled_at IS NULL`,
      [personKey],
    );
    return prover;
  }
}
