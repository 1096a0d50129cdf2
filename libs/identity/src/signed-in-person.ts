import type { Role } from './role.js';

/** Who is behind a call: what a session stands for. */
export interface SignedInPerson {
  /** Decimal key; the `actor` of everything he does. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Groups that he belongs to today, e.g. `vpubnd:reception`. */
  readonly groups: readonly string[];
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly taxCode: string;
  } | null;
}

/** The person of a session, with what only signing in goes by. */
export interface SessionPerson extends SignedInPerson {
  /** Whether a code is asked of him when he signs in. */
  readonly hasSecondFactor: boolean;
  /** Whether he showed so lately that it is he that he may sign. */
  readonly hasFreshProof: boolean;
}
