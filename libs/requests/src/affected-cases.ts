import { successorForSubject, type SubjectStep } from '@minhbach/agencies';
import type { DataSource, EntityManager } from 'typeorm';

/** An open case, or an opinion that is still owed, that passes from one agency to another. */
export interface AffectedCase {
  readonly kind: 'request' | 'complaint' | 'opinion';
  readonly rootKey: number;
  readonly from: string;
  readonly to: string;
}

interface CaseRow {
  readonly kind: AffectedCase['kind'];
  readonly rootKey: string;
  readonly agencyCode: string;
  readonly subject: number;
  /** The day on which the agency was the right one. */
  readonly since: string;
}

const openCases = `
  SELECT 'request' AS kind, r.process_instance_key::text AS "rootKey", r.agency_code AS "agencyCode", r.subject,
    coalesce(max(h.handed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, r.submitted_on)::text AS since
  FROM information_request r LEFT JOIN request_handover h ON h.request_key = r.key
  WHERE r.closed_on IS NULL AND r.agency_code = ANY($1) GROUP BY r.key
  UNION ALL
  SELECT 'complaint', c.process_instance_key::text, c.agency_code, r.subject, c.filed_on::text
  FROM complaint c JOIN information_request r ON r.key = c.request_key
  WHERE c.outcome IS NULL AND c.agency_code = ANY($1)
  UNION ALL
  SELECT 'opinion', r.process_instance_key::text, o.unit_code, r.subject, o.asked_on::text
  FROM consultation o JOIN information_request r ON r.key = o.request_key
  WHERE o.answered_on IS NULL AND r.closed_on IS NULL AND o.unit_code = ANY($1)`;

/** Open cases of the predecessors that another agency answers on a day, by these successions. */
export async function affectedCases(
  manager: EntityManager | DataSource,
  from: readonly string[],
  on: string,
  successions: readonly SubjectStep[],
): Promise<AffectedCase[]> {
  const rows = await manager.query<CaseRow[]>(openCases, [from]);
  return rows.flatMap(({ kind, rootKey, agencyCode, subject, since }) => {
    const to = successorForSubject(successions, agencyCode, subject, { since, on });
    return to === agencyCode ? [] : [{ kind, rootKey: Number(rootKey), from: agencyCode, to }];
  });
}
