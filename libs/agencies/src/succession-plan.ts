import type { AgencyKind } from './agency.entity.js';
import type { SuccessionType } from './agency-succession.entity.js';
import type { AgencyFunctionCode } from './function-codes.js';

/** One agency that carries on. */
export interface PlannedSuccessor {
  readonly code: string;
  /** Its name from then on; absent when it exists already and keeps its name. */
  readonly name?: { readonly vi: string; readonly en: string } | undefined;
  /** That of the first predecessor when absent. */
  readonly kind?: AgencyKind | undefined;
  /** Component indicators 1–12 that it takes; the first successor takes all that no other one does. */
  readonly subjects: readonly number[];
  /** Functions that it takes, likewise. */
  readonly functions: readonly AgencyFunctionCode[];
}

/** What a decision says, as an administrator records it. */
export interface SuccessionPlan {
  readonly type: SuccessionType;
  readonly number: string;
  readonly decidedOn: string;
  readonly effectiveOn: string;
  readonly source: string;
  readonly from: readonly string[];
  readonly successors: readonly PlannedSuccessor[];
  readonly movesStaff: boolean;
}
