import type { Instant, Job, Key } from '@minhbach/engine';
import { visibleVariablesAt } from './visible-variables.js';

/** A job as a worker outside is given it. */
export interface RemoteJob extends Pick<
  Job,
  | 'key'
  | 'elementInstanceKey'
  | 'elementId'
  | 'type'
  | 'retries'
  | 'headers'
  | 'priority'
  | 'listener'
  | 'createdAt'
> {
  readonly rootKey: Key;
  /** Of the nearest process, which may be a called one, as are the facts of its definition. */
  readonly processInstanceKey: Key;
  readonly definitionKey: Key;
  readonly processId: string;
  readonly version: number;
  readonly versionTag: string | null;
  readonly businessKey: string | null;
  readonly worker: string;
  /** Until when it is the worker's. */
  readonly lockedUntil: Instant;
  /** Everything visible at the element. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of a listener of a user task: the task; null for all other jobs. */
  readonly task: RemoteJobTask | null;
}

/** The user task that a listener is told of. */
export interface RemoteJobTask {
  readonly key: Key;
  readonly assignee: string | null;
  readonly candidateUsers: readonly string[];
  readonly candidateGroups: readonly string[];
  readonly dueDate: string | null;
  readonly followUpDate: string | null;
  readonly formKey: Key | null;
  readonly priority: number;
}

export interface RemoteJobRow extends Record<string, unknown> {
  readonly lockedUntil: Date;
  readonly createdAt: Date;
  readonly task: RemoteJobTask | null;
}

const keys = ['key', 'elementInstanceKey', 'rootKey', 'processInstanceKey', 'definitionKey'];

/** For the keys of jobs that have just been taken. */
export const remoteJobs = `
  SELECT j.key, j.element_instance_key AS "elementInstanceKey", j.element_id AS "elementId", j.type,
    j.retries, j.headers, j.priority, j.listener, j.created_at AS "createdAt", j.root_key AS "rootKey",
    e.process_instance_key AS "processInstanceKey", d.key AS "definitionKey",
    d.process_id AS "processId", d.version, d.version_tag AS "versionTag",
    i.business_key AS "businessKey", j.lock_worker AS worker, j.locked_until AS "lockedUntil",
    (${visibleVariablesAt('j.element_instance_key')}) AS variables,
    (SELECT json_build_object('key', t.key, 'assignee', t.assignee, 'candidateUsers', t.candidate_users,
       'candidateGroups', t.candidate_groups, 'dueDate', t.due_date, 'followUpDate', t.follow_up_date,
       'formKey', t.form_key, 'priority', t.priority)
     FROM user_task t WHERE j.listener IS NOT NULL AND t.root_key = j.root_key
       AND t.element_instance_key = j.element_instance_key) AS task
  FROM job j JOIN element_instance e ON e.key = j.element_instance_key
    JOIN process_definition d ON d.key = e.definition_key
    JOIN process_instance i ON i.key = j.root_key
  WHERE j.key = ANY($1::bigint[]) ORDER BY array_position($1::bigint[], j.key)`;

export function remoteJobOf(row: RemoteJobRow): RemoteJob {
  const numbers = Object.fromEntries(keys.map((name) => [name, Number(row[name])]));
  const instants = {
    createdAt: row.createdAt.toISOString(),
    lockedUntil: row.lockedUntil.toISOString(),
  };
  return { ...row, ...numbers, ...instants } as unknown as RemoteJob;
}
