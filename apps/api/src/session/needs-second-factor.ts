import type { Role, SessionPerson } from '@minhbach/identity';
import type { ApiOptions } from '../api-options.js';

/** Whether people of this role must have a second factor: everybody who acts for an agency, outside of the demonstration. */
export function mustHaveSecondFactor(
  role: Role,
  { staffNeedSecondFactor = false }: ApiOptions,
): boolean {
  return staffNeedSecondFactor && role !== 'business';
}

/** Whether a person must set up a second factor before he does anything else. */
export function needsSecondFactor(
  { role, hasSecondFactor }: Pick<SessionPerson, 'role' | 'hasSecondFactor'>,
  options: ApiOptions,
): boolean {
  return !hasSecondFactor && mustHaveSecondFactor(role, options);
}
