import { ownsSecondFactor } from './second-factor/owns-second-factor.js';
import { sessionLife } from './session-life.js';
import { signedInColumns } from './signed-in-columns.js';

const people = `SELECT s.token_hash AS "tokenHash", ${signedInColumns('d.today')},
      s.proved_at > clock_timestamp() - interval '${String(sessionLife.proofMinutes)} minutes' AS "hasFreshProof",
      ${ownsSecondFactor('p.key')} AS "hasSecondFactor"
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
