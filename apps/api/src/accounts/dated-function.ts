import type { DatedFunction } from '@minhbach/identity';

interface FunctionInAgency {
  readonly agencyCode: string;
  readonly function: string;
  readonly validFrom: string;
}

/** A function in an agency under the name of its group. */
export function datedFunction({
  agencyCode,
  function: what,
  validFrom,
}: FunctionInAgency): DatedFunction {
  return { group: `${agencyCode}:${what}`, validFrom };
}
