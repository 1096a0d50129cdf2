import type { Transaction } from '@minhbach/database';
import { AccountabilityProposal } from './accountability-proposal.entity.js';
import { FindingAnswer } from './finding-answer.entity.js';
import { ReviewConclusion } from './review-conclusion.entity.js';

const newestFirst = { key: 'DESC' } as const;

/** What is being approved, or was last. */
export async function newestConclusion(
  reviewKey: string,
  { manager }: Transaction,
): Promise<ReviewConclusion> {
  return manager.findOneOrFail(ReviewConclusion, { where: { reviewKey }, order: newestFirst });
}

/** What is being checked, or was last. */
export async function newestAnswer(
  findingKey: string,
  { manager }: Transaction,
): Promise<FindingAnswer> {
  return manager.findOneOrFail(FindingAnswer, { where: { findingKey }, order: newestFirst });
}

/** What is being decided on, or was last. */
export async function newestProposal(
  findingKey: string,
  { manager }: Transaction,
): Promise<AccountabilityProposal> {
  const where = { findingKey };
  return manager.findOneOrFail(AccountabilityProposal, { where, order: newestFirst });
}
