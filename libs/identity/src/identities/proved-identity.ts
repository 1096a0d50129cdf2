import { createHash } from 'node:crypto';

/** Somebody whom a provider vouches for. */
export interface ProvedIdentity {
  readonly issuer: string;
  /** How the provider knows him, for ever. */
  readonly subject: string;
}

/** What is kept of a subject; the issuer is in it, so that the same person has nothing in common at two providers. */
export function hashOfSubject({ issuer, subject }: ProvedIdentity): Buffer {
  return createHash('sha256').update(`${issuer}\n${subject}`).digest();
}
