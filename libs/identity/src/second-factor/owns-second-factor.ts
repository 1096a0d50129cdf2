/**
 * SQL that says whether a person has a second thing to sign in with: an app that gives codes, or a passkey.
 * `personKey` is the column with his key.
 */
export function ownsSecondFactor(personKey: string): string {
  return `(EXISTS (SELECT FROM second_factor f WHERE f.person_key = ${personKey} AND f.confirmed_at IS NOT NULL)
    OR EXISTS (SELECT FROM passkey k WHERE k.person_key = ${personKey}))`;
}
