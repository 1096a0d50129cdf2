import { localDateOf } from '@minhbach/calendar';
import { UnitOfWork, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { erasableOf, eraseRows, isFree, isLeft } from './erase-tables.js';
import { Erasures } from './erasures.service.js';
import type { ExpiringClass } from './personal-data-class.js';
import type { PersonalTable } from './personal-table.js';
import { personalTables } from './personal-tables.data.js';
import { rulesOn } from './retention-rules.service.js';

/** Rows of a class whose time is over. */
export interface ExpiredClass {
  readonly class: ExpiringClass;
  readonly months: number;
  readonly rows: number;
}

/** Where an erasure may have had to leave something. */
const withholding = personalTables.filter(
  ({ ofCase, erasure }) => ofCase !== null && erasure.by !== 'keeping',
);

/** An instant's time is over on the day after its months have passed, as days are counted in Viet Nam. $1 months, $2 today. */
const isOver = (since: string) =>
  `((${since}) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + make_interval(months => $1) < $2::date`;

/** Lets go of what has been kept for its time, and of what an erasure had to leave. Nothing that is open or held goes. */
@Injectable()
export class RetentionRounds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly erasures: Erasures,
  ) {}

  /** What a round would take today. */
  async expected(): Promise<ExpiredClass[]> {
    return this.unitOfWork.run(async (tx) => this.ofEachClass(tx, 'count'));
  }

  /** What this one took. */
  async round(): Promise<ExpiredClass[]> {
    const gone = await this.unitOfWork.run(async (tx) => this.ofEachClass(tx, 'erase'));
    await this.unitOfWork.run(async (tx) => this.finishErasures(tx));
    return gone;
  }

  private async ofEachClass(tx: Transaction, act: 'count' | 'erase'): Promise<ExpiredClass[]> {
    const today = localDateOf(tx.now);
    const of = act === 'erase' ? eraseRows : countRows;
    const found: ExpiredClass[] = [];
    for (const { class: id, months } of await rulesOn(tx, today)) {
      const values = [months, today];
      let rows = id === 'account' ? await this.accounts(tx, act === 'erase', values) : 0;
      for (const table of personalTables.filter((each) => each.class === id)) {
        if (table.since === null) continue;
        rows += await of(tx, table, expiredRows(table), values);
      }
      found.push({ class: id, months, rows });
    }
    return found;
  }

  /** Accounts of businesses that were blocked so long ago: what is left of each is erased. */
  private async accounts(
    tx: Transaction,
    erases: boolean,
    values: readonly unknown[],
  ): Promise<number> {
    const accounts = await tx.query<{ key: string }>(
      `SELECT a.person_key::text AS key FROM account a JOIN person p ON p.key = a.person_key
       WHERE p.role = 'business' AND a.erased_at IS NULL AND a.disabled_at IS NOT NULL
         AND ${isOver('a.disabled_at')} ORDER BY a.person_key`,
      values,
    );
    if (erases) for (const { key } of accounts) await this.erasures.erase(tx, key, 'system');
    return accounts.length;
  }

  /** What was open or held when somebody's data was erased goes as soon as it is not any more. */
  private async finishErasures(tx: Transaction): Promise<void> {
    const people = await tx.query<{ key: string }>(
      'SELECT person_key::text AS key FROM account WHERE erased_at IS NOT NULL ORDER BY person_key',
    );
    for (const { key } of people) {
      for (const table of withholding) await eraseRows(tx, table, erasableOf(table), [key]);
    }
  }
}

function expiredRows(table: PersonalTable): string {
  return `${isOver(String(table.since))} AND ${isLeft(table)} AND ${isFree(table)}`;
}

async function countRows(
  tx: Transaction,
  { table }: PersonalTable,
  condition: string,
  values: readonly unknown[],
): Promise<number> {
  const [row] = await tx.query<{ rows: number }>(
    `SELECT count(*)::integer AS rows FROM ${table} AS t WHERE ${condition}`,
    values,
  );
  return row?.rows ?? 0;
}
