import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { countAttempts } from './attempt-count.js';
import { hashOfToken } from './session-token.js';
import { networkOf } from './network-of.js';

const windowMinutes = 15;

/**
 * Failures in one window after which there is a wait: for a login name, an address with many people behind it, and a
 * browser in which its owner has signed in before.
 */
const limits = { login: 10, address: 200, browser: 10 } as const;

/** Who tries: as whom, from where, and the token of his browser when he has signed in there before. */
export interface Attempt {
  readonly login: string;
  readonly address: string;
  readonly knownBrowser: string | null;
}

/**
 * Counts failed sign-ins in PostgreSQL, so that all processes share the count, and before a password is
 * hashed, so that guessing costs us nothing. An attempt counts as failed until it has succeeded. What is tried in a
 * browser that is known counts for that browser alone: strangers who guess keep nobody out of his own.
 */
@Injectable()
export class SignInAttempts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Counts an attempt; false when what it is counted for has used up its window. */
  async admit(attempt: Attempt): Promise<boolean> {
    const counts = await this.unitOfWork.run(async (tx) =>
      tx.query<{ subject: string; failures: number }>(countAttempts, [
        subjectsOf(attempt),
        windowMinutes,
      ]),
    );
    return counts.every(({ subject, failures }) => failures <= limits[kindOf(subject)]);
  }

  /** The attempt succeeded: the login name or browser starts afresh, the address gets back what it took. */
  async forgive(attempt: Attempt, attempts: number): Promise<void> {
    await this.unitOfWork.run(async (tx) =>
      tx.query(
        `WITH locked AS (
           SELECT subject FROM sign_in_attempt WHERE subject = ANY($1) ORDER BY subject FOR UPDATE)
         UPDATE sign_in_attempt AS a
         SET failures = CASE WHEN a.subject LIKE 'address:%' THEN greatest(a.failures - $2, 0) ELSE 0 END
         FROM locked WHERE a.subject = locked.subject`,
        [subjectsOf(attempt), attempts],
      ),
    );
  }
}

function subjectsOf({ login, address, knownBrowser }: Attempt): string[] {
  const name = login.slice(0, 100);
  if (knownBrowser === null) return [`address:${networkOf(address)}`, `login:${name}`];
  return [`browser:${hashOfToken(knownBrowser).toString('hex')} ${name}`];
}

function kindOf(subject: string): keyof typeof limits {
  return subject.slice(0, subject.indexOf(':')) as keyof typeof limits;
}
