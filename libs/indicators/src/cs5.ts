import type { CountedCases } from './counted-cases.js';
import { ratio, ratioOf, type Ratio } from './ratio.js';

export interface Cs5 {
  /** Received in full or in part, or shown where it is public already: the question that the PCI survey asks. */
  readonly received: Ratio;
  /** Received in full. */
  readonly full: Ratio;
  /** Items given among items asked. */
  readonly items: Ratio;
  /** Given, among those that were not refused on a ground of the law that still stands. */
  readonly legal: Ratio;
  /** Businesses that received something, among those that asked: nearest to what the PCI survey counts. */
  readonly firms: Ratio;
  /** As `received`, by the last result of the request with everything that followed from it. */
  readonly lastResult: Ratio;
}

/** CS 5, share of the measured requests whose business received the information (metric cs5, version 5). */
export function cs5(counted: CountedCases): Cs5 {
  const measured = counted.sets.filter(({ sets }) => sets.includes('measured'));
  const sum = (of: 'itemsAsked' | 'itemsGiven') =>
    measured.reduce((total, each) => total + each[of], 0);
  const asked = new Set(counted.firms.map(({ firm }) => firm)).size;
  const informed = counted.firms.filter(({ received }) => received);
  const received = new Set(informed.map(({ firm }) => firm)).size;
  return {
    received: ratioOf(counted, { numerator: 'received', denominator: 'measured' }),
    full: ratioOf(counted, { numerator: 'full', denominator: 'measured' }),
    items: ratio(sum('itemsGiven'), sum('itemsAsked'), {
      ...{ numerator: 'measured', denominator: 'measured' },
    }),
    legal: ratioOf(counted, { numerator: 'given', denominator: 'answerable' }),
    firms: ratio(received, asked, { numerator: 'received-by-firms', denominator: 'of-firms' }),
    lastResult: ratioOf(counted, { numerator: 'received-in-the-end', denominator: 'measured' }),
  };
}
