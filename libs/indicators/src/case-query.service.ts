import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Period, RequestCase } from './request-case.js';

export interface CaseFilter extends Period {
  readonly agencyCode: string | null;
  readonly asOfOn: string;
}

/**
 * Every request as it stood at the end of a day. What happened later has not happened yet: an answer of
 * tomorrow leaves the request open, an extension of tomorrow leaves its due date, a succession of tomorrow its
 * agency. An extension that was granted after the due date never moves the date from which lateness is measured.
 */
const casesAsOf = `
  SELECT r.key, r.key::text AS "requestKey", r.code, r.subject, coalesce((
      SELECT h.from_code FROM request_handover h WHERE h.request_key = r.key
        AND (h.handed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > $1::date
      ORDER BY h.handed_at LIMIT 1), r.agency_code) AS "agencyCode",
    r.submitted_on::text AS "submittedOn", r.origin,
    (SELECT (t.entered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM taken_in t
      WHERE t.request_key = r.key AND t.act = 'submission')::text AS "enteredOn",
    CASE WHEN r.valid_on <= $1 THEN r.valid_on END::text AS "validOn",
    CASE WHEN r.valid_on <= $1 THEN r.original_due_on END::text AS "originalDueOn",
    CASE WHEN r.valid_on <= $1 THEN
      CASE WHEN e.key IS NULL THEN r.due_on
        WHEN e.approved_on <= least($1::date, e.previous_due_on) THEN e.new_due_on
        ELSE e.previous_due_on END
      END::text AS "dueOn",
    CASE WHEN r.breached_on <= $1 THEN r.breached_on END::text AS "breachedOn",
    CASE WHEN r.closed_on <= $1 THEN r.outcome END AS outcome,
    coalesce(r.closed_on <= $1 AND r.outcome = 'refused' AND r.refusal_ground = 'b', false)
      AND NOT EXISTS (SELECT 1 FROM request_item i
        WHERE i.request_key = r.key AND i.link_checked_on IS NULL) AS "publicAlready",
    (SELECT min(f.submitted_on) FROM information_request f WHERE f.parent_key = r.key
      AND f.origin IN ('correction', 'reopening') AND f.submitted_on <= $1)::text AS "askedAgainOn",
    (SELECT min(s.effective_on) FROM lawsuit s WHERE s.request_key = r.key
      AND s.outcome = 'ordered' AND s.effective_on <= $1)::text AS "courtOrderedOn",
    CASE WHEN r.closed_on <= $1 THEN r.closed_on END::text AS "closedOn",
    CASE WHEN r.received_on <= $1 THEN r.received_on END::text AS "receivedOn"
  FROM information_request r
  LEFT JOIN (
    SELECT *, (approved_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS approved_on FROM extension) e
    ON e.request_key = r.key
  WHERE r.submitted_on <= $1::date`;

/** Reads the cases behind the figures. Nothing is stored between an event and a figure, so nothing can be typed in. */
@Injectable()
export class CaseQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The cases whose day lies in the period, by key: the final due date, or the day of the end or submission. */
  async list({ agencyCode, asOfOn, from, to }: CaseFilter): Promise<RequestCase[]> {
    const rows = await this.dataSource.query<(RequestCase & { key?: string })[]>(
      `SELECT * FROM (${casesAsOf}) c
       WHERE ($2::text IS NULL OR "agencyCode" = $2)
         AND coalesce("dueOn", "closedOn", "submittedOn") BETWEEN $3 AND $4 ORDER BY key`,
      [asOfOn, agencyCode, from, to],
    );
    return rows.map(({ key: _, ...subject }) => subject);
  }
}
