import { UnitOfWork, type Transaction } from '@minhbach/database';
import { openSecret, sealSecret } from '@minhbach/signatures';
import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FailedAttempts } from '../failed-attempts.js';
import { passwordMatches } from '../password.js';
import { hashOfReadableCode } from '../readable-code.js';
import { FACTOR_KEY } from './factor-key.js';
import { forApp, newFactorSecret, stepOfCode } from './one-time-code.js';
import { newRecoveryCodes } from './recovery-codes.js';

/** Wrong passwords and codes of somebody who is signed in, in a quarter of an hour. */
const mostTries = 10;

const otherKey =
  'FACTOR_KEY is not the key that secrets of second factors were encrypted with; only recovery codes are taken.';

/** How things stand with a person's second factor. */
export interface FactorStanding {
  /** Since when codes are asked for; null while they are not. */
  readonly since: Date | null;
  readonly recoveryCodesLeft: number;
  /** False where the service has no key to keep secrets with. */
  readonly isAvailable: boolean;
}

/** What an authenticator app is given. */
export interface AppSecret {
  /** Base32, to be typed. */
  readonly text: string;
  /** `otpauth://…`, behind the square code. */
  readonly address: string;
}

export type FactorRefusal =
  | 'second-factor-unavailable'
  | 'too-many-attempts'
  | 'wrong-password'
  | 'wrong-code'
  | 'second-factor-on'
  | 'second-factor-off';

export type FactorResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: FactorRefusal };

interface FactorRow {
  readonly secret: Buffer;
  readonly isOn: boolean;
  /** Ms since 1970 by the database's clock, like the sessions. */
  readonly now: number;
}

/** One-time codes of an authenticator app as the second thing that a person signs in with (RFC 6238). */
@Injectable()
export class SecondFactors {
  private readonly logger = new Logger(SecondFactors.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: FailedAttempts,
    @Optional() @Inject(FACTOR_KEY) private readonly key: Buffer | null = null,
  ) {}

  async standing(personKey: string): Promise<FactorStanding> {
    const [row] = await this.dataSource.query<{ since: Date; left: number }[]>(
      `SELECT f.confirmed_at AS since, (SELECT count(*)::int FROM recovery_code c
         WHERE c.person_key = f.person_key AND c.used_at IS NULL) AS left
       FROM second_factor f WHERE f.person_key = $1 AND f.confirmed_at IS NOT NULL`,
      [personKey],
    );
    const isAvailable = this.key !== null;
    return { since: row?.since ?? null, recoveryCodesLeft: row?.left ?? 0, isAvailable };
  }

  /** Makes a secret for the person's app; it counts once a code of the app has confirmed it. */
  async begin(personKey: string, password: string): Promise<FactorResult<AppSecret>> {
    const { key } = this;
    if (!key) return refused('second-factor-unavailable');
    if (!(await this.admit(personKey))) return refused('too-many-attempts');
    const [account] = await this.dataSource.query<{ login: string; passwordHash: string | null }[]>(
      'SELECT login, password_hash AS "passwordHash" FROM account WHERE person_key = $1',
      [personKey],
    );
    const matches = await passwordMatches(account?.passwordHash ?? null, password);
    if (!account || !matches) return refused('wrong-password');
    const secret = newFactorSecret();
    const [begun] = await this.unitOfWork.run(async (tx) =>
      tx.query(
        `INSERT INTO second_factor (person_key, secret) VALUES ($1, $2)
         ON CONFLICT (person_key) DO UPDATE SET secret = excluded.secret
         WHERE second_factor.confirmed_at IS NULL RETURNING 1`,
        [personKey, sealSecret(secret, key, personKey)],
      ),
    );
    return begun ? done(forApp(secret, account.login)) : refused('second-factor-on');
  }

  /** From now on codes are asked for; gives the recovery codes, which are never shown again. */
  async confirm(personKey: string, code: string): Promise<FactorResult<readonly string[]>> {
    return this.withCode(personKey, code, false, async (tx) => {
      await tx.query(
        'UPDATE second_factor SET confirmed_at = clock_timestamp() WHERE person_key = $1',
        [personKey],
      );
      return replaceRecoveryCodes(tx, personKey);
    });
  }

  /** New recovery codes in the place of all older ones. */
  async renewRecoveryCodes(
    personKey: string,
    code: string,
  ): Promise<FactorResult<readonly string[]>> {
    return this.withCode(personKey, code, true, async (tx) => replaceRecoveryCodes(tx, personKey));
  }

  /** The password alone is enough again. */
  async remove(personKey: string, code: string): Promise<FactorResult<null>> {
    return this.withCode(personKey, code, true, async (tx) => removeFactor(tx, personKey));
  }

  /** Takes a code of the app, or a recovery code: each once. */
  async takes(personKey: string, code: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const factor = await factorOf(tx, personKey);
      return factor?.isOn === true && (await this.takeAny(tx, personKey, factor, code));
    });
  }

  /** Does something that takes a code of a person who is signed in, when his factor is on, or is not yet. */
  private async withCode<T>(
    personKey: string,
    code: string,
    isOn: boolean,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<FactorResult<T>> {
    if (!(await this.admit(personKey))) return refused('too-many-attempts');
    return this.unitOfWork.run(async (tx) => {
      const factor = await factorOf(tx, personKey);
      if (!factor || (isOn && !factor.isOn)) return refused('second-factor-off');
      if (!isOn && factor.isOn) return refused('second-factor-on');
      const taken = isOn
        ? await this.takeAny(tx, personKey, factor, code)
        : await this.takeCode(tx, personKey, factor, code);
      return taken ? done(await work(tx)) : refused('wrong-code');
    });
  }

  private async takeAny(
    tx: Transaction,
    personKey: string,
    factor: FactorRow,
    code: string,
  ): Promise<boolean> {
    if (await this.takeCode(tx, personKey, factor, code)) return true;
    const used = await tx.query(
      `UPDATE recovery_code SET used_at = clock_timestamp()
       WHERE person_key = $1 AND code_hash = $2 AND used_at IS NULL RETURNING 1`,
      [personKey, hashOfReadableCode(code)],
    );
    return used.length > 0;
  }

  private async takeCode(
    tx: Transaction,
    personKey: string,
    { secret, now }: FactorRow,
    code: string,
  ): Promise<boolean> {
    const opened = this.key && openSecret(secret, this.key, personKey);
    if (!opened) this.logger.error(otherKey);
    const step = opened && stepOfCode(opened, code, now);
    if (step === null) return false;
    const taken = await tx.query(
      `UPDATE second_factor SET last_step = $2
       WHERE person_key = $1 AND (last_step IS NULL OR last_step < $2) RETURNING 1`,
      [personKey, step],
    );
    return taken.length > 0;
  }

  /** Counts a try before it is looked at, so that many at once are counted, too. */
  private async admit(personKey: string): Promise<boolean> {
    const subject = `factor:${personKey}`;
    await this.attempts.count(subject);
    return !(await this.attempts.hasReached(mostTries + 1, subject));
  }
}

/** The row, which nobody else writes until the transaction ends. */
async function factorOf(tx: Transaction, personKey: string): Promise<FactorRow | undefined> {
  const [row] = await tx.query<FactorRow>(
    `SELECT secret, confirmed_at IS NOT NULL AS "isOn",
       floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
     FROM second_factor WHERE person_key = $1 FOR UPDATE`,
    [personKey],
  );
  return row;
}

async function replaceRecoveryCodes(tx: Transaction, personKey: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.query('DELETE FROM recovery_code WHERE person_key = $1', [personKey]);
  await tx.query(
    'INSERT INTO recovery_code (person_key, code_hash) SELECT $1, unnest($2::bytea[])',
    [personKey, codes.map(hashOfReadableCode)],
  );
  return codes;
}

/** The password alone is enough again, or what is set up anew. */
export async function removeFactor(tx: Transaction, personKey: string): Promise<null> {
  await tx.query('DELETE FROM recovery_code WHERE person_key = $1', [personKey]);
  await tx.query('DELETE FROM second_factor WHERE person_key = $1', [personKey]);
  return null;
}

function done<T>(value: T): FactorResult<T> {
  return { ok: true, value };
}

function refused(refusal: FactorRefusal): FactorResult<never> {
  return { ok: false, refusal };
}
