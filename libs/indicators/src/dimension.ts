import { dayOf, type Basis } from './membership.js';
import type { CaseFilter } from './question.js';
import type { Period, RequestCase } from './request-case.js';

/** By what figures are told apart. */
export const dimensions = [
  ...(['agency', 'subject', 'channel', 'complexity', 'firm-size', 'regime', 'month'] as const),
] as const;

export type Dimension = (typeof dimensions)[number];

/** What narrows a question to one of its parts. */
export type Narrowing = CaseFilter & Partial<Period>;

/** The value of a case; `none` where it has none. */
export function valueOf(subject: RequestCase, dimension: Dimension, basis: Basis): string {
  const values: Readonly<Record<Dimension, string | null | undefined>> = {
    agency: subject.agencyCode,
    subject: String(subject.subject),
    channel: subject.channel,
    complexity: subject.complexity,
    'firm-size': subject.firmSize,
    regime: subject.regime,
    month: dayOf(subject, basis)?.slice(0, 7),
  };
  return values[dimension] ?? 'none';
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
