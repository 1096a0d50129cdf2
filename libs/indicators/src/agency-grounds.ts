import type { RefusalGround } from '@minhbach/requests';
import { countIn } from './counted-cases.js';
import { enoughCases } from './definitions.js';
import type { Counted } from './indicator.service.js';
import { ratio, type Ratio } from './ratio.js';

/** Point of Art. 28(1), `none` where none was named. */
export type StatedGround = RefusalGround | 'none';

export interface GroundCount {
  readonly ground: StatedGround;
  readonly count: number;
}

export interface AgencyGrounds {
  readonly grounds: readonly GroundCount[];
  /** Those with the most refusals first. */
  readonly agencies: readonly {
    readonly agencyCode: string;
    /** Refused among the decided. */
    readonly refused: Ratio;
    readonly enough: boolean;
    readonly grounds: readonly GroundCount[];
  }[];
}

export const statedGrounds = [
  ...(['a', 'b', 'c', 'd', 'dd', 'e', 'none'] as const),
] as const satisfies readonly StatedGround[];

/** What was refused, from counts by agency and ground. */
export function agencyGrounds(parts: Counted['parts']): AgencyGrounds {
  const codes = [...new Set(parts.map(({ values: [agency = ''] }) => agency))];
  const agencies = codes
    .map((agencyCode) => ofAgency(agencyCode, parts))
    .filter(({ refused }) => refused.denominator > 0)
    .sort(
      (a, b) => b.refused.numerator - a.refused.numerator || (a.agencyCode < b.agencyCode ? -1 : 1),
    );
  return { grounds: groundsIn(parts), agencies };
}

function ofAgency(agencyCode: string, parts: Counted['parts']): AgencyGrounds['agencies'][number] {
  const own = parts.filter(({ values }) => values[0] === agencyCode);
  const sum = (set: 'refused' | 'decided') =>
    own.reduce((total, { cases }) => total + countIn(cases, set), 0);
  const sets = { numerator: 'refused', denominator: 'decided' } as const;
  const refused = ratio(sum('refused'), sum('decided'), sets);
  return {
    agencyCode,
    refused,
    enough: refused.denominator >= enoughCases,
    grounds: groundsIn(own),
  };
}

function groundsIn(parts: Counted['parts']): GroundCount[] {
  return statedGrounds.map((ground) => {
    const own = parts.filter(({ values }) => values[1] === ground);
    return { ground, count: own.reduce((sum, { cases }) => sum + countIn(cases, 'refused'), 0) };
  });
}
