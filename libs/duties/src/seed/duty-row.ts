import type { AgencyFunctionCode } from '@minhbach/agencies';
import type { Cadence, OwnerUnit, ReviewTerm } from '../cadence.js';

type Bilingual = readonly [vi: string, en: string];

/** A duty as this folder writes it down. */
export interface DutyRow {
  readonly id: string;
  readonly section: string;
  readonly name: Bilingual;
  readonly owners: readonly AgencyFunctionCode[];
  /** The agency itself when absent. */
  readonly unit?: OwnerUnit;
  readonly carriers?: Bilingual;
  readonly cadence: Cadence;
  readonly reviewed: readonly ReviewTerm[];
  readonly process?: string;
  readonly components: readonly number[];
  /** Beside the plan itself. */
  readonly basis?: string;
  readonly evidence: Bilingual;
}
