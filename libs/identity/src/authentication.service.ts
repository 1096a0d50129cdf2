import {
  AskedTogether,
  Clock,
  preparedQuery,
  UnitOfWork,
  type PreparedStatement,
} from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KnownBrowsers } from './known-browsers.js';
import { passwordMatches } from './password.js';
import type { PasskeySite, UsedPasskey } from './passkeys/passkey-site.js';
import { Passkeys } from './passkeys/passkeys.service.js';
import { ownsSecondFactor } from './second-factor/owns-second-factor.js';
import { SecondFactors } from './second-factor/second-factors.service.js';
import { sessionLife } from './session-life.js';
import { sessionQuery, unseenSessionQuery } from './session-query.js';
import { hashOfToken, newSessionToken } from './session-token.js';
import { SignInAttempts } from './sign-in-attempts.js';
import type { SessionPerson, SignedInPerson } from './signed-in-person.js';

const mostAtOnce = 100;
/** Characters of what a browser calls itself. */
const longestName = 300;

export type SignInResult =
  | {
      readonly signedIn: true;
      readonly token: string;
      /** By which the browser is known the next time; it opens nothing. */
      readonly browserToken: string;
      readonly person: SessionPerson;
    }
  | { readonly signedIn: false; readonly reason: SignInRefusal };

export type SignInRefusal =
  'bad-credentials' | 'too-many-attempts' | 'second-factor-needed' | 'wrong-code';

/** Where somebody signs in: what the limits of attempts go by. */
export interface SignInPlace {
  readonly address: string;
  /** What the browser was given when somebody signed in there. */
  readonly browserToken: string | null;
  /** How it calls itself, for people to know their sessions apart. */
  readonly browser: string | null;
}

/** What somebody shows to be let in. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Of the authenticator app, or a recovery code; asked of those who have a second factor. */
  readonly code?: string | undefined;
}

interface AccountRow {
  readonly personKey: string;
  readonly passwordHash: string | null;
  readonly hasSecondFactor: boolean;
}

interface SessionRow {
  readonly tokenHash: Buffer;
  readonly id: string;
  readonly name: string;
  readonly role: SignedInPerson['role'];
  readonly groups: string[];
  readonly organisation: { id: string; name: string; taxCode: string } | null;
  readonly hasSecondFactor: boolean;
  readonly hasFreshProof: boolean;
}

/**
 * Server-side sessions. They live in real time even where the domain's clock is simulated; the groups of a
 * person are those of the domain's date.
 */
@Injectable()
export class AuthenticationService {
  private readonly seen = this.askedBy(sessionQuery);
  private readonly unseen = this.askedBy(unseenSessionQuery);

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: SignInAttempts,
    private readonly browsers: KnownBrowsers,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly clock: Clock,
  ) {}

  /** Opens a session when login and password belong together, and the code does where the person has a second factor. */
  async signIn({ login, password, code }: Credentials, place: SignInPlace): Promise<SignInResult> {
    const name = login.trim().toLowerCase();
    const attempt = await this.browsers.attemptOf(name, place);
    if (!(await this.attempts.admit(attempt))) {
      return { signedIn: false, reason: 'too-many-attempts' };
    }
    const [account] = await this.dataSource.query<AccountRow[]>(
      `SELECT person_key::text AS "personKey", password_hash AS "passwordHash",
         ${ownsSecondFactor('a.person_key')} AS "hasSecondFactor"
       FROM account a WHERE login = $1 AND disabled_at IS NULL`,
      [name],
    );
    const matches = await passwordMatches(account?.passwordHash ?? null, password);
    if (!account || !matches) return { signedIn: false, reason: 'bad-credentials' };
    const { personKey, hasSecondFactor } = account;
    if (hasSecondFactor && code === undefined) {
      return { signedIn: false, reason: 'second-factor-needed' };
    }
    if (hasSecondFactor && !(await this.factors.takes(personKey, code ?? ''))) {
      return { signedIn: false, reason: 'wrong-code' };
    }
    // Whoever has a second factor was asked for it by an attempt of its own.
    await this.attempts.forgive(attempt, hasSecondFactor ? 2 : 1);
    return { signedIn: true, ...(await this.enterAs(personKey, place)) };
  }

  /** Opens a session for whoever used his passkey; null when it is none, or the account is blocked. */
  async signInByPasskey(used: UsedPasskey, site: PasskeySite, place: SignInPlace) {
    const personKey = await this.passkeys.ownerOf(used, site);
    if (personKey === null) return null;
    const accounts = await this.dataSource.query<unknown[]>(
      'SELECT FROM account WHERE person_key = $1 AND disabled_at IS NULL',
      [personKey],
    );
    if (accounts.length === 0) return null;
    return this.enterAs(personKey, place);
  }

  /** Opens a session for whoever has shown that he is this person, and knows his browser from now on. */
  async enterAs(personKey: string, place: SignInPlace) {
    const browserToken = await this.browsers.remember(place.browserToken, personKey);
    return { browserToken, ...(await this.openSession(personKey, place)) };
  }

  /** Ends the session of a token; nothing happens when there is none. */
  async signOut(token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) =>
      tx.query('DELETE FROM session WHERE token_hash = $1', [hashOfToken(token)]),
    );
  }

  /** The person behind a token; null when the session is unknown, expired, or its account closed. */
  async currentSession(token: string): Promise<SessionPerson | null> {
    return this.seen.answerTo(hashOfToken(token));
  }

  /** The same for what goes on without the person doing anything: it does not keep the session alive. */
  async unseenSession(token: string): Promise<SessionPerson | null> {
    return this.unseen.answerTo(hashOfToken(token));
  }

  private askedBy(query: PreparedStatement) {
    return new AskedTogether(mostAtOnce, (hashes: readonly Buffer[]) =>
      this.sessionsOf(hashes, query),
    );
  }

  private async sessionsOf(
    hashes: readonly Buffer[],
    query: PreparedStatement,
  ): Promise<(SessionPerson | null)[]> {
    const values = [hashes, sessionLife.idleMinutes, this.clock.fixed()];
    const rows = await preparedQuery<SessionRow>(this.dataSource, query, values);
    const people = new Map(
      rows.map(({ tokenHash, ...person }) => [tokenHash.toString('hex'), person]),
    );
    return hashes.map((hash) => people.get(hash.toString('hex')) ?? null);
  }

  private async openSession(personKey: string, { browser }: SignInPlace) {
    const token = newSessionToken();
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        'DELETE FROM session WHERE person_key = $1 AND expires_at < clock_timestamp()',
        [personKey],
      );
      await tx.query(
        `INSERT INTO session (token_hash, person_key, browser, created_at, last_seen_at, proved_at, expires_at)
         SELECT $1, $2, $3, now, now, now, now + make_interval(hours => $4) FROM clock_timestamp() AS now`,
        [
          hashOfToken(token),
          personKey,
          browser?.slice(0, longestName) ?? null,
          sessionLife.absoluteHours,
        ],
      );
    });
    const person = await this.currentSession(token);
    if (!person) throw new Error('a session just opened could not be read');
    return { token, person };
  }
}
