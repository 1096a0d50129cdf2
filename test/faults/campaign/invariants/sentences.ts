import {
  answersWithLetters,
  emptyOutbox,
  noIncident,
  noLetterTwice,
  nothingLeftIn,
  registersWithoutGaps,
  type Sentence,
} from '../../support/sentences.js';

const processes = `('information-request', 'campaign-probe')`;

/** Everything that was recorded, one row each. */
const recorded = (where: string) => `
  SELECT h.root_key, h.at, record ->> 'type' AS type, record ->> 'intent' AS intent,
    record ->> 'key' AS key, record ->> 'elementInstanceKey' AS token
  FROM history h, jsonb_array_elements(h.records::jsonb) AS record WHERE ${where}`;

/** Rows by which something can move a token. */
const movers = ['job', 'user_task', 'incident', 'timer', 'message_subscription'];

/** True at every moment, whatever is under way. */
export const standing: readonly Sentence[] = [
  {
    name: 'no task, job or timer had its effect twice',
    violations: `SELECT root_key, type, key FROM (${recorded(
      `h.records LIKE '%"completed"%' OR h.records LIKE '%"fired"%'`,
    )}) r WHERE (type IN ('user-task', 'job') AND intent = 'completed') OR (type = 'timer' AND intent = 'fired')
      GROUP BY 1, 2, 3 HAVING count(*) > 1`,
  },
  {
    name: 'every token that came is there or has gone, once',
    violations: `WITH told AS (
        SELECT root_key, token, count(*) FILTER (WHERE intent = 'activated') AS came,
          count(*) FILTER (WHERE intent IN ('completed', 'terminated')) AS gone
        FROM (${recorded(`h.records LIKE '%"element"%'`)}) r WHERE type = 'element' GROUP BY 1, 2)
      SELECT told.*, e.state FROM told FULL JOIN element_instance e
        ON e.key = told.token::bigint AND e.root_key = told.root_key
      WHERE came > 1 OR gone > 1 OR (came - gone > 0 AND e.key IS NULL) OR (gone > 0 AND e.key IS NOT NULL)
        OR (told.token IS NULL AND e.state = 'active' AND e.key <> e.process_instance_key)`,
  },
  {
    name: 'something can move every token',
    violations: `SELECT e.root_key, e.key, e.element_id, e.state FROM element_instance e
      JOIN process_instance p ON p.key = e.root_key AND p.status = 'active' AND p.agenda IS NULL
      WHERE e.state = 'active'
        AND NOT EXISTS (SELECT FROM element_instance c WHERE c.root_key = e.root_key AND c.scope_key = e.key)
        ${movers.map((table) => `AND NOT EXISTS (SELECT FROM ${table} o WHERE o.root_key = e.root_key AND o.element_instance_key = e.key)`).join('\n')}`,
  },
  {
    name: 'no timer fired before it was due',
    violations: `SELECT r.root_key, r.at, i.started_at FROM (${recorded(
      `h.records LIKE '%"fired"%'`,
    )}) r JOIN process_instance i ON i.key = r.root_key AND i.process_id = 'campaign-probe'
      WHERE r.type = 'timer' AND r.intent = 'fired' AND r.at < i.started_at + interval '1 second'`,
  },
  noLetterTwice,
  registersWithoutGaps,
  noIncident,
];

/** True when nobody sends anything more and what was sent has been worked off. */
export const afterwards: readonly Sentence[] = [
  {
    name: 'every request has exactly one process instance',
    violations: `SELECT r.code, i.status FROM information_request r
      FULL JOIN (SELECT * FROM process_instance WHERE process_id = 'information-request') i
        ON i.key = r.process_instance_key WHERE r.key IS NULL OR i.key IS NULL`,
  },
  {
    name: 'every request has its outcome, and every instance has ended',
    violations: `SELECT i.key, i.process_id, i.status, r.code, r.outcome FROM process_instance i
      LEFT JOIN information_request r ON r.process_instance_key = i.key
      WHERE i.process_id IN ${processes} AND (i.ended_at IS NULL OR i.agenda IS NOT NULL
        OR (r.key IS NOT NULL AND (r.outcome IS NULL OR r.closed_at IS NULL)))`,
  },
  ...nothingLeftIn(['element_instance', ...movers]),
  answersWithLetters,
  emptyOutbox,
  {
    name: 'no bell is said to be on its way that should have rung a minute ago',
    violations: `SELECT * FROM doorbell WHERE rings_at < clock_timestamp() - interval '1 minute'`,
  },
  {
    name: 'no timer is late by a minute',
    violations: `SELECT t.* FROM timer t JOIN process_instance p ON p.key = t.root_key AND p.status = 'active'
      WHERE t.due_at < clock_timestamp() - interval '1 minute'`,
  },
];
