import { bitOf } from '../set-mask.js';

/** What is kept of the requests closed from $1 to $2, of the agency $3 where one is named. */
const closedInPeriod = `SELECT c.request_key, c.agency_code, c.closed_on, c.sets FROM indicator_case c
  WHERE c.closed_on BETWEEN $1::date AND $2::date AND ($3::text IS NULL OR c.agency_code = $3)`;

/** By agency: how many measured requests were closed, and how many of them on their due date. */
export const closedCounts = `
  SELECT agency_code AS "agencyCode", count(*)::integer AS closed,
    (count(*) FILTER (WHERE sets & ${String(bitOf('on-time'))} <> 0))::integer AS "onLastDay"
  FROM (${closedInPeriod}) closed WHERE sets & ${String(bitOf('closed'))} <> 0
  GROUP BY agency_code ORDER BY agency_code`;

/**
 * The requests closed in the period that have anything at which a detector looks. What makes them worth a look is rare
 * and has indexes of its own: the others are not gone through.
 */
export const reviewedCases = `
  WITH RECURSIVE closed AS MATERIALIZED (${closedInPeriod}),
  marked AS (
    SELECT x.request_key FROM extension x
    UNION SELECT l.subject_key FROM clock_ledger l
      WHERE l.kind = 'pause' AND l.subject_type = 'information-request'
    UNION SELECT f.parent_key FROM information_request f
      WHERE f.parent_key IS NOT NULL AND f.origin IN ('correction', 'reopening')
    UNION SELECT f.key FROM information_request f WHERE f.parent_key IS NOT NULL AND f.origin = 'transfer'),
  looked AS MATERIALIZED (SELECT closed.* FROM closed JOIN marked USING (request_key)),
  way AS (
    SELECT l.request_key AS last, r.parent_key, r.origin, ARRAY[r.agency_code] AS agencies
    FROM looked l JOIN information_request r ON r.key = l.request_key
    UNION ALL
    SELECT w.last, r.parent_key, r.origin, r.agency_code || w.agencies
    FROM way w JOIN information_request r ON r.key = w.parent_key
    WHERE w.origin = 'transfer' AND cardinality(w.agencies) < 20)
  SELECT l.request_key::text AS "requestKey", r.code, l.agency_code AS "agencyCode",
    l.closed_on::text AS "closedOn", r.due_on::text AS "dueOn",
    (SELECT jsonb_build_object('previousDueOn', x.previous_due_on,
        'approvedOn', (x.approved_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
      FROM extension x WHERE x.request_key = r.key) AS extension,
    coalesce((SELECT jsonb_agg(jsonb_build_object('on', p.effective_on, 'evidence', p.evidence) ORDER BY p.position)
      FROM clock_ledger p WHERE p.subject_type = 'information-request' AND p.subject_key = r.key
        AND p.kind = 'pause'), '[]') AS pauses,
    (SELECT w.agencies FROM way w WHERE w.last = r.key ORDER BY cardinality(w.agencies) DESC LIMIT 1) AS agencies,
    (SELECT min(f.submitted_on) FROM information_request f
      WHERE f.parent_key = r.key AND f.origin IN ('correction', 'reopening'))::text AS "askedAgainOn"
  FROM looked l JOIN information_request r ON r.key = l.request_key
  ORDER BY l.closed_on, l.request_key`;
