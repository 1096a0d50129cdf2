import { localDateOf } from '@minhbach/calendar';
import { UnitOfWork, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseQuery } from './case-query.service.js';
import { caseRow, endOfTime, lastFactOf, restDays, type CaseRow } from './case-row.js';
import { TallyBook } from './tally-sheet.js';
import { TallyStore } from './tally-store.service.js';

/** So many requests are read and written together. */
const atOnce = 1_000;

/**
 * So often in one transaction, where that many have changed: each writes the tallies of its months once, and writing
 * these costs as much as counting a thousand cases. Others wait meanwhile, as they would for what is left.
 */
const roundsTogether = 20;

/** Two that write the same row might write it in the wrong order. */
const oneAtATime = `SELECT pg_advisory_xact_lock(hashtext('indicator_case'))`;

const takeStale = `
  WITH taken AS (
    DELETE FROM stale_case WHERE position IN (
      SELECT position FROM stale_case ORDER BY position LIMIT $1) RETURNING request_key)
  SELECT DISTINCT request_key::text AS key FROM taken`;

const isOfAnotherDay = '(valid_to < $1::date OR valid_to > $1::date)';

const rested = `$1::date - ${String(restDays)}`;

/** Open cases grow older by the day, and settled ones come to be tallied, also when nothing happens to them. */
const ofAnotherDay = `
  (SELECT request_key::text AS key FROM indicator_case WHERE ${isOfAnotherDay} ORDER BY 1 LIMIT $2)
  UNION ALL (SELECT request_key::text FROM indicator_case
    WHERE NOT tallied AND valid_to IS NULL AND valid_from <= ${rested} ORDER BY valid_from LIMIT $2)`;

const isBehind = `
  SELECT EXISTS (SELECT FROM stale_case)
    OR EXISTS (SELECT FROM indicator_case WHERE ${isOfAnotherDay})
    OR coalesce((SELECT min(valid_from) FROM indicator_case WHERE NOT tallied AND valid_to IS NULL) <= ${rested}, false)
    AS behind`;

const takeOut = `
  WITH gone AS (DELETE FROM indicator_case WHERE request_key = ANY ($1::bigint[]) RETURNING *)
  SELECT to_jsonb(gone) AS row FROM gone WHERE tallied`;

/** Keeps what each request adds to the figures, so that a figure need not go through all their events. */
@Injectable()
export class CaseStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly legalTime: LegalTimeService,
    private readonly caseQuery: CaseQuery,
    private readonly tallies: TallyStore,
  ) {}

  /** Counts anew whatever has changed, up to this day; returns how many requests that were. */
  async catchUp(today: string): Promise<number> {
    let all = 0;
    for (;;) {
      const [{ behind } = { behind: false }] = await this.dataSource.query<{ behind: boolean }[]>(
        isBehind,
        [today],
      );
      if (!behind) return all;
      const some = await this.work.run(async (tx) => this.countSome(tx));
      // Nothing is left for this day when another one has begun meanwhile.
      if (some === 0) return all;
      all += some;
    }
  }

  /** Forgets everything and counts all requests from their events; the outcome is what was there before. */
  async rebuild(today: string): Promise<number> {
    await this.work.run(async (tx) => {
      await tx.query(oneAtATime);
      await tx.query('DELETE FROM indicator_case');
      await this.tallies.clear(tx);
      await tx.query('DELETE FROM stale_case');
      await tx.query('INSERT INTO stale_case (request_key) SELECT key FROM information_request');
    });
    return this.catchUp(today);
  }

  /** The months that are tallied, by their first day. */
  async talliedMonths(): Promise<string[]> {
    const rows = await this.dataSource.query<{ month: string }[]>(
      'SELECT DISTINCT month::text AS month FROM indicator_tally ORDER BY month',
    );
    return rows.map(({ month }) => month);
  }

  /** Compares the tallies of a month with its cases and puts right what differs; returns how many rows that were. */
  async mend(month: string): Promise<number> {
    return this.work.run(async (tx) => {
      await tx.query(oneAtATime);
      return this.tallies.mend(tx, month);
    });
  }

  private async countSome(tx: Transaction): Promise<number> {
    await tx.query(oneAtATime);
    const today = localDateOf(tx.now);
    const book = new TallyBook();
    let all = 0;
    for (let round = 0; round < roundsTogether; round++) {
      const keys = await this.takeSome(tx, today);
      await this.count(tx, keys, today, book);
      all += keys.length;
      if (keys.length < atOnce) break;
    }
    await this.tallies.add(tx, book);
    return all;
  }

  private async takeSome(tx: Transaction, today: string): Promise<string[]> {
    const stale = await tx.query<{ key: string }>(takeStale, [atOnce]);
    const aged = await tx.query<{ key: string }>(ofAnotherDay, [today, atOnce]);
    return [...new Set([...stale, ...aged].map(({ key }) => key))];
  }

  /** Writes the cases, and into the book what that takes from the tallies and adds to them. */
  private async count(
    tx: Transaction,
    keys: readonly string[],
    today: string,
    book: TallyBook,
  ): Promise<void> {
    const calendar = await this.legalTime.currentCalendar(tx);
    const whole = await this.caseQuery.asOf(endOfTime, keys, tx);
    const settled = whole.filter((each) => each.closedOn !== null && lastFactOf(each) <= today);
    const settledKeys = new Set(settled.map(({ requestKey }) => requestKey));
    const others = keys.filter((key) => !settledKeys.has(key));
    const open = await this.caseQuery.asOf(today, others, tx);
    const rows = [
      ...settled.map((each) => caseRow(each, today, true, calendar)),
      ...open.map((each) => caseRow(each, today, false, calendar)),
    ];
    const gone = await tx.query<{ row: CaseRow }>(takeOut, [keys]);
    await write(tx, rows);
    for (const { row } of gone) book.count(row, -1);
    for (const row of rows) if (row.tallied === true) book.count(row, 1);
  }
}

async function write(tx: Transaction, rows: readonly CaseRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(
    `INSERT INTO indicator_case (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::indicator_case, $1)`,
    [JSON.stringify(rows)],
  );
}
