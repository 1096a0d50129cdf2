import type { SessionPerson } from '@minhbach/identity';
import type { ApiOptions } from '../api-options.js';

/** Whether a person must set up a second factor before he does anything else: everybody who acts for an agency. */
export function needsSecondFactor(
  { role, hasSecondFactor }: Pick<SessionPerson, 'role' | 'hasSecondFactor'>,
  { staffNeedSecondFactor = false }: ApiOptions,
): boolean {
  return staffNeedSecondFactor && role !== 'business' && !hasSecondFactor;
}
