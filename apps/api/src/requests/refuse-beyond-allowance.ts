import type { Transaction } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { isBeyondAllowance, submissionsAnHour } from '@minhbach/requests';
import type { ApiOptions } from '../api-options.js';
import { Problem } from '../problems/problem.js';

/** When the call is refused, for the description of the API. */
export const tooManySubmitted =
  'More requests of a person or of a business within an hour than the operator allows.';

/** Throws in the transaction that sends the request, or a batch of so many parts, which is given up with it. */
export async function refuseBeyondAllowance(
  tx: Transaction,
  person: SignedInPerson,
  { submissionsAnHour: allowed = submissionsAnHour }: ApiOptions,
  parts = 0,
): Promise<void> {
  if (!(await isBeyondAllowance(tx, person, allowed, parts))) return;
  const { person: ofOne, organisation: ofAll } = allowed;
  throw new Problem(
    429,
    'too-many-submitted',
    `More than ${String(ofOne)} requests of a person, or ${String(ofAll)} of a business, within an hour.`,
  );
}
