import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReviewApproval } from './review-approval.entity.js';
import { ReviewConclusion } from './review-conclusion.entity.js';
import { findingStandings } from './review-findings.service.js';
import type { UnitReview } from './unit-review.entity.js';

/** How far the review of a unit is; `remedying`: findings are open, `closed`: none is. */
export const unitReviewStates = ['open', 'concluded', 'returned', 'remedying', 'closed'] as const;

export type UnitReviewState = (typeof unitReviewStates)[number];

/** A review with how it stands. */
export interface UnitReviewStanding extends UnitReview {
  readonly state: UnitReviewState;
  /** When it was concluded first; null while it is not. */
  readonly concludedOn: string | null;
  /** The first conclusion came after the due date, or has not come and the due date has passed. */
  readonly isLate: boolean;
  /** Of its findings; all 0 until a conclusion is approved. */
  readonly findings: number;
  readonly openFindings: number;
  readonly lateFindings: number;
}

export interface Concluded {
  readonly conclusion: ReviewConclusion;
  /** Null until it is decided on. */
  readonly approval: ReviewApproval | null;
}

/** What names a review where only the process of it, or of one of its findings, is known. */
interface InstanceOfReview {
  readonly key: string;
  readonly period: string;
  readonly agencyCode: string;
  readonly unitName: string;
  /** Of the finding; null where it is the review's own process. */
  readonly number: number | null;
  readonly processInstanceKey: string;
}

const standings = `
  SELECT r.key::text, r.term, r.period, r.from_on::text AS "fromOn", r.to_on::text AS "toOn",
    r.unit_code AS "unitCode", r.unit_name AS "unitName", r.agency_code AS "agencyCode",
    r.reviewer_code AS "reviewerCode", r.department_code AS "departmentCode",
    r.opened_on::text AS "openedOn", r.due_on::text AS "dueOn",
    r.process_instance_key::text AS "processInstanceKey",
    firsts.on::text AS "concludedOn", coalesce(firsts.on, $1::date) > r.due_on AS "isLate",
    f.findings, f.open AS "openFindings", f.late AS "lateFindings",
    CASE WHEN newest.key IS NULL THEN 'open' WHEN a.approved IS NULL THEN 'concluded'
      WHEN NOT a.approved THEN 'returned' WHEN f.open > 0 OR f.findings < newest.planned
        THEN 'remedying' ELSE 'closed' END AS state
  FROM unit_review r
  LEFT JOIN LATERAL (SELECT key, jsonb_array_length(c.findings) AS planned
    FROM review_conclusion c WHERE c.review_key = r.key ORDER BY key DESC LIMIT 1) newest ON true
  LEFT JOIN LATERAL (SELECT min(concluded_on) AS on FROM review_conclusion c
    WHERE c.review_key = r.key) firsts ON true
  LEFT JOIN review_approval a ON a.conclusion_key = newest.key
  CROSS JOIN LATERAL (SELECT count(*)::integer AS findings,
    count(*) FILTER (WHERE q.state IN ('open', 'answered', 'returned', 'unremedied', 'proposed'))
      ::integer AS open,
    count(*) FILTER (WHERE q."isLate")::integer AS late
    FROM (${findingStandings}) q WHERE q."reviewKey" = r.key) f`;

/** Reads how the reviews of units stand. */
@Injectable()
export class UnitReviews {
  constructor(private readonly dataSource: DataSource) {}

  /** The periods of which reviews were opened, the newest first: at most 120. */
  async periods(): Promise<string[]> {
    const rows = await this.dataSource.query<{ period: string }[]>(
      `SELECT period FROM unit_review GROUP BY period ORDER BY max(opened_on) DESC, period DESC
       LIMIT 120`,
    );
    return rows.map(({ period }) => period);
  }

  /** Those of a period, by unit. */
  async of(period: string, today: string): Promise<UnitReviewStanding[]> {
    return this.dataSource.query<UnitReviewStanding[]>(
      `${standings} WHERE r.period = $2 ORDER BY r.unit_code`,
      [today, period],
    );
  }

  /** Null when there is no such review. */
  async read(key: string, today: string): Promise<UnitReviewStanding | null> {
    const [found] = await this.dataSource.query<UnitReviewStanding[]>(
      `${standings} WHERE r.key = $2`,
      [today, key],
    );
    return found ?? null;
  }

  /** What was concluded in a review and what became of that, the oldest first. */
  async conclusionsOf(reviewKey: string): Promise<Concluded[]> {
    const { manager } = this.dataSource;
    const [conclusions, approvals] = await Promise.all([
      manager.find(ReviewConclusion, { where: { reviewKey }, order: { key: 'ASC' } }),
      manager.findBy(ReviewApproval, { reviewKey }),
    ]);
    const approvalOf = new Map(approvals.map((approval) => [approval.conclusionKey, approval]));
    return conclusions.map((conclusion) => ({
      conclusion,
      approval: approvalOf.get(conclusion.key) ?? null,
    }));
  }

  /** Those that are carried by these process instances, of themselves or of their findings. */
  async ofInstances(rootKeys: readonly string[]): Promise<InstanceOfReview[]> {
    return this.dataSource.query<InstanceOfReview[]>(
      `SELECT r.key::text, r.period, r.agency_code AS "agencyCode", r.unit_name AS "unitName",
         carried.number, carried.instance::text AS "processInstanceKey"
       FROM (SELECT key AS review_key, NULL::integer AS number, process_instance_key AS instance
           FROM unit_review WHERE process_instance_key = ANY($1::bigint[])
         UNION ALL SELECT review_key, number, process_instance_key
           FROM review_finding WHERE process_instance_key = ANY($1::bigint[])) carried
       JOIN unit_review r ON r.key = carried.review_key`,
      [rootKeys],
    );
  }
}
