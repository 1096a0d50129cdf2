import type { Limit } from './limit.js';
import type { LocalDate } from './local-date.js';

export type RequestChannel = 'network' | 'direct' | 'post';
export type RequestComplexity = 'simple' | 'complex';

/** The limit that a law sets for one way of asking. */
export interface LegalLimit {
  readonly channel: RequestChannel;
  readonly complexity: RequestComplexity;
  readonly limit: Limit;
  /** The longest extension; null where the law grants none. */
  readonly extension: Limit | null;
  /** Within which the requester is told in writing how long it will take; null where the law asks for none. */
  readonly notice: Limit | null;
  readonly source: string;
  /** Whether the figure was found in a published text; false when it is from memory or copied. */
  readonly verified: boolean;
}

/** The law that applies to what was received in its time. */
export interface LegalRegime {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly validFrom: LocalDate;
  /** Its last day; null while it is in force. */
  readonly validTo: LocalDate | null;
  readonly source: string;
  readonly verified: 'yes' | 'partly' | 'no';
  /** Whether waiting for the requester moves the statutory due date. */
  readonly pausable: boolean;
  readonly maxExtensions: number;
  readonly limits: readonly LegalLimit[];
}

/** The regime in force on the day of receipt, or undefined before the first one. */
export function regimeOn(
  receivedOn: LocalDate,
  regimes: readonly LegalRegime[],
): LegalRegime | undefined {
  return regimes.find(
    ({ validFrom, validTo }) =>
      validFrom <= receivedOn && (validTo === null || receivedOn <= validTo),
  );
}

/** The limit that a regime sets for a way of asking, or undefined where it sets none. */
export function legalLimit(
  regime: LegalRegime,
  channel: RequestChannel,
  complexity: RequestComplexity,
): LegalLimit | undefined {
  return regime.limits.find((row) => row.channel === channel && row.complexity === complexity);
}

/** A regime by the id that a case froze. Throws RangeError for an id that no release ever had. */
export function regimeById(id: string, regimes: readonly LegalRegime[]): LegalRegime {
  const regime = regimes.find((candidate) => candidate.id === id);
  if (!regime) throw new RangeError(`there is no legal regime "${id}"`);
  return regime;
}
