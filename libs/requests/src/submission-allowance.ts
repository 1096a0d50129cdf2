import type { Transaction } from '@minhbach/database';
import type { ActingPerson } from './request-submission.js';

/** How many requests may be sent in an hour: by one person, and by all people of his business together. */
export interface SubmissionsAnHour {
  readonly person: number;
  readonly organisation: number;
}

/** Where the operator says nothing else. */
export const submissionsAnHour: SubmissionsAnHour = { person: 100, organisation: 300 };

/** When the request was sent that so many newer ones of the same sender follow. */
const sentBefore = (column: string, newer: string) =>
  `SELECT submitted_at FROM information_request WHERE ${column} ORDER BY key DESC OFFSET ${newer} LIMIT 1`;

const beyond = `SELECT (${sentBefore('requester_id = $1', '$2::int')}) > $5
    OR (${sentBefore('organisation_id = $3', '$4::int')}) > $5 AS "isBeyond"`;

/**
 * Whether one of the two has sent more than that within the hour, together with what this transaction has written and
 * with the parts of a batch, of which requests are made later.
 */
export async function isBeyondAllowance(
  tx: Transaction,
  { id, organisation }: Pick<ActingPerson, 'id' | 'organisation'>,
  { person: ofOne, organisation: ofAll }: SubmissionsAnHour,
  parts = 0,
): Promise<boolean> {
  const anHourAgo = new Date(tx.now.getTime() - 3_600_000);
  const values = [id, ofOne - parts, organisation?.id ?? null, ofAll - parts, anHourAgo];
  const [row] = await tx.query<{ isBeyond: boolean | null }>(beyond, values);
  return row?.isBeyond ?? false;
}
