import type { Check, Found, Patient } from '../finding.js';

/** The worker looks every 15 seconds; whatever waits longer than this is found by nobody. */
const lateSeconds = 60;
/** A job may be long in the hands of a worker outside, or wait for one that is restarted. */
const waitingSeconds = 300;

interface Waiting {
  readonly place: string;
  readonly count: number;
  readonly seconds: number;
}

const worker = 'See that a worker runs on this database, and read its log.';

/** Messages and signals that processes sent and nobody has brought to their receivers. */
export const oldestOutboxRow: Check = {
  name: 'outbox',
  look: (patient) =>
    late(patient, {
      sql: `SELECT 'outbox, row ' || min(key) AS place, count(*)::integer AS count,
          extract(epoch FROM clock_timestamp() - min(created_at))::float8 AS seconds
        FROM outbox HAVING min(created_at) < clock_timestamp() - interval '${String(lateSeconds)} seconds'`,
      what: ({ count, seconds }) =>
        `${String(count)} messages wait in the outbox, the oldest for ${ago(seconds)}.`,
      todo: worker,
    }),
};

/** Timers whose time has come and that nobody fires. */
export const lateTimers: Check = {
  name: 'timers',
  look: (patient) =>
    late(patient, {
      sql: `SELECT place, count(*)::integer AS count,
          extract(epoch FROM clock_timestamp() - min(due_at))::float8 AS seconds
        FROM (
          SELECT 'timer at ' || t.target_element_id || ' of ' || p.process_id AS place, t.due_at
          FROM timer t JOIN process_instance p ON p.key = t.root_key AND p.status = 'active'
          UNION ALL
          SELECT 'start of ' || process_id || ' at ' || element_id, due_at FROM start_timer) due
        WHERE due_at < clock_timestamp() - interval '${String(lateSeconds)} seconds'
        GROUP BY place ORDER BY seconds DESC`,
      what: ({ count, seconds }) =>
        `${String(count)} timers are late, the oldest by ${ago(seconds)}.`,
      todo: worker,
    }),
};

/** Jobs that nobody works off, because nobody knows their type or no worker runs. */
export const waitingJobs: Check = {
  name: 'waiting-jobs',
  look: (patient) =>
    late(patient, {
      sql: `SELECT 'job type ' || j.type AS place, count(*)::integer AS count,
          extract(epoch FROM clock_timestamp() - min(greatest(j.created_at, j.not_before, j.locked_until)))::float8
            AS seconds
        FROM job j JOIN process_instance p ON p.key = j.root_key AND p.status = 'active'
        WHERE j.retries > 0 AND greatest(j.created_at, j.not_before, j.locked_until)
          < clock_timestamp() - interval '${String(waitingSeconds)} seconds'
        GROUP BY j.type ORDER BY seconds DESC`,
      what: ({ count, seconds }) =>
        `${String(count)} jobs could be done and nobody takes them, the oldest since ${ago(seconds)}.`,
      todo: `${worker} Jobs of the system of an agency wait for its worker.`,
    }),
};

async function late(
  { dataSource }: Patient,
  { sql, what, todo }: { sql: string; what: (all: Waiting) => string; todo: string },
): Promise<Found[]> {
  const rows = await dataSource.query<Waiting[]>(sql);
  const [first] = rows;
  if (!first) return [];
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const where = rows.map((row) => `${row.place}: ${String(row.count)}, ${ago(row.seconds)}`);
  return [{ what: what({ ...first, count }), where, todo }];
}

function ago(seconds: number): string {
  if (seconds < 600) return `${seconds.toFixed(0)} s`;
  if (seconds < 7200) return `${(seconds / 60).toFixed(0)} min`;
  return `${(seconds / 3600).toFixed(0)} h`;
}
