import { InstanceQueries, type InstanceView } from '@minhbach/runtime';
import { foundAt, type Check, type Patient } from '../finding.js';

interface Candidate {
  readonly key: string;
  readonly seq: number;
}

const owned = (table: string) =>
  `EXISTS (SELECT FROM ${table} o WHERE o.root_key = e.root_key AND o.element_instance_key = e.key)`;
const waited = (table: string) =>
  `EXISTS (SELECT FROM ${table} o WHERE o.root_key = e.root_key AND o.element_instance_key = e.key
     AND o.target_element_id = e.element_id)`;
const isToken = 'e.root_key = i.key AND e.key <> e.process_instance_key';

/** Active instances between two steps that have no token, or one for which there is nothing that could move it. */
const candidates = `
  SELECT i.key::text, i.seq FROM process_instance i
  WHERE i.status = 'active' AND i.agenda IS NULL AND (
    NOT EXISTS (SELECT FROM element_instance e WHERE ${isToken})
    OR EXISTS (SELECT FROM element_instance e WHERE ${isToken}
      AND NOT EXISTS (SELECT FROM element_instance c WHERE c.root_key = e.root_key AND c.scope_key = e.key)
      AND NOT ${owned('job')} AND NOT ${owned('user_task')} AND NOT ${owned('incident')}
      AND NOT ${waited('timer')} AND NOT ${waited('message_subscription')}))
  ORDER BY i.key`;

/** Instances that nothing will ever move again: no job, timer, task or event waits for the token, nor an incident. */
export const stuckInstances: Check = {
  name: 'stuck-instances',
  async look(patient) {
    const places: string[] = [];
    for (const { key, seq } of await patient.dataSource.query<Candidate[]>(candidates)) {
      const why = await whyStuck(patient, Number(key));
      if (why && (await standsStill(patient, key, seq))) places.push(`${key}: ${why}`);
    }
    return foundAt(places, {
      what: (count) => `${String(count)} process instances are stuck: nothing can move them.`,
      todo:
        'Look at each (GET /api/process-instances/{key}) and move the token with a modification, which does the ' +
        'element anew (docs/operations.md). Rows of the engine were taken away by hand, or this is an error of ours: tell us.',
    });
  },
};

async function whyStuck({ app }: Patient, key: number): Promise<string | null> {
  const view = await app.get(InstanceQueries, { strict: false }).view(key);
  return view && reasonIn(view);
}

function reasonIn({ tokens, timers, waitsFor }: InstanceView): string | null {
  if (tokens.length === 0) return 'it has no token';
  const idle = tokens.filter(({ why }) => why.kind === 'work').map(({ elementId }) => elementId);
  if (idle.length > 0) return `nothing waits for the token at ${idle.join(', ')}`;
  const all = tokens.every(({ why }) => why.kind === 'join' || why.kind === 'children');
  if (!all || timers.length > 0 || waitsFor.length > 0) return null;
  const joins = tokens.filter(({ why }) => why.kind === 'join').map(({ elementId }) => elementId);
  return `all tokens wait at ${joins.join(', ')} for others, and there are none`;
}

/** Whether no step was made since the instance was found. */
async function standsStill({ dataSource }: Patient, key: string, seq: number): Promise<boolean> {
  const rows = await dataSource.query<unknown[]>(
    `SELECT FROM process_instance WHERE key = $1 AND seq = $2 AND agenda IS NULL AND status = 'active'`,
    [key, seq],
  );
  return rows.length > 0;
}
