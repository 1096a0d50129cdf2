/** Why something was not done to an account. */
export type AccountRefusal =
  | 'login-taken'
  | 'no-such-account'
  | 'account-blocked'
  | 'own-account'
  | 'last-administrator'
  | 'role-of-business'
  | 'function-held'
  | 'function-in-past'
  | 'function-not-held'
  | 'function-by-mandate';

export type AccountResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: AccountRefusal };

export function done<T>(value: T): AccountResult<T> {
  return { ok: true, value };
}

export function refused(refusal: AccountRefusal): AccountResult<never> {
  return { ok: false, refusal };
}
