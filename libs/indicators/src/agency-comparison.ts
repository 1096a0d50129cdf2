import { funnelLimits, type Interval } from '@minhbach/statistics';
import type { CountedCases } from './counted-cases.js';
import { enoughCases } from './definitions.js';
import { ratioOf, type Ratio } from './ratio.js';
import { target } from './target.js';

/** A share that agencies are compared by; each is one of those of CS 5 or of the deadlines. */
export const comparedShares = {
  received: { numerator: 'received', denominator: 'measured' },
  full: { numerator: 'full', denominator: 'measured' },
  legal: { numerator: 'given', denominator: 'answerable' },
  inTime: { numerator: 'in-time', denominator: 'measured' },
  inTimeOfClosed: { numerator: 'in-time', denominator: 'closed' },
  inTimeOriginally: { numerator: 'in-time-originally', denominator: 'measured' },
} as const satisfies Readonly<Record<string, Ratio['sets']>>;

export type ComparedShare = keyof typeof comparedShares;

export interface AgencyShare {
  /** `none` stands for the cases that have not been routed. */
  readonly agencyCode: string;
  readonly share: Ratio;
  readonly enough: boolean;
  /** Where its whole interval lies against the target; null when it lies on both sides, or there are too few cases. */
  readonly standing: 'below' | 'above' | null;
  /** Further from the target than chance alone takes one agency in five hundred. */
  readonly isUnusual: boolean;
}

/** Between what an agency of so many cases lies that differs from the target by chance alone. */
export interface FunnelStep {
  readonly n: number;
  readonly warning: Interval;
  readonly alarm: Interval;
}

export interface AgencyComparison {
  readonly compared: ComparedShare;
  readonly target: typeof target;
  readonly whole: Ratio;
  /** Those with the most cases first: an order, not a rank. */
  readonly agencies: readonly AgencyShare[];
  readonly funnel: readonly FunnelStep[];
}

interface OfAgency {
  readonly agencyCode: string;
  readonly cases: CountedCases;
}

/** So many points make a smooth funnel. */
const funnelPoints = 60;

/** How the agencies' shares differ, with what chance alone explains. */
export function agencyComparison(
  parts: readonly OfAgency[],
  compared: ComparedShare,
): AgencyComparison {
  const sets = comparedShares[compared];
  const agencies = parts
    .map(({ agencyCode, cases }) => agencyShare(agencyCode, ratioOf(cases, sets)))
    .filter(({ share }) => share.denominator > 0)
    .sort(byVolume);
  const together = { sets: parts.flatMap(({ cases }) => cases.sets) };
  const most = agencies.at(0)?.share.denominator ?? 0;
  return {
    ...{ compared, target, agencies },
    whole: ratioOf({ ...together, days: [], firms: [] }, sets),
    funnel: funnelTo(most),
  };
}

function agencyShare(agencyCode: string, share: Ratio): AgencyShare {
  const enough = share.denominator >= enoughCases;
  const isUnusual = enough && liesOutside(share);
  return { agencyCode, share, enough, standing: enough ? standingOf(share) : null, isUnusual };
}

/** The limits lie between two counts: beside the upper one, the next whole count is still within the chance. */
function liesOutside({ numerator, denominator }: Ratio): boolean {
  const limits = funnelLimits(target.share, denominator, 0.998);
  if (!limits) return false;
  return (
    numerator < Math.ceil(limits.low * denominator) ||
    numerator > Math.ceil(limits.high * denominator)
  );
}

function standingOf({ interval95 }: Ratio): AgencyShare['standing'] {
  if (!interval95) return null;
  if (interval95.high < target.share) return 'below';
  return interval95.low > target.share ? 'above' : null;
}

function byVolume(a: AgencyShare, b: AgencyShare): number {
  return b.share.denominator - a.share.denominator || (a.agencyCode < b.agencyCode ? -1 : 1);
}

function funnelTo(most: number): FunnelStep[] {
  const step = Math.max(1, Math.ceil(most / funnelPoints));
  const sizes = Array.from({ length: Math.ceil(most / step) }, (_, at) => (at + 1) * step);
  return sizes.flatMap((n) => {
    const [warning, alarm] = [
      funnelLimits(target.share, n, 0.95),
      funnelLimits(target.share, n, 0.998),
    ];
    return warning && alarm ? [{ n, warning, alarm }] : [];
  });
}
