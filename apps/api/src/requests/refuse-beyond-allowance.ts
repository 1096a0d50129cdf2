import type { Transaction } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { isBeyondAllowance, submissionsAnHour } from '@minhbach/requests';
import { Problem } from '../problems/problem.js';

const { person: ofOne, organisation: ofAll } = submissionsAnHour;

/** When the call is refused, for the description of the API. */
export const tooManySubmitted = `More than ${String(ofOne)} requests of a person, or ${String(ofAll)} of a business, within an hour.`;

/** Throws in the transaction that sends the request, or a batch of so many parts, which is given up with it. */
export async function refuseBeyondAllowance(
  tx: Transaction,
  person: SignedInPerson,
  parts = 0,
): Promise<void> {
  if (!(await isBeyondAllowance(tx, person, parts))) return;
  throw new Problem(429, 'too-many-submitted', tooManySubmitted);
}
