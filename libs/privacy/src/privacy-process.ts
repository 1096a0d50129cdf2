import type { LocalDate } from '@minhbach/calendar';
import type { PrivacyKind } from './privacy-limits.js';

export const PRIVACY_PROCESS = 'privacy-request';

/** The variable `privacy` of the process. No personal data enters it. */
export interface PrivacyVariable {
  /** Key of the request. */
  readonly key: string;
  readonly kind: PrivacyKind;
  readonly personKey: string;
  /** Ids of those who may act on it: the administrators. */
  readonly responsible: readonly string[];
  readonly answerBy: LocalDate;
  readonly answerOverdueAt: string;
  readonly dueOn: LocalDate;
  readonly remindAt: string | null;
  readonly overdueAt: string;
}

/** The engine hands variables over as they were stored; `PrivacyRequests` wrote them. */
export function privacyOf(from: {
  readonly variables: Readonly<Record<string, unknown>>;
}): PrivacyVariable {
  return from.variables.privacy as PrivacyVariable;
}
