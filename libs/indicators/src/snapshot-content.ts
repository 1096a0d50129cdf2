import { compileCalendar, type WorkingCalendar } from '@minhbach/calendar';
import { createHash } from 'node:crypto';
import { daysOf } from './case-days.js';
import { setsOf } from './case-set.js';
import { countCases, type CountedCase } from './counted-cases.js';
import { valueOf } from './dimension.js';
import { indicatorOf, type Indicator } from './indicator.js';
import { membershipOf } from './membership.js';
import { metrics, type MetricId } from './metrics.js';
import type { Question } from './question.js';
import type { RequestCase } from './request-case.js';

type WithoutDefinition = Omit<Indicator<unknown>, 'definition' | 'question'>;

/** The figures of a month: all together, and of each agency. */
export type SnapshotFigures = Readonly<
  Record<
    MetricId,
    {
      readonly whole: Indicator<unknown>;
      readonly byAgency: readonly ({ readonly agencyCode: string } & WithoutDefinition)[];
    }
  >
>;

/** What is signed. */
export interface SnapshotContent {
  readonly month: string;
  readonly asOfOn: string;
  /** ISO 8601. */
  readonly takenAt: string;
  /** By which working days were counted. */
  readonly calendar: WorkingCalendar;
  readonly casesSha256: string;
  readonly figures: SnapshotFigures;
}

/** Computes the figures of cases that belong to a question, from nothing but them and a calendar. */
export function snapshotFigures(
  cases: readonly RequestCase[],
  question: Question,
  data: WorkingCalendar,
): SnapshotFigures {
  const calendar = compileCalendar(data);
  const counted = cases.map((subject) => {
    const membership = membershipOf(subject, question, question.asOfOn, question.basis);
    const sets = setsOf(subject, membership, question.asOfOn, calendar);
    return { subject, sets, days: daysOf(subject, question.asOfOn, calendar) };
  });
  const figuresOf = (id: MetricId) => ({
    whole: indicatorOf(id, question, countCases(counted)),
    byAgency: agenciesIn(counted).map(([agencyCode, ofAgency]) => {
      const { n, pending, enough, breached, ...rest } = indicatorOf(
        id,
        question,
        countCases(ofAgency),
      );
      const { exclusions, figure } = rest;
      return { agencyCode, n, pending, enough, breached, exclusions, figure };
    }),
  });
  const ids = Object.keys(metrics) as MetricId[];
  return Object.fromEntries(ids.map((id) => [id, figuresOf(id)])) as unknown as SnapshotFigures;
}

/** One case a line. Requests and businesses are told apart by numbers that say nothing of them: anybody may have it. */
export function casesText(cases: readonly RequestCase[]): string {
  const numbers = new Map<string, string>();
  const numberOf = (firm: string) => {
    const number = numbers.get(firm) ?? String(numbers.size + 1);
    numbers.set(firm, number);
    return number;
  };
  return cases
    .map((each, index) => ({
      ...each,
      ...{ requestKey: String(index + 1), code: '' },
      firm: each.firm === null ? null : numberOf(each.firm),
    }))
    .map((each) => `${JSON.stringify(each)}\n`)
    .join('');
}

export function casesIn(text: string): RequestCase[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RequestCase);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What a snapshot of a month asks. */
export function monthQuestion(month: string, asOfOn: string): Question {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = String(new Date(Date.UTC(year, number, 0)).getUTCDate());
  const period = { from: `${month}-01`, to: `${month}-${last}` };
  return { ...period, agencies: 'as-reported', basis: 'due', asOfOn };
}

function agenciesIn(counted: readonly CountedCase[]): [string, CountedCase[]][] {
  const byAgency = new Map<string, CountedCase[]>();
  for (const each of counted) {
    const agency = valueOf(each.subject, ['agency'], 'due');
    const cases = byAgency.get(agency);
    if (cases) cases.push(each);
    else byAgency.set(agency, [each]);
  }
  return [...byAgency].sort(([a], [b]) => (a < b ? -1 : 1));
}
