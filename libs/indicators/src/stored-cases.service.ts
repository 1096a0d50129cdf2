import type { AgencySuccession } from '@minhbach/agencies';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { agencyMapping } from './agency-mapping.js';
import type { DurationName } from './case-days.js';
import type { CaseSet } from './case-set.js';
import type { CountedCases, DayCount, SetCount } from './counted-cases.js';
import type { Dimension } from './dimension.js';
import type { Basis } from './membership.js';
import type { Question } from './question.js';
import { bitOf, maskOf, setsIn } from './set-mask.js';

const dayColumn: Readonly<Record<Basis, string>> = {
  due: 'due_day',
  submission: 'submitted_on',
  closing: 'closed_on',
};

/** What is needed of the counts: a scan less for what is not. */
export interface Wanted {
  readonly days: readonly DurationName[];
  readonly firms: boolean;
}

const heldOnDay = 'valid_from <= $1::date AND (valid_to IS NULL OR valid_to = $1::date)';

/** Asks what is kept of the cases. It says nothing of a case that was otherwise on the day: those must be counted anew. */
@Injectable()
export class StoredCases {
  constructor(private readonly dataSource: DataSource) {}

  /** The counts of each value of a dimension; of all together, under the empty value, without one. */
  async counts(
    question: Question,
    dimension: Dimension | null,
    { days, firms }: Wanted,
    successions: readonly AgencySuccession[],
  ): Promise<Map<string, CountedCases>> {
    const asked = askedOf(question, dimension, successions);
    const [sets, durations, businesses] = await Promise.all([
      this.query<SetRow>(setsQuery(asked.from), asked.values),
      days.length === 0 ? [] : this.query<DayRow>(daysQuery(asked.from, days), asked.values),
      firms ? this.query<FirmRow>(firmsQuery(asked.from), asked.values) : [],
    ]);
    const counts = new Map<string, Mutable<CountedCases>>();
    const of = (value: string) => {
      const known = counts.get(value) ?? { sets: [], days: [], firms: [] };
      counts.set(value, known);
      return known;
    };
    for (const { value, mask, ...row } of sets) {
      of(value).sets.push({ ...row, sets: setsIn(BigInt(mask)) });
    }
    for (const row of durations) of(row.value).days.push(...dayCounts(row, days));
    for (const { value, ...row } of businesses) of(value).firms.push(row);
    return counts;
  }

  /** The keys of the cases of a set after a key, in order. */
  async keysIn(
    question: Question,
    set: CaseSet,
    page: { readonly after: string; readonly limit: number },
    successions: readonly AgencySuccession[],
  ): Promise<string[]> {
    const { from, values } = askedOf(question, null, successions);
    const rows = await this.query<{ key: string }>(
      `SELECT request_key::text AS key ${from}
       AND (sets & ${String(bitOf(set))}) <> 0 AND request_key > $11::bigint
       ORDER BY request_key LIMIT $12`,
      [...values, page.after, page.limit],
    );
    return rows.map(({ key }) => key);
  }

  /** The keys of the cases that were otherwise on the day than they are kept. */
  async otherwiseOn(asOfOn: string): Promise<string[]> {
    const rows = await this.query<{ key: string }>(
      `SELECT request_key::text AS key FROM indicator_case
       WHERE (valid_from > $1::date OR valid_to <> $1::date) AND submitted_on <= $1::date`,
      [asOfOn],
    );
    return rows.map(({ key }) => key);
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, [...values]);
  }
}

type Mutable<Counts> = {
  -readonly [Part in keyof Counts]: Counts[Part] extends readonly (infer Each)[] ? Each[] : never;
};

interface SetRow extends Omit<SetCount, 'sets'> {
  readonly value: string;
  readonly mask: string;
}

interface FirmRow {
  readonly value: string;
  readonly firm: string;
  readonly received: boolean;
}

/** With a column for each duration, of which all but one are null. */
interface DayRow {
  readonly value: string;
  readonly event: DayCount['event'];
  readonly count: number;
  readonly left_out: number;
  readonly [duration: string]: unknown;
}

/** What is common to all queries of a question: its cases with the value by which they are told apart. */
function askedOf(
  { from, to, basis, agencies, asOfOn, ...filter }: Question,
  dimension: Dimension | null,
  successions: readonly AgencySuccession[],
) {
  const day = dayColumn[basis];
  const mapping = agencies === 'mapped' ? agencyMapping(successions, asOfOn) : [];
  return {
    from: `FROM (
      SELECT kept.*, coalesce(m.successor, kept.agency_code) AS agency, ${valueColumn(dimension, day)} AS value
      FROM indicator_case kept
      LEFT JOIN jsonb_to_recordset($2::jsonb)
        AS m (agency text, subject integer, since date, until date, successor text)
        ON m.agency = kept.agency_code AND m.subject = kept.subject
        AND kept.submitted_on >= m.since AND kept.submitted_on < m.until) c
      WHERE ${heldOnDay} AND ${day} BETWEEN $3::date AND $4::date
        AND ($5::text IS NULL OR coalesce(agency, 'none') = $5)
        AND ($6::integer IS NULL OR subject = $6)
        AND ($7::text IS NULL OR channel = $7)
        AND ($8::text IS NULL OR coalesce(complexity, 'none') = $8)
        AND ($9::text IS NULL OR coalesce(firm_size, 'none') = $9)
        AND ($10::text IS NULL OR regime = $10)`,
    values: [
      ...[asOfOn, JSON.stringify(mapping), from, to, filter.agencyCode, filter.subject],
      ...[filter.channel, filter.complexity, filter.firmSize, filter.regime],
    ],
  };
}

function valueColumn(dimension: Dimension | null, day: string): string {
  const columns: Readonly<Record<Dimension, string>> = {
    agency: `coalesce(m.successor, kept.agency_code, 'none')`,
    subject: 'kept.subject::text',
    channel: 'kept.channel',
    complexity: `coalesce(kept.complexity, 'none')`,
    'firm-size': `coalesce(kept.firm_size, 'none')`,
    regime: 'kept.regime',
    month: `to_char(kept.${day}, 'YYYY-MM')`,
  };
  return dimension === null ? `''` : columns[dimension];
}

function setsQuery(from: string): string {
  return `SELECT value, sets::text AS mask, count(*)::integer AS count,
      sum(items_asked)::integer AS "itemsAsked", sum(items_given)::integer AS "itemsGiven"
    ${from} GROUP BY value, sets`;
}

function firmsQuery(from: string): string {
  return `SELECT value, firm, bool_or((sets & ${String(bitOf('received-by-firms'))}) <> 0) AS received
    ${from} AND (sets & ${String(bitOf('of-firms'))}) <> 0 GROUP BY value, firm`;
}

/** One scan for all durations: each is a grouping of its own, and a bit of left_out says which it is not. */
function daysQuery(from: string, days: readonly DurationName[]): string {
  const columns = days.map(columnOf);
  const [given, refused] = [String(maskOf(['given'])), String(maskOf(['refused']))];
  const event = `CASE WHEN (sets & ${given}) <> 0 THEN 'given' WHEN (sets & ${refused}) <> 0 THEN 'refused' END`;
  return `SELECT value, event, count(*)::integer AS count, ${columns.join(', ')},
      grouping(${columns.join(', ')}) AS left_out
    FROM (SELECT c.*, ${event} AS event ${from} AND (sets & ${String(bitOf('measured'))}) <> 0) measured
    GROUP BY value, event, GROUPING SETS (${columns.map((column) => `(${column})`).join(', ')})`;
}

function dayCounts(row: DayRow, days: readonly DurationName[]): DayCount[] {
  const of = days.find((_, at) => ((row.left_out >> (days.length - 1 - at)) & 1) === 0);
  const value = of && row[columnOf(of)];
  if (!of || typeof value !== 'number') return [];
  return [{ of, days: value, event: row.event, count: row.count }];
}

function columnOf(name: DurationName): string {
  return name === 'in-hand' ? 'in_hand' : name;
}
