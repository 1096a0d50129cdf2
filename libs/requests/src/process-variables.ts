import type { DeadlineInstants, Limit, LimitUnit } from '@minhbach/calendar';
import type { Variables } from '@minhbach/runtime';
import type { ExtensionGround } from './legal-grounds.data.js';

/** Id of the process that answers a request; `workflows/information-request` holds its model. */
export const processId = 'information-request';

/** Id of the process of a complaint; `workflows/information-request/complaint` holds its model. */
export const complaintProcessId = 'information-complaint';

/** Id of the process of a batch; `workflows/information-request/batch` holds its model. */
export const batchProcessId = 'information-batch';

/** The group of the people who watch over all agencies. */
export const supervisors = 'pc:supervisor';

/** Whose tasks a complaint gives: its agency's, or at the People's Committee (null) the supervisors'. */
export function complaintTasksOf(agencyCode: string | null): {
  readonly officers: string;
  readonly decider: string;
} {
  if (agencyCode === null) return { officers: supervisors, decider: supervisors };
  return { officers: `${agencyCode}:complaint`, decider: `${agencyCode}:director` };
}

type Asleep<T> = { readonly [Name in keyof T]: T[Name] | null };

/** What the timers of the model read. An entry that is null lets its timer sleep. */
export type DeadlineTimers = Asleep<DeadlineInstants>;

export const noDeadline: DeadlineTimers = {
  remindHalfAt: null,
  remindLastAt: null,
  apologyAt: null,
  overdueAt: null,
  escalateHeadAt: null,
  escalateLeaderAt: null,
  escalateSupervisorAt: null,
};

/** The written notice of the limit, for complex information asked for over the network or by post. */
export interface NoticeTimers {
  readonly dueOn: string | null;
  readonly warnAt: string | null;
  readonly breachAt: string | null;
}

export const noNotice: NoticeTimers = { dueOn: null, warnAt: null, breachAt: null };

export interface SupplementTimers {
  readonly remindAt: string | null;
  readonly lapseOn: string | null;
  readonly lapseAt: string | null;
}

export const noSupplement: SupplementTimers = { remindAt: null, lapseOn: null, lapseAt: null };

export interface SurveyTimers {
  readonly closesOn: string | null;
  readonly closesAt: string | null;
}

export const noSurvey: SurveyTimers = { closesOn: null, closesAt: null };

/** The costs that wait for payment: nothing is quoted while `total` is null. */
export interface PaymentTerm {
  /** Whole đồng. */
  readonly total: number | null;
  readonly payBy: string | null;
  readonly lapseAt: string | null;
}

export const noPayment: PaymentTerm = { total: null, payBy: null, lapseAt: null };

/** What `deadlines.dmn` decides. */
export interface DecidedLimit {
  readonly value: number;
  readonly unit: LimitUnit;
  readonly noticeValue: number | null;
  readonly source: string;
}

/** The limit that the step before has decided. Throws what an administrator is to read when no row of the table fits. */
export function decidedLimit({ limit, regime, channel, complexity }: Variables): DecidedLimit {
  if (limit) return limit as unknown as DecidedLimit;
  const given = JSON.stringify({ regime, channel, complexity });
  throw new Error(
    `No row of deadlines.dmn fits ${given}. Correct the variable and take the decision again, or add the row.`,
  );
}

/** The limit alone, as the ledger keeps it. */
export function limitIn({ value, unit }: DecidedLimit): Limit {
  return { value, unit };
}

/** A clarification that the requester owes. */
export interface AskedClarification {
  readonly key: string;
  readonly dueOn: string;
  readonly closesAt: string;
  readonly askedBy: string;
}

/** One unit's part of a round of opinions. */
export interface AskedOpinion {
  /** Key of the consultation. */
  readonly key: string;
  readonly unit: string;
  /** Whose task it is. */
  readonly group: string;
}

/** An extension that waits for the approver's decision. */
export interface ProposedExtension {
  /** Null where none was named. */
  readonly ground: ExtensionGround | null;
  readonly reason: string;
  readonly value: number;
  readonly unit: LimitUnit;
  readonly proposedBy: string;
}
