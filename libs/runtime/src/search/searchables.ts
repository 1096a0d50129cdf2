import { everyInstance } from '../archive-sources.js';
import { boolean, instant, key, listed, number, text, type Searchable } from './searchable.js';

const instanceOf = (alias: string) => `JOIN process_instance i ON i.key = ${alias}.root_key`;
const definition = 'JOIN process_definition d ON d.key = e.definition_key';

/** Tables of what lives at an element instance `e`, with its instance `i` and the version `d` that it is of. */
function atElement(table: string, alias: string): string {
  return `${table} ${alias} JOIN element_instance e ON e.key = ${alias}.element_instance_key
    ${definition} ${instanceOf(alias)}`;
}

const ofDefinition = {
  processDefinitionKey: key('d.key'),
  processDefinitionId: text('d.process_id'),
};

const isLatest = (table: string, alias: string, id: string) =>
  `${alias}.version = (SELECT max(n.version) FROM ${table} n WHERE n.${id} = ${alias}.${id})`;

/** Root instances, archived ones included, and called ones while they live. */
const instances = `(
  SELECT key, key AS root_key, definition_key, process_id AS root_process, business_key, status, started_at,
    ended_at, NULL::bigint AS parent_element FROM ${everyInstance} r
  UNION ALL
  SELECT e.key, e.root_key, e.definition_key, r.process_id, NULL, 'active', e.entered_at, NULL, e.scope_key
  FROM element_instance e JOIN process_instance r ON r.key = e.root_key
  WHERE e.key = e.process_instance_key AND e.scope_key IS NOT NULL)`;

const stateOfInstance = `CASE p.status WHEN 'completed' THEN 'COMPLETED' WHEN 'terminated' THEN 'TERMINATED'
  ELSE 'ACTIVE' END`;
const hasIncident = `(p.ended_at IS NULL AND EXISTS (SELECT FROM incident n WHERE n.root_key = p.root_key
  AND (p.parent_element IS NULL OR n.element_instance_key IN
    (SELECT x.key FROM element_instance x WHERE x.root_key = p.root_key AND x.process_instance_key = p.key))))`;
const parent = `(SELECT x.process_instance_key FROM element_instance x WHERE x.key = p.parent_element)`;

const now = 'clock_timestamp()';
const stateOfJob = `CASE WHEN j.retries = 0 THEN 'FAILED' WHEN j.locked_until <= ${now} THEN 'TIMED_OUT'
  ELSE 'CREATED' END`;

/** By a hash of its name: the same variable has the same key as long as its scope lives. */
const variableKey = `(e.key::text || lpad((('x' || substr(md5(v.key), 1, 7))::bit(28)::integer)::text, 9, '0'))`;

/** What can be searched for, under the names of the published API; the rest of a hit is the reader's affair. */
export const searchables = {
  processDefinitions: {
    from: 'process_definition d',
    columns: `d.key, d.process_id AS "processId", d.version, d.version_tag AS "versionTag", d.name,
      d.resource_name AS "resourceName"`,
    key: 'd.key',
    process: 'd.process_id',
    fields: {
      ...ofDefinition,
      name: text('d.name'),
      resourceName: text('d.resource_name'),
      version: number('d.version'),
      versionTag: text('d.version_tag'),
      isLatestVersion: boolean(isLatest('process_definition', 'd', 'process_id')),
    },
  },
  decisionDefinitions: {
    from: 'decision_definition d',
    columns: 'd.key, d.decision_id AS "decisionId", d.version, d.name',
    key: 'd.key',
    process: 'd.decision_id',
    fields: {
      decisionDefinitionKey: key('d.key'),
      decisionDefinitionId: text('d.decision_id'),
      name: text('d.name'),
      version: number('d.version'),
      isLatestVersion: boolean(isLatest('decision_definition', 'd', 'decision_id')),
    },
  },
  processInstances: {
    from: `${instances} p JOIN process_definition d ON d.key = p.definition_key`,
    columns: `p.key, p.root_key AS "rootKey", d.key AS "definitionKey", d.process_id AS "processId", d.name,
      d.version, d.version_tag AS "versionTag", p.business_key AS "businessKey", ${stateOfInstance} AS state,
      p.started_at AS "startedAt", p.ended_at AS "endedAt", ${hasIncident} AS "hasIncident",
      p.parent_element AS "parentElementKey", ${parent} AS "parentKey"`,
    key: 'p.key',
    process: 'p.root_process',
    fields: {
      ...ofDefinition,
      processInstanceKey: key('p.key'),
      processDefinitionName: text('d.name'),
      processDefinitionVersion: number('d.version'),
      processDefinitionVersionTag: text('d.version_tag'),
      parentProcessInstanceKey: key(parent),
      parentElementInstanceKey: key('p.parent_element'),
      startDate: instant('p.started_at'),
      endDate: instant('p.ended_at'),
      state: text(stateOfInstance),
      hasIncident: boolean(hasIncident),
      businessId: text('p.business_key'),
    },
  },
  elementInstances: {
    from: `element_instance e ${definition} ${instanceOf('e')}
      LEFT JOIN LATERAL (SELECT min(key) AS key FROM incident x WHERE x.element_instance_key = e.key
        AND x.root_key = e.root_key) n ON true`,
    columns: `e.key, e.root_key AS "rootKey", e.process_instance_key AS "processInstanceKey", e.element_id AS "elementId",
      e.multi_instance AS "multiInstance", d.key AS "definitionKey", d.process_id AS "processId",
      e.entered_at AS "startedAt", n.key AS "incidentKey"`,
    key: 'e.key',
    process: 'i.process_id',
    fields: {
      ...ofDefinition,
      elementInstanceKey: key('e.key'),
      processInstanceKey: key('e.process_instance_key'),
      elementInstanceScopeKey: key('e.scope_key'),
      elementId: text('e.element_id'),
      startDate: instant('e.entered_at'),
      state: text(`'ACTIVE'`),
      hasIncident: boolean('(n.key IS NOT NULL)'),
      incidentKey: key('n.key'),
    },
  },
  jobs: {
    from: atElement('job', 'j'),
    columns: `j.key, j.root_key AS "rootKey", e.process_instance_key AS "processInstanceKey", d.key AS "definitionKey",
      d.process_id AS "processId", j.element_id AS "elementId", j.element_instance_key AS "elementInstanceKey",
      j.type, j.retries, j.headers, j.listener, j.lock_worker AS worker, j.locked_until AS deadline,
      j.created_at AS "createdAt", j.not_before AS "notBefore", ${stateOfJob} AS state,
      (SELECT n.message FROM incident n WHERE n.root_key = j.root_key AND n.job_key = j.key LIMIT 1) AS message`,
    key: 'j.key',
    process: 'i.process_id',
    fields: {
      ...ofDefinition,
      jobKey: key('j.key'),
      type: text('j.type'),
      worker: text('j.lock_worker'),
      retries: number('j.retries'),
      deadline: instant('j.locked_until'),
      creationTime: instant('j.created_at'),
      elementId: text('j.element_id'),
      elementInstanceKey: key('j.element_instance_key'),
      processInstanceKey: key('e.process_instance_key'),
      state: text(stateOfJob),
    },
  },
  userTasks: {
    from: `${atElement('user_task', 't')}
      LEFT JOIN form_definition f ON f.key = coalesce(t.form_key, (SELECT l.key FROM form_definition l
        WHERE l.form_id = t.form_id ORDER BY l.version DESC LIMIT 1))`,
    columns: `t.key, t.root_key AS "rootKey", e.process_instance_key AS "processInstanceKey", d.key AS "definitionKey",
      d.process_id AS "processId", d.version, d.name AS "processName", t.element_id AS "elementId",
      t.element_instance_key AS "elementInstanceKey", t.name, t.assignee, t.candidate_users AS "candidateUsers",
      t.candidate_groups AS "candidateGroups", t.due_date AS "dueDate", t.follow_up_date AS "followUpDate",
      t.priority, t.created_at AS "createdAt", f.key AS "formKey"`,
    key: 't.key',
    process: 'i.process_id',
    fields: {
      ...ofDefinition,
      userTaskKey: key('t.key'),
      elementId: text('t.element_id'),
      elementInstanceKey: key('t.element_instance_key'),
      processInstanceKey: key('e.process_instance_key'),
      name: text('t.name'),
      assignee: text('t.assignee'),
      candidateUser: listed('t.candidate_users'),
      candidateGroup: listed('t.candidate_groups'),
      priority: number('t.priority'),
      creationDate: instant('t.created_at'),
      dueDate: text('t.due_date'),
      followUpDate: text('t.follow_up_date'),
      state: text(`'CREATED'`),
    },
  },
  incidents: {
    from: atElement('incident', 'n'),
    columns: `n.key, n.root_key AS "rootKey", e.process_instance_key AS "processInstanceKey", d.key AS "definitionKey",
      d.process_id AS "processId", n.element_id AS "elementId", n.element_instance_key AS "elementInstanceKey",
      n.job_key AS "jobKey", n.code, n.message, n.raised_at AS "raisedAt"`,
    key: 'n.key',
    process: 'i.process_id',
    fields: {
      ...ofDefinition,
      incidentKey: key('n.key'),
      processInstanceKey: key('e.process_instance_key'),
      elementInstanceKey: key('n.element_instance_key'),
      elementId: text('n.element_id'),
      jobKey: key('n.job_key'),
      errorMessage: text('n.message'),
      creationTime: instant('n.raised_at'),
      state: text(`'ACTIVE'`),
    },
  },
  variables: {
    from: `element_instance e ${instanceOf('e')} CROSS JOIN LATERAL jsonb_each(e.variables) v`,
    columns: `${variableKey} AS key, v.key AS name, v.value::text AS value, e.key AS "scopeKey",
      e.process_instance_key AS "processInstanceKey", e.root_key AS "rootKey"`,
    key: `${variableKey}::numeric`,
    process: 'i.process_id',
    fields: {
      variableKey: key(`${variableKey}::numeric`),
      name: text('v.key'),
      value: text('v.value::text'),
      scopeKey: key('e.key'),
      processInstanceKey: key('e.process_instance_key'),
    },
  },
} as const satisfies Readonly<Record<string, Searchable>>;

export type SearchKind = keyof typeof searchables;
