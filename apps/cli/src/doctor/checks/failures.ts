import { foundAt, type Check } from '../finding.js';

interface IncidentRow {
  readonly key: string;
  readonly root_key: string;
  readonly process_id: string;
  readonly element_id: string;
  readonly code: string;
  readonly message: string;
}

/** What processes could not do and a person has to look at. */
export const openIncidents: Check = {
  name: 'incidents',
  async look({ dataSource }) {
    const rows = await dataSource.query<IncidentRow[]>(
      `SELECT i.key::text, i.root_key::text, p.process_id, i.element_id, i.code, i.message
       FROM incident i JOIN process_instance p ON p.key = i.root_key ORDER BY i.raised_at, i.key`,
    );
    const places = rows.map(
      (row) =>
        `incident ${row.key} of ${row.process_id} ${row.root_key} at ${row.element_id}: ${row.code}, ` +
        row.message.slice(0, 120),
    );
    return foundAt(places, {
      what: (count) => `${String(count)} incidents are open.`,
      todo: 'Put right what each says, then let it try again: POST /api/incidents/{key}/resolution, or all at once as a batch operation.',
    });
  },
};

/** Jobs without tries left for which no incident tells anybody. */
export const deadJobs: Check = {
  name: 'dead-jobs',
  async look({ dataSource }) {
    const rows = await dataSource.query<{ key: string; root_key: string; type: string }[]>(
      `SELECT j.key::text, j.root_key::text, j.type FROM job j
       WHERE j.retries <= 0 AND NOT EXISTS (SELECT FROM incident i WHERE i.root_key = j.root_key
         AND (i.job_key = j.key OR i.element_instance_key = j.element_instance_key)) ORDER BY j.key`,
    );
    const places = rows.map(({ key, root_key, type }) => `job ${key} (${type}) of ${root_key}`);
    return foundAt(places, {
      what: (count) => `${String(count)} jobs have no tries left, and no incident says so.`,
      todo: 'Give each tries again (PATCH /v2/jobs/{key} with retries), or move its token with a modification.',
    });
  },
};
