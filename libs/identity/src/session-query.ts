import { ownsSecondFactor } from './second-factor/owns-second-factor.js';
import { sessionLife } from './session-life.js';

const people = `SELECT s.token_hash AS "tokenHash", p.key::text AS id, p.name, p.role,
      CASE WHEN o.key IS NULL THEN NULL ELSE
        jsonb_build_object('id', o.key::text, 'name', o.name, 'taxCode', o.tax_code) END AS organisation,
      s.proved_at > clock_timestamp() - interval '${String(sessionLife.proofMinutes)} minutes' AS "hasFreshProof",
      ${ownsSecondFactor('p.key')} AS "hasSecondFactor",
      coalesce((SELECT jsonb_agg(DISTINCT m.group_name ORDER BY m.group_name) FROM membership m
        WHERE m.person_key = p.key AND m.valid_from <= d.today
          AND (m.valid_to IS NULL OR m.valid_to >= d.today)), '[]') AS groups
    FROM session s
    JOIN person p ON p.key = s.person_key
    JOIN account a ON a.person_key = p.key AND a.disabled_at IS NULL
    LEFT JOIN organisation o ON o.key = p.organisation_key
    CROSS JOIN (SELECT (coalesce($3::timestamptz, clock_timestamp())
      AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) d
    WHERE s.token_hash = ANY($1::bytea[]) AND s.expires_at > clock_timestamp()
      AND s.last_seen_at > clock_timestamp() - make_interval(mins => $2)`;

/**
 * The people behind the sessions with the token hashes $1, idle for less than $2 minutes, with their groups on the
 * local date of $3 (now when null). A session that somebody else is writing is not marked as seen: nobody waits
 * for another's row. Prepared: planning its joins takes longer than running it.
 */
export const sessionQuery = {
  name: 'current-session',
  text: `WITH seen AS (
      UPDATE session SET last_seen_at = clock_timestamp()
      WHERE token_hash IN (SELECT token_hash FROM session
        WHERE token_hash = ANY($1::bytea[]) AND last_seen_at < clock_timestamp() - interval '1 minute'
          AND last_seen_at > clock_timestamp() - make_interval(mins => $2) FOR UPDATE SKIP LOCKED))
    ${people}`,
};

/** The same without noting that the sessions are in use. */
export const unseenSessionQuery = { name: 'unseen-session', text: people };
