import type { RefusalReasonCode } from '@minhbach/identity';
import type { OfficialDocument } from '@minhbach/documents';
import type { PeriodKind } from './period.js';
import type { ReportDecision } from './report-decision.entity.js';
import type { ReportLateness } from './report-lateness.entity.js';
import type { ReportPart } from './report-part.entity.js';
import type { ReportVersion } from './report-version.entity.js';
import type { Report } from './report.entity.js';
import type { ReportStatus } from './vocabulary.js';

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A state with its names; read from where the tokens of the process stand. */
export interface NamedStatus extends Bilingual {
  readonly code: ReportStatus;
}

/** Who did something; `system` is the service. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** One period in a list. */
export interface ReportSummary extends Pick<
  Report,
  | 'key'
  | 'period'
  | 'agencyCode'
  | 'agencyName'
  | 'issuerCode'
  | 'processInstanceKey'
  | 'openedOn'
  | 'openedBy'
  | 'ruleId'
  | 'intakeEndsOn'
  | 'issuedOn'
  | 'taskforceCode'
  | 'acknowledgedOn'
> {
  readonly kind: PeriodKind;
  readonly status: NamedStatus;
  /** First and last day of the period. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly divisionsDueOn: string | null;
  readonly synthesisDueOn: string | null;
  /** By when it is to be with the taskforce. */
  readonly dispatchDueOn: string | null;
  /** How many divisions report, have reported, have missed their date. */
  readonly divisions: number;
  readonly submitted: number;
  readonly late: number;
}

/** Whether a person may do something now, and if not, why. */
export interface AllowedAction {
  readonly action: 'claim' | 'release' | 'complete';
  readonly allowed: boolean;
  readonly reason?: Bilingual & { readonly code: RefusalReasonCode | 'same-person' };
}

/** An open task of a part. */
export interface PartTask {
  readonly key: string;
  readonly elementId: string;
  readonly name: string;
  readonly dueOn: string | null;
  readonly assignee: string | null;
  /** For the person who asks; empty when nobody in particular does. */
  readonly actions: readonly AllowedAction[];
}

export type VersionView = Omit<ReportVersion, 'partKey' | 'preparedBy' | 'delegates'> & {
  readonly preparedBy: NamedPerson;
};

export type DecisionView = Omit<ReportDecision, 'partKey' | 'versionKey' | 'decidedBy' | 'role'> & {
  readonly versionNumber: number;
  readonly decidedBy: NamedPerson;
  readonly role: Bilingual & { readonly code: ReportDecision['role'] };
};

/** A division's part or the synthesis with everything that happened to it. */
export interface PartView extends Omit<ReportPart, 'reportKey'> {
  readonly status: NamedStatus;
  readonly versions: readonly VersionView[];
  readonly decisions: readonly DecisionView[];
  /** Dates that it missed, its own first. */
  readonly lateness: readonly Omit<ReportLateness, 'partKey'>[];
  readonly tasks: readonly PartTask[];
}

/** The whole chain of one period. */
export interface ReportView extends ReportSummary {
  readonly parts: readonly PartView[];
  readonly synthesis: PartView | null;
  /** Its way to the taskforce; null where it stays in the house. */
  readonly dispatch: PartView | null;
  readonly documents: readonly OfficialDocument[];
}
