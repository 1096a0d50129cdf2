import type { LocalDate } from '@minhbach/calendar';
import type { ErasedClass } from './erase-tables.js';
import type { PrivacyKind } from './privacy-limits.js';

export const privacyOutcomes = ['done', 'partly-done', 'refused'] as const;

export type PrivacyOutcome = (typeof privacyOutcomes)[number];

/** What may be corrected: the name, and how he is reached in requests that are open. */
export const correctedFields = ['name', 'address', 'phone', 'email'] as const;

export type CorrectedField = (typeof correctedFields)[number];

export interface Correction {
  readonly field: CorrectedField;
  readonly value: string;
}

/** What somebody asks about his own data, and how it stands. */
export interface PrivacyRequest {
  readonly key: string;
  readonly kind: PrivacyKind;
  readonly personKey: string;
  readonly personName: string;
  /** Emptied when the person's data is erased, as `correction` is. */
  readonly details: string;
  readonly correction: Correction | null;
  readonly processInstanceKey: string;
  readonly askedAt: Date;
  readonly answerBy: LocalDate;
  readonly answeredOn: LocalDate | null;
  /** The first day on which the answer was late; never cleared, as `breachedOn`. */
  readonly answerBreachedOn: LocalDate | null;
  readonly originalDueOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly extensionReason: string | null;
  readonly breachedOn: LocalDate | null;
  readonly outcome: PrivacyOutcome | null;
  /** Ground of a refusal, or what was said of the outcome. */
  readonly reason: string | null;
  readonly result: readonly ErasedClass[] | null;
  readonly closedAt: Date | null;
}

/** Of a row `q` of `privacy_request`; the driver gives keys as text. */
export const privacyColumns = `q.key::text, q.kind, q.person_key::text AS "personKey",
  (SELECT p.name FROM person p WHERE p.key = q.person_key) AS "personName", q.details, q.correction,
  q.process_instance_key::text AS "processInstanceKey", q.asked_at AS "askedAt",
  q.answer_by::text AS "answerBy", q.answered_on::text AS "answeredOn",
  q.answer_breached_on::text AS "answerBreachedOn", q.original_due_on::text AS "originalDueOn",
  q.due_on::text AS "dueOn", q.extension_reason AS "extensionReason",
  q.breached_on::text AS "breachedOn", q.outcome, q.reason, q.result, q.closed_at AS "closedAt"`;
