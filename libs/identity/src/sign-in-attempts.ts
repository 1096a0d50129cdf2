import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';

const windowMinutes = 15;

/** Failures in one window after which a login name, or an address with many people behind it, must wait. */
const limits = { login: 10, address: 200 } as const;

/**
 * Counts failed sign-ins in PostgreSQL, so that all processes share the count, and before a password is
 * hashed, so that guessing costs us nothing. An attempt counts as failed until it has succeeded.
 */
@Injectable()
export class SignInAttempts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Counts an attempt; false when the login name or the address has used up its window. */
  async admit(login: string, address: string): Promise<boolean> {
    const counts = await this.unitOfWork.run(async (tx) =>
      tx.query<{ subject: string; failures: number }>(
        `INSERT INTO sign_in_attempt AS a (subject, window_began_at, failures)
         VALUES ($1, clock_timestamp(), 1), ($2, clock_timestamp(), 1)
         ON CONFLICT (subject) DO UPDATE SET
           failures = CASE WHEN a.window_began_at < clock_timestamp() - make_interval(mins => $3)
                      THEN 1 ELSE a.failures + 1 END,
           window_began_at = CASE WHEN a.window_began_at < clock_timestamp() - make_interval(mins => $3)
                      THEN clock_timestamp() ELSE a.window_began_at END
         RETURNING subject, failures`,
        [...subjects(login, address), windowMinutes],
      ),
    );
    return counts.every(({ subject, failures }) =>
      subject.startsWith('login:') ? failures <= limits.login : failures <= limits.address,
    );
  }

  /** The attempt succeeded: the login name starts afresh, the address gets its count back. */
  async forgive(login: string, address: string): Promise<void> {
    await this.unitOfWork.run(async (tx) =>
      tx.query(
        `WITH locked AS (
           SELECT subject FROM sign_in_attempt WHERE subject IN ($1, $2) ORDER BY subject FOR UPDATE)
         UPDATE sign_in_attempt AS a
         SET failures = CASE WHEN a.subject = $2 THEN 0 ELSE greatest(a.failures - 1, 0) END
         FROM locked WHERE a.subject = locked.subject`,
        subjects(login, address),
      ),
    );
  }
}

/** Always in the same order, in which their rows are locked. */
function subjects(login: string, address: string): string[] {
  return [`address:${address}`, `login:${login.slice(0, 100)}`];
}
