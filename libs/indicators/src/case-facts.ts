/** The days on which something happened, as far as the as-of day $1; `d` is any date. */
const known = (d: string) => `CASE WHEN ${d} <= $1::date THEN ${d} END`;

const localDate = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

/**
 * The requests of the keys $2 as they stood at the end of the day $1. What happened later has not happened yet: an answer of tomorrow
 * leaves the request open, an extension of tomorrow leaves its due date, a succession of tomorrow its agency. An
 * extension that was granted after the due date never moves the date from which lateness is measured. What followed is
 * looked up request by request (OFFSET 0): a table without statistics, restored or just filled, was else read as a whole
 * for each.
 */
export const caseFacts = `
  SELECT r.key::text AS "requestKey", r.code, r.subject, r.channel, r.regime, r.origin,
    CASE WHEN assigned.on <= $1 THEN r.complexity END AS complexity,
    left(o.tax_code, 10) AS firm, o.size AS "firmSize",
    coalesce((SELECT h.from_code FROM request_handover h
      WHERE h.request_key = r.key AND ${localDate('h.handed_at')} > $1::date
      ORDER BY h.handed_at LIMIT 1), r.agency_code) AS "agencyCode",
    coalesce((SELECT jsonb_agg(jsonb_build_object('agencyCode', h.from_code,
        'until', ${localDate('h.handed_at')}) ORDER BY h.handed_at) FROM request_handover h
      WHERE h.request_key = r.key AND ${localDate('h.handed_at')} <= $1::date), '[]') AS holders,
    r.submitted_on::text AS "submittedOn",
    (SELECT ${localDate('t.entered_at')} FROM taken_in t
      WHERE t.request_key = r.key AND t.act = 'submission')::text AS "enteredOn",
    (${known('r.valid_on')})::text AS "validOn",
    CASE WHEN r.valid_on <= $1 THEN r.original_due_on END::text AS "originalDueOn",
    CASE WHEN r.valid_on <= $1 THEN
      CASE WHEN e.request_key IS NULL THEN r.due_on
        WHEN e.approved_on <= least($1::date, e.previous_due_on) THEN e.new_due_on
        ELSE e.previous_due_on END
      END::text AS "dueOn",
    (${known('r.breached_on')})::text AS "breachedOn",
    (${known('r.notice_breached_on')})::text AS "noticeBreachedOn",
    coalesce(e.approved_on > e.previous_due_on AND e.approved_on <= $1, false) AS "extendedTooLate",
    CASE WHEN r.closed_on <= $1 THEN r.outcome END AS outcome,
    CASE WHEN r.closed_on <= $1 THEN r.refusal_ground END AS "refusalGround",
    items.asked AS "itemsAsked",
    CASE WHEN r.closed_on <= $1 THEN items.given ELSE 0 END AS "itemsGiven",
    coalesce(r.closed_on <= $1 AND r.outcome = 'refused' AND r.refusal_ground = 'b'
      AND items.shown = items.asked, false) AS "publicAlready",
    least(corrected.on, reopened.on)::text AS "askedAgainOn",
    least(reopened.on, suit.ordered_on)::text AS "overturnedOn",
    later.decided_on::text AS "lastDecidedOn",
    coalesce(later.received, false) AS "lastReceived",
    suit.ordered_on::text AS "courtOrderedOn",
    letters.registered_on::text AS "registeredOn",
    (${known('checked.on')})::text AS "checkedOn",
    (${known('assigned.on')})::text AS "assignedOn",
    letters.responded_on::text AS "respondedOn",
    (${known('r.drafted_on')})::text AS "draftedOn",
    (${known('r.issued_on')})::text AS "issuedOn",
    (${known('r.closed_on')})::text AS "closedOn",
    (${known('r.received_on')})::text AS "receivedOn",
    coalesce(ledger.waits, '[]') AS waits
  FROM information_request r
  LEFT JOIN organisation o ON o.key::text = r.organisation_id
  LEFT JOIN LATERAL (
    SELECT x.*, ${localDate('x.approved_at')} AS approved_on FROM extension x
    WHERE x.request_key = r.key) e ON true
  CROSS JOIN LATERAL (
    SELECT count(*)::integer AS asked,
      (count(*) FILTER (WHERE i.outcome IN ('given', 'partly-given')))::integer AS given,
      (count(*) FILTER (WHERE i.link_checked_on IS NOT NULL))::integer AS shown
    FROM request_item i WHERE i.request_key = r.key) items
  CROSS JOIN LATERAL (
    SELECT min(f.submitted_on) AS on FROM information_request f
    WHERE f.parent_key = r.key AND f.origin = 'correction' AND f.submitted_on <= $1) corrected
  CROSS JOIN LATERAL (
    SELECT min(f.submitted_on) AS on FROM information_request f
    WHERE f.parent_key = r.key AND f.origin = 'reopening' AND f.submitted_on <= $1) reopened
  LEFT JOIN LATERAL (
    WITH RECURSIVE followed AS (
      SELECT f.key, f.outcome, f.refusal_ground, f.closed_on FROM information_request f
      WHERE f.parent_key = r.key AND f.origin IN ('correction', 'reopening')
      UNION ALL
      SELECT f.* FROM followed CROSS JOIN LATERAL (
        SELECT f.key, f.outcome, f.refusal_ground, f.closed_on FROM information_request f
        WHERE f.parent_key = followed.key AND f.origin IN ('correction', 'reopening', 'transfer') OFFSET 0) f)
    SELECT f.closed_on AS decided_on, f.outcome <> 'refused' OR (f.refusal_ground = 'b' AND NOT EXISTS (
        SELECT FROM request_item i WHERE i.request_key = f.key AND i.link_checked_on IS NULL)) AS received
    FROM followed f
    WHERE f.outcome IN ('fulfilled', 'partially-fulfilled', 'refused') AND f.closed_on <= $1
    ORDER BY f.closed_on DESC, f.key DESC LIMIT 1) later ON true
  CROSS JOIN LATERAL (
    SELECT min(s.effective_on) AS ordered_on FROM lawsuit s
    WHERE s.request_key = r.key AND s.outcome = 'ordered' AND s.effective_on <= $1) suit
  CROSS JOIN LATERAL (
    SELECT min(d.issued_on) FILTER (WHERE d.kind = 'receipt') AS registered_on,
      min(d.issued_on) FILTER (WHERE d.kind <> 'receipt') AS responded_on
    FROM official_document d
    WHERE d.subject_type = 'information-request' AND d.subject_key = r.key AND d.issued_on <= $1
  ) letters
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('kind', l.kind, 'on', l.effective_on) ORDER BY l.position)
        FILTER (WHERE l.kind IN ('pause', 'resume') AND l.effective_on <= $1) AS waits,
      min(${localDate('l.recorded_at')}) FILTER (WHERE l.kind = 'start') AS started_on,
      min(l.effective_on) FILTER (WHERE l.kind = 'classify') AS classified_on
    FROM clock_ledger l
    WHERE l.subject_type = 'information-request' AND l.subject_key = r.key) ledger
  CROSS JOIN LATERAL (SELECT ledger.started_on AS on) checked
  CROSS JOIN LATERAL (SELECT ledger.classified_on AS on) assigned
  WHERE r.key = ANY ($2::bigint[]) AND r.submitted_on <= $1::date
  ORDER BY r.key`;
