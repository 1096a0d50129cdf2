import type { IdentityProviderOptions } from './identity-provider-options.js';

/** What the provider says of a person: what of it it has signed or, asked for the rest, answered. */
export type Claims = Readonly<Record<string, unknown>>;

/** Whether the provider has to be asked for more than it has signed: whether an address is proved belongs to it. */
export function areComplete(
  signed: Claims,
  { personClaim, organisationClaim, organisationNameClaim }: IdentityProviderOptions,
): boolean {
  const ofPerson = [personClaim, 'name', 'email', 'email_verified'];
  return [...ofPerson, organisationClaim, organisationNameClaim].every(
    (claim) => claim === null || signed[claim] !== undefined,
  );
}

/** Both; what is signed stands, and what is told proves no other address than the one told with it. */
export function claimsTogether(signed: Claims, told: Claims): Claims {
  const isOneAddress = signed.email === undefined || signed.email === told.email;
  const signedProof = signed.email === undefined ? undefined : signed.email_verified;
  const toldProof = isOneAddress ? told.email_verified : undefined;
  return { ...told, ...signed, email_verified: signedProof ?? toldProof };
}
