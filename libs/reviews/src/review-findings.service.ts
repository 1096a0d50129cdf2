import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountabilityDecision } from './accountability-decision.entity.js';
import { AccountabilityProposal } from './accountability-proposal.entity.js';
import { FindingAnswer } from './finding-answer.entity.js';
import { FindingCheck } from './finding-check.entity.js';
import type { ReviewFinding } from './review-finding.entity.js';

/** How far a finding is; the last four are its ends. */
export const findingStates = [
  ...(['open', 'answered', 'returned', 'unremedied', 'proposed'] as const),
  ...(['remedied', 'closed', 'held-to-account', 'not-held-to-account'] as const),
] as const;

export type FindingState = (typeof findingStates)[number];

/** A finding with how it stands. */
export interface FindingStanding extends ReviewFinding {
  /** The deadline in force: the last one that was set. */
  readonly currentDueOn: string;
  readonly state: FindingState;
  /** An answer came after its deadline, or has not come and the deadline has passed. */
  readonly isLate: boolean;
}

export interface AnswerOnFinding {
  readonly answer: FindingAnswer;
  /** Null until it is checked. */
  readonly check: FindingCheck | null;
}

export interface ProposalOnFinding {
  readonly proposal: AccountabilityProposal;
  /** Null until it is decided on, and where nothing was proposed. */
  readonly decision: AccountabilityDecision | null;
}

export interface FindingHistory {
  readonly answers: readonly AnswerOnFinding[];
  readonly proposals: readonly ProposalOnFinding[];
}

/** All findings as they stand on the day $1; the driver gives keys as text. */
export const findingStandings = `
  SELECT q.*, (wait OR "unansweredOn" IS NOT NULL OR EXISTS (SELECT FROM finding_answer a
      WHERE a.finding_key = q.key AND a.answered_on > a.due_on)) AS "isLate"
  FROM (
    SELECT f.key, f.review_key AS "reviewKey", f.number, f.duty_id AS "dutyId", f.text,
      f.due_on::text AS "dueOn", f.unanswered_on::text AS "unansweredOn",
      f.process_instance_key::text AS "processInstanceKey",
      coalesce(due.new_due_on, f.due_on)::text AS "currentDueOn",
      (newest.key IS NULL OR c.outcome = 'returned') AND f.unanswered_on IS NULL
        AND $1::date > coalesce(due.new_due_on, f.due_on) AS wait,
      CASE WHEN d.outcome = 'approved' THEN 'held-to-account'
        WHEN d.outcome = 'declined' THEN 'not-held-to-account'
        WHEN p.is_proposed AND d.outcome IS NULL THEN 'proposed'
        WHEN NOT p.is_proposed THEN 'closed'
        WHEN f.unanswered_on IS NOT NULL OR c.outcome = 'not-remedied' THEN 'unremedied'
        WHEN c.outcome = 'accepted' THEN 'remedied'
        WHEN c.outcome = 'returned' THEN 'returned'
        WHEN newest.key IS NOT NULL THEN 'answered' ELSE 'open' END AS state
    FROM review_finding f
    LEFT JOIN LATERAL (SELECT key FROM finding_answer a WHERE a.finding_key = f.key
      ORDER BY key DESC LIMIT 1) newest ON true
    LEFT JOIN finding_check c ON c.answer_key = newest.key
    LEFT JOIN LATERAL (SELECT new_due_on FROM finding_check r WHERE r.finding_key = f.key
      AND new_due_on IS NOT NULL ORDER BY answer_key DESC LIMIT 1) due ON true
    LEFT JOIN LATERAL (SELECT key, is_proposed FROM accountability_proposal a
      WHERE a.finding_key = f.key ORDER BY key DESC LIMIT 1) p ON true
    LEFT JOIN accountability_decision d ON d.proposal_key = p.key) q`;

/** Reads what units have to put right. A missed deadline stays seen, whatever came after it. */
@Injectable()
export class ReviewFindings {
  constructor(private readonly dataSource: DataSource) {}

  /** Those of a review, in their order. */
  async of(reviewKey: string, today: string): Promise<FindingStanding[]> {
    return this.dataSource.query<FindingStanding[]>(
      `SELECT * FROM (${findingStandings}) f WHERE "reviewKey" = $2 ORDER BY number`,
      [today, reviewKey],
    );
  }

  /** Everything that was written down about a finding, the oldest first. */
  async historyOf(findingKey: string): Promise<FindingHistory> {
    const { manager } = this.dataSource;
    const oldestFirst = { where: { findingKey }, order: { key: 'ASC' } } as const;
    const [answers, checks, proposals, decisions] = await Promise.all([
      manager.find(FindingAnswer, oldestFirst),
      manager.findBy(FindingCheck, { findingKey }),
      manager.find(AccountabilityProposal, oldestFirst),
      manager.findBy(AccountabilityDecision, { findingKey }),
    ]);
    const checkOf = new Map(checks.map((check) => [check.answerKey, check]));
    const decisionOf = new Map(decisions.map((decision) => [decision.proposalKey, decision]));
    return {
      answers: answers.map((answer) => ({ answer, check: checkOf.get(answer.key) ?? null })),
      proposals: proposals.map((proposal) => ({
        proposal,
        decision: decisionOf.get(proposal.key) ?? null,
      })),
    };
  }
}
