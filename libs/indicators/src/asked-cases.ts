import type { AgencySuccession } from '@minhbach/agencies';
import { addDays } from '@minhbach/calendar';
import { agencyMapping } from './agency-mapping.js';
import { dayColumn, dimensionColumn, durationColumn } from './case-columns.js';
import type { DurationName } from './case-days.js';
import { blank, type Dimension } from './dimension.js';
import type { Basis } from './membership.js';
import type { Question } from './question.js';
import type { Period } from './request-case.js';
import { bitOf } from './set-mask.js';

/** What is common to all queries of a question. */
export interface AskedCases {
  readonly from: string;
  /** What they are told apart by: in words, and the columns that these need. */
  readonly value: string;
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
}

const heldOnDay = 'valid_from <= $1::date AND (valid_to IS NULL OR valid_to = $1::date)';

const cases = 'SELECT *, agency_code AS agency FROM indicator_case';

/** Each with the agency that counts as its own by the mapping $2. */
const mappedCases = `
  SELECT own.*, coalesce(m.successor, own.agency_code) AS agency FROM indicator_case own
  LEFT JOIN jsonb_to_recordset($2::jsonb)
    AS m (agency text, subject integer, since date, until date, successor text)
    ON m.agency = own.agency_code AND m.subject = own.subject
    AND own.submitted_on >= m.since AND own.submitted_on < m.until`;

/** The cases of a question; only those that no tally tells of, where tallies tell of all others within a period. */
export function askedCases(
  question: Question,
  dimensions: readonly Dimension[],
  successions: readonly AgencySuccession[],
  tallied: Period | null = null,
): AskedCases {
  const { from, to, basis, agencies, asOfOn, took, ...filter } = question;
  const words = dimensions.map((each) => valueOf(each, basis));
  const mapping = agencies === 'mapped' ? agencyMapping(successions, asOfOn) : [];
  const period = tallied ? untallied(question, tallied) : wholePeriod(basis);
  return {
    value: words.length === 0 ? `''` : words.join(` || '${blank}' || `),
    columns: [...new Set(dimensions.map((each) => dimensionColumn(each, basis)))],
    from: `FROM (${mapping.length > 0 ? mappedCases : cases}) kept
      WHERE $2::jsonb IS NOT NULL AND ${heldOnDay} AND (${period})
        AND ($5::text IS NULL OR coalesce(agency, 'none') = $5)
        AND ($6::integer IS NULL OR subject = $6)
        AND ($7::text IS NULL OR channel = $7)
        AND ($8::text IS NULL OR coalesce(complexity, 'none') = $8)
        AND ($9::text IS NULL OR coalesce(firm_size, 'none') = $9)
        AND ($10::text IS NULL OR regime = $10)
        AND ($11::text IS NULL OR coalesce(refusal_ground, 'none') = $11)
        AND ($12::integer IS NULL OR ${durationColumn(took?.clock ?? 'statutory')} BETWEEN $12 AND $13)`,
    values: [
      ...[asOfOn, JSON.stringify(mapping), from, to, filter.agencyCode, filter.subject],
      ...[filter.channel, filter.complexity, filter.firmSize, filter.regime],
      ...[filter.ground, took?.from, took?.to],
    ],
  };
}

function wholePeriod(basis: Basis): string {
  return `${dayColumn[basis]} BETWEEN $3::date AND $4::date`;
}

/** Each of its stretches is read by an index of its own. */
function untallied({ from, to, basis }: Question, tallied: Period): string {
  const day = dayColumn[basis];
  const stretches = [`NOT tallied AND ${wholePeriod(basis)}`];
  if (from < tallied.from) {
    stretches.push(`tallied AND ${day} BETWEEN $3::date AND date '${addDays(tallied.from, -1)}'`);
  }
  if (tallied.to < to) {
    stretches.push(`tallied AND ${day} BETWEEN date '${addDays(tallied.to, 1)}' AND $4::date`);
  }
  return stretches.map((each) => `(${each})`).join(' OR ');
}

/** What tells its cases apart, in words. */
function valueOf(dimension: Dimension, basis: Basis): string {
  const column = dimensionColumn(dimension, basis);
  if (dimension === 'month') return `to_char(${column}, 'YYYY-MM')`;
  if (dimension === 'day') return `to_char(${column}, 'YYYY-MM-DD')`;
  return `coalesce(${column}::text, 'none')`;
}

/** The businesses of each value in two rows, of those that received something and of the others; one may be there often. */
export function firmsQuery({ from, value }: AskedCases): string {
  return `SELECT ${value} AS value, (sets & ${String(bitOf('received-by-firms'))}) <> 0 AS received,
      string_agg(firm, '${blank}') AS firms
    ${from} AND (sets & ${String(bitOf('of-firms'))}) <> 0 GROUP BY 1, 2`;
}

/** Cases that are alike in all that is wanted of them, as one row with their number: many are. */
export function alikeQuery(
  { from, value, columns }: AskedCases,
  days: readonly DurationName[],
): string {
  const told = ['items_asked', 'items_given', ...days.map(durationColumn)];
  return `SELECT ${value} AS value, sets::text AS mask, ${told.join(', ')}, count(*)::integer AS times
    ${from} GROUP BY ${[...columns, 'sets', ...told].join(', ')}`;
}
