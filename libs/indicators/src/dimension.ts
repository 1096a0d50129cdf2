import { dayOf, type Basis } from './membership.js';
import type { CaseFilter } from './question.js';
import type { Period, RequestCase } from './request-case.js';

/** By what figures are told apart. */
export const dimensions = [
  ...(['agency', 'subject', 'channel', 'complexity', 'firm-size', 'regime'] as const),
  ...(['ground', 'month', 'day'] as const),
] as const;

export type Dimension = (typeof dimensions)[number];

/** What narrows a question to one of its parts. */
export type Narrowing = CaseFilter & Partial<Period>;

/** Values of several dimensions as one: none of them has a blank. */
export const blank = ' ';

/** The value of a case in each dimension; `none` where it has none. */
export function valueOf(
  subject: RequestCase,
  dimensions: readonly Dimension[],
  basis: Basis,
): string {
  const values: Readonly<Record<Dimension, string | null | undefined>> = {
    agency: subject.agencyCode,
    subject: String(subject.subject),
    channel: subject.channel,
    complexity: subject.complexity,
    'firm-size': subject.firmSize,
    regime: subject.regime,
    ground: subject.refusalGround,
    month: dayOf(subject, basis)?.slice(0, 7),
    day: dayOf(subject, basis),
  };
  return dimensions.map((dimension) => values[dimension] ?? 'none').join(blank);
}

/** The same question, asked of one value only. */
export function narrowedTo(value: string, dimension: Dimension, { from, to }: Period): Narrowing {
  switch (dimension) {
    case 'agency':
      return { agencyCode: value };
    case 'subject':
      return { subject: Number(value) };
    case 'firm-size':
      return { firmSize: value };
    case 'month':
      return monthWithin(value, { from, to });
    case 'day':
      return { from: value, to: value };
    default:
      return { [dimension]: value };
  }
}

function monthWithin(month: string, { from, to }: Period): Period {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const first = `${month}-01`;
  const last = `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate())}`;
  return { from: from > first ? from : first, to: to < last ? to : last };
}
