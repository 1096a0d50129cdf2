import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { dayColumn } from './case-columns.js';
import type { CaseRow } from './case-row.js';
import { bases, type Basis } from './membership.js';
import { TallyBook, type TallyPlace, type TallyRow } from './tally-sheet.js';

const columns = 't.told_by, t.basis, t.month::text AS month, t.parts, t.sets, t.days';

const samePlace =
  '(t.told_by, t.basis, t.month, t.parts) = (place.told_by, place.basis, place.month, place.parts)';

const inPlaces = `
  SELECT ${columns} FROM jsonb_populate_recordset(NULL::indicator_tally, $1) place
  JOIN indicator_tally t ON ${samePlace}`;

const inMonth = `SELECT ${columns} FROM indicator_tally t WHERE t.basis = $1 AND t.month = $2::date`;

const write = `
  INSERT INTO indicator_tally (told_by, basis, month, parts, sets, days)
  SELECT told_by, basis, month, parts, sets, days FROM jsonb_populate_recordset(NULL::indicator_tally, $1)
  ON CONFLICT (told_by, basis, month, parts) DO UPDATE SET sets = EXCLUDED.sets, days = EXCLUDED.days`;

const erase = `
  DELETE FROM indicator_tally t USING jsonb_populate_recordset(NULL::indicator_tally, $1) place WHERE ${samePlace}`;

const talliedInMonth = (basis: Basis) => `
  SELECT to_jsonb(c) AS row FROM indicator_case c WHERE c.tallied
    AND c.${dayColumn[basis]} >= $1::date AND c.${dayColumn[basis]} < $1::date + interval '1 month'`;

/** Keeps the tallies. Whoever calls it holds the lock of the cases: two that add to the same row would lose counts. */
@Injectable()
export class TallyStore {
  /** Adds what is in the book to the tallies that there are. */
  async add(tx: Transaction, book: TallyBook): Promise<void> {
    const { places } = book;
    if (places.length === 0) return;
    const known = await tx.query<TallyRow>(inPlaces, [JSON.stringify(places)]);
    for (const row of known) book.add(row);
    await this.keep(tx, book.rows);
  }

  async clear(tx: Transaction): Promise<void> {
    await tx.query('DELETE FROM indicator_tally');
  }

  /** Counts the tallied cases of a month (its first day) again and puts right what was kept otherwise: so many rows. */
  async mend(tx: Transaction, month: string): Promise<number> {
    let mended = 0;
    for (const basis of bases) mended += await this.mendBasis(tx, month, basis);
    return mended;
  }

  private async mendBasis(tx: Transaction, month: string, basis: Basis): Promise<number> {
    const book = new TallyBook();
    const cases = await tx.query<{ row: CaseRow }>(talliedInMonth(basis), [month]);
    for (const { row } of cases) book.count(row, 1, [basis]);
    const kept = await tx.query<TallyRow>(inMonth, [basis, month]);
    const keptAt = new Map(kept.map((row) => [placeText(row), row]));
    const right = new Map(book.rows.map((row) => [placeText(row), row]));
    const lacking = [...right].filter(([at, row]) => !isDeepStrictEqual(row, keptAt.get(at)));
    const extra = [...keptAt].filter(([at]) => !right.has(at));
    await this.keep(tx, [
      ...lacking.map(([, row]) => row),
      ...extra.map(([, row]) => ({ ...row, sets: {}, days: {} })),
    ]);
    return lacking.length + extra.length;
  }

  private async keep(tx: Transaction, rows: readonly TallyRow[]): Promise<void> {
    const isEmpty = ({ sets }: TallyRow) => Object.keys(sets).length === 0;
    const [empty, filled] = [rows.filter(isEmpty), rows.filter((row) => !isEmpty(row))];
    if (empty.length > 0) await tx.query(erase, [JSON.stringify(empty)]);
    if (filled.length > 0) await tx.query(write, [JSON.stringify(filled)]);
  }
}

function placeText({ told_by, parts }: TallyPlace): string {
  return [told_by, ...parts].join('\n');
}
