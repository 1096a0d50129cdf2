import { emailLoginIn, type AskedRegistration, type ProvedIdentity } from '@minhbach/identity';
import { taxCodePattern } from '../registrations/registration.dto.js';
import { isPlainName } from '../registrations/plain-name.js';
import type { Claims } from './claims.js';
import type { IdentityProviderOptions } from './identity-provider-options.js';

/** Characters of how a provider may know somebody (OpenID Connect Core 1.0 §2: 255 for `sub`). */
const longestSubject = 255;

/** Who it is to the provider; null where it does not say so. */
export function identityIn(
  claims: Claims,
  { personClaim }: IdentityProviderOptions,
): ProvedIdentity | null {
  const subject = textIn(claims, personClaim, longestSubject);
  return subject === null ? null : { issuer: String(claims.iss), subject };
}

/**
 * What somebody registers with whom the provider vouches for: a business, names that can be shown, and an address of mail that
 * the provider has seen to be his (`email_verified`). Null where any of it is missing.
 */
export function registrationIn(
  claims: Claims,
  { organisationClaim, organisationNameClaim }: IdentityProviderOptions,
): AskedRegistration | null {
  const taxCode = organisationClaim && textIn(claims, organisationClaim, 14);
  const name = nameIn(claims, 'name', 100);
  const organisationName = nameIn(claims, organisationNameClaim, 200);
  const email =
    claims.email_verified === true ? emailLoginIn(textIn(claims, 'email', 100) ?? '') : null;
  if (!taxCode || !taxCodePattern.test(taxCode)) return null;
  if (name === null || organisationName === null || email === null) return null;
  return { taxCode, organisationName, name, email };
}

function nameIn(claims: Claims, claim: string, longest: number): string | null {
  const name = textIn(claims, claim, longest)?.normalize('NFC') ?? null;
  return name !== null && isPlainName(name) ? name : null;
}

function textIn(claims: Claims, claim: string, longest: number): string | null {
  const value = Object.hasOwn(claims, claim) ? claims[claim] : null;
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : null;
}
