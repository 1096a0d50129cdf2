import type { AgencySuccession } from '@minhbach/agencies';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { alikeQuery, askedCases, firmsQuery, type AskedCases } from './asked-cases.js';
import { durationColumn } from './case-columns.js';
import type { DurationName } from './case-days.js';
import type { CaseSet } from './case-set.js';
import { countIn, type CountedCases, type CountedFirm } from './counted-cases.js';
import { blank, type Dimension } from './dimension.js';
import type { Question } from './question.js';
import { bitOf } from './set-mask.js';
import { addTallies } from './tallied-counts.js';
import { countsOf, TallySum } from './tally.js';
import { tallyPlan } from './tally-plan.js';

/** What is needed of the counts: a scan less for what is not. */
export interface Wanted {
  readonly days: readonly DurationName[];
  readonly firms: boolean;
}

/** Whether tallied cases were otherwise on the day $1: no tally tells of it then. */
const isOtherwiseTallied =
  'SELECT EXISTS (SELECT FROM indicator_case WHERE tallied AND valid_from > $1::date) AS otherwise';

/** Asks what is kept of the cases. It says nothing of a case that was otherwise on the day: those must be counted anew. */
@Injectable()
export class StoredCases {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The counts of each value of the dimensions; of all together, under the empty value, without any. Tallies and the
   * cases beside them are read as of one moment: a case goes from these to those.
   */
  async counts(
    question: Question,
    dimensions: readonly Dimension[],
    { days, firms }: Wanted,
    successions: readonly AgencySuccession[],
  ): Promise<Map<string, CountedCases>> {
    return this.dataSource.transaction('REPEATABLE READ', async (moment) => {
      const counts = new Counts();
      const plan = tallyPlan(question, dimensions, successions.length > 0);
      const isTallied = plan !== null && (await isOfTallies(moment, question.asOfOn));
      if (isTallied) await addTallies(counts.sumOf, moment, question, plan, dimensions, days);
      const within = isTallied ? plan.within : null;
      const rest = askedCases(question, dimensions, successions, within);
      await addCases(counts, moment, rest, days);
      if (firms) await addFirms(counts, moment, askedCases(question, dimensions, successions));
      return counts.counted;
    });
  }

  /** How many cases a set has. */
  async countIn(
    question: Question,
    set: CaseSet,
    successions: readonly AgencySuccession[],
  ): Promise<number> {
    const counts = await this.counts(question, [], { days: [], firms: false }, successions);
    return countIn(counts.get('') ?? { sets: [] }, set);
  }

  /**
   * The keys of the cases of a set after a key, in order. Their sum with 0 keeps PostgreSQL from following the primary key
   * through all years before the period until it has enough.
   */
  async keysIn(
    question: Question,
    set: CaseSet,
    page: { readonly after: string; readonly limit: number },
    successions: readonly AgencySuccession[],
  ): Promise<string[]> {
    const { from, values } = askedCases(question, [], successions);
    const rows = await this.dataSource.query<{ key: string }[]>(
      `SELECT request_key::text AS key ${from}
       AND (sets & ${String(bitOf(set))}) <> 0 AND request_key > $14::bigint
       ORDER BY request_key + 0 LIMIT $15`,
      [...values, page.after, page.limit],
    );
    return rows.map(({ key }) => key);
  }

  /** The keys of the cases that were otherwise on the day than they are kept; each condition is a stretch of an index. */
  async otherwiseOn(asOfOn: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      `SELECT request_key::text AS key FROM indicator_case
       WHERE (valid_from > $1::date OR valid_to < $1::date OR valid_to > $1::date)
         AND submitted_on <= $1::date`,
      [asOfOn],
    );
    return rows.map(({ key }) => key);
  }
}

async function isOfTallies(moment: EntityManager, asOfOn: string): Promise<boolean> {
  const rows = await moment.query<{ otherwise: boolean }[]>(isOtherwiseTallied, [asOfOn]);
  return rows[0]?.otherwise === false;
}

/** Cases that are alike, with a column for each duration that is wanted. */
interface AlikeRow {
  readonly value: string;
  readonly mask: string;
  readonly items_asked: number;
  readonly items_given: number;
  readonly times: number;
  readonly [duration: string]: string | number | null;
}

async function addCases(
  counts: Counts,
  moment: EntityManager,
  asked: AskedCases,
  days: readonly DurationName[],
): Promise<void> {
  const rows = await moment.query<AlikeRow[]>(alikeQuery(asked, days), [...asked.values]);
  for (const { value, mask, items_asked: itemsAsked, items_given: itemsGiven, ...row } of rows) {
    const took = days.map((name) => [name, row[durationColumn(name)]] as const);
    const subject = { mask, itemsAsked, itemsGiven, days: Object.fromEntries(took) };
    counts.sumOf(value).count(subject, row.times);
  }
}

interface FirmsRow {
  readonly value: string;
  readonly received: boolean;
  readonly firms: string;
}

async function addFirms(counts: Counts, moment: EntityManager, asked: AskedCases): Promise<void> {
  const rows = await moment.query<FirmsRow[]>(firmsQuery(asked), [...asked.values]);
  for (const { value, received, firms } of rows) {
    const known = counts.firmsOf(value);
    for (const firm of new Set(firms.split(blank))) known.push({ firm, received });
  }
}

/** Counts by value, as they are read. */
class Counts {
  private readonly sums = new Map<string, TallySum>();
  private readonly firms = new Map<string, CountedFirm[]>();

  readonly sumOf = (value: string): TallySum => {
    const known = this.sums.get(value) ?? new TallySum();
    this.sums.set(value, known);
    return known;
  };

  firmsOf(value: string): CountedFirm[] {
    const known = this.firms.get(value) ?? [];
    this.firms.set(value, known);
    return known;
  }

  get counted(): Map<string, CountedCases> {
    const counted = [...this.sums].map(([value, sum]) => {
      const firms = this.firms.get(value) ?? [];
      return [value, { ...countsOf(sum.tally), firms }] as const;
    });
    return new Map(counted);
  }
}
